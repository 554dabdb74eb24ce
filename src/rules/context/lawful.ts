import type { Span } from '../category.ts';
import { where } from '../text/combine.ts';
import type { JudgedText } from '../text/judged-text.ts';
import type { Matcher } from '../text/matcher.ts';
import { isHandedOn } from './voiced.ts';

const CIVIC =
  /注意(?!事項)|ご用心|気をつけ(?:て|ま|よ|ない|た(?:い|方)|る)|気を付け|騙され|だまされ|詐欺(?:です|だ|に|の(?:手口|被害|可能性)|かも|では|でし)|怪しい|怪しか|通報(?:し(?:ま|た|て(?:くだ|下)|よう|てお)|を|して(?:も|おき))|警察(?:に|へ|が|から|の(?:方|人|皆)|署|官)|撲滅|防止|対策|啓発|講座|講演|講話|教室|ポスター|パンフ|ニュース|報道|記事|新聞|逮捕|摘発|検挙|判決|裁判|事件|手口|被害(?:に|が|者|を|防)|絶対(?:に)?(?:ダメ|だめ|駄目)|ダメ。?ゼッタイ|だめですよ|やめま(?:しょう|せんか)|やめて(?:ほし|くだ)|しない(?:で|よう)|乗らないで|応募しない|関わらない|手を出さない|取り締|取締|規制|法律|違法(?:だ|です|な|に|性|で)|犯罪(?:です|だ|に(?:加担|巻|な)|者に|の入り口|行為|と)|怖い(?:です|ね|な|世)|心配|応募しかけ|止めた|表彰|加担|巻き込まれ|相談(?:窓口|先|し(?:ま|て|た|よ))|ダメ絶対|見守り|見かけ(?:た|ま)|来ました|届(?:いた|きま)|かかってき|勧誘され|誘われ|(?:断|ことわ)(?:り|っ)|削除(?:し|を|お|依頼)|消して|どうにか|野放し|増えて(?:い|る|き)|ひどい|酷い|許せ|許さ|なくな(?:る|り|って)|ないまち|ない街|ない町|依存症|回復|更生|自助|薬物乱用|使い捨て|闇バイト(?:です|だ|や(?!り)|みたい|っぽ|かも|じゃ|でしょ|を(?:防|止|な)|は|に|の(?:実態|怖|危|勧誘|募集が|電話|被害)|から|っち|って|対策|撲滅)|意味(?:が|は|を)?(?:わか|分か|知)|合法|規制法/;
const OWN_OFFER =
  /(?:うち|こっち|これ|ここ)(?:の)?は(?:違|ちが|本物|安全|ホワイト|受け取る|大丈夫)|うちのは|連絡(?:ください|下さい|待って|まって|ちょうだい|して)|dm(?:ください|して|まで|へ|待)|(?:シグナル|テレグラム|signal|telegram)(?:へ|まで|にて|で(?:連絡|どうぞ))|あります[。！]?(?:シグナル|テレ|dm)|やらせてくれ|作れるよ|分けちゃる|分けるよ|呼びなよ|させろ/;
const ALARM =
  /注意(?:し|を|喚起|です|ください)|気をつけ|詐欺(?:です|だ|に)|通報|警察(?:に|へ|から)|騙され|だまされ|逮捕|やめましょう|怪しい(?:です|と|の)/;

/** The sentence of the hit and its neighbours. */
function surroundings(span: Span, text: JudgedText): string {
  const own = text.sentences.findIndex(([, end]) => span[0] < end);
  const first = text.sentences[Math.max(0, own - 1)];
  const last = text.sentences[Math.min(text.sentences.length - 1, own + 2)];
  return text.raw
    .slice(first?.[0] ?? 0, last?.[1] ?? text.raw.length)
    .normalize('NFKC')
    .toLowerCase();
}

/** Those around the hit warn, report, ask for help or speak of law; an offer of the writer's own excuses nothing. */
export const isCivic = (span: Span, text: JudgedText): boolean => {
  const words = surroundings(span, text);
  return CIVIC.test(words) && (!OWN_OFFER.test(words) || ALARM.test(words));
};

const ASKS =
  /(?:です|ます|でしょう|ません|だ|の|ある|ない)(?:か|のか)?(?:な|ね|しら)?[。\s]*[?？]|(?:ですか|ますか|ませんか|でしょうか|のかな|のかしら)[。、\s]?/;
/** Somebody only asks whether a thing is legal or what it is. */
export const isLegalQuestion = (span: Span, text: JudgedText): boolean =>
  /違法|合法|犯罪|法律|捕まり|罪にな|大丈夫/.test(text.view('plain').text) &&
  ASKS.test(text.words(text.sentenceOf(span)));

/** Hits that are an offer or a request of the writer's own, not talk about crime. */
export const offered = (a: Matcher): Matcher =>
  where(a, (span, text) => !isCivic(span, text) && !isLegalQuestion(span, text) && !isHandedOn(span, text));
