import type { Span } from '../category.ts';
import { where } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { type Matcher, pattern } from '../text/matcher.ts';
import { isLegalQuestion } from './lawful.ts';
import { isHandedOn } from './voiced.ts';

/** Groups of words for collocations of the black market: put them into a line with `${…}`. */
export const group = (words: string): string => list(words).join('|');

/** Sells, gives, passes on, makes. */
export const SELLS = group(`
  売る 売り 売って 売っち 売っと うります 売れま 販売 譲り 譲る 譲れ 譲っ ゆずり ゆずる ゆずっ 分けま 分けちゃ 分けるよ
  分けて 分けとる わけま わけちゃ お分け 流しま 流す 流せ 流して 卸し 卸す 配っ 配り 配る 配布 渡し 渡す 渡せ お届け
  届けま 届ける 発送 郵送 送りま 送るよ 送れ 入荷 在庫 取引 格安 激安 安く 安い 半額 あげます あげるよ あげちゃ あげるけ
`);
/** Has it ready. */
export const HAS = group(`
  あるよ あるで あるばい あるっちゃ あるけ あるぞ あるわ あります ありま あるから 〼 ございます 揃えて 揃って 用意 手配
  取り寄せ 仕入れ 入りま 余って 余っと あまって あまっと 残って 扱って できます できるよ
`);
/** Looks for takers. */
export const CALLS = group(`
  欲しい人 ほしい人 欲しい子 ほしい子 欲しい方 ほしい方 欲しいやつ ほしいやつ 要る人 いる人 いる子 要る方 必要な人
  必要な方 欲しけりゃ ほしけりゃ 希望者 希望の方 見たい人 連絡 dm メッセ 声かけ コメント いいね プロフ 鍵垢 鍵アカ
  ストーリー 固定 個別に リプ ください 教えて 探して さがして 募集 急募 求む いませんか おらん おる人 おります
`);
/** Money in whatever shape. */
export const MONEY = group(`
  円 万 千 ペイ pay paypay 現金 即金 日払 謝礼 お礼 報酬 手数料 料金 分け前 山分け 取り分 取り半 小遣い こづかい 価格
  1割 2割 3割 半分 無料 タダ 情報料 会費 参加費 ギフト 商品券 アマギフ
`);
/** Numbers, also where they are money without saying so: 1冊6, 一晩で20. */
export const FIGURE = '0|1|2|3|4|5|6|7|8|9|一|二|三|四|五|六|七|八|九|十|数|半';
/** A sum: 3万, 500円, 半値. */
export const SUM: Matcher = pattern(
  /(?:\d[\d,.]*|[一二三四五六七八九十百数半]+)\s?(?:円|えん|万(?!人|回|件|歩|枚|部|本|年)|まん|千円?(?!人|葉|年)|k(?![a-z])|割(?!引)|ペイ|pay)|半額|半値/g,
  list('円 えん 万 まん 千 k 割 ペイ pay 半額 半値'),
);
/** A sum that leaves its unit out: 1冊6, 一晩で20, 即5. */
export const BARE_SUM: Matcher = pattern(
  /(?:(?:1|一)(?:件|回|日|晩|個|台|軒|冊|枚|本|往復|人)|即|週|月|別で|だけで|先払い|で|。|、)(?:あたり|につき|で|ごとに?|は)?[、:\s]?\d{1,3}(?:\.\d)?(?:[〜~-]\d*)?(?=\s*(?:$|[。、！!\s❤🔥💰💴]|で(?:買|引|売|譲|出|どう)|から|出す|払|即|現金|くれ|やる|は固|もらえ|あげ))/gu,
  [],
);

const WARNED =
  /デマ(?:です|でし|だ|や|に|を|が)|フェイク(?:です|だ|や|動画|画像|や)|(?:よく|ちゃんと|最後まで)(?:見|読|調べ)(?:たら|れば|ると)|別の(?:年|日|場所|災害|地域|国)の|(?:って|という|っていう|とかいう|いう)(?:動画|画像|写真|噂|うわさ|ウワサ|投稿|つぶやき|デマ)(?:が|は|も|を|、|，|って|です|や)|拡散(?:した(?:人|方)|しない|せんで|する前|やめ|を(?:やめ|止め))|(?:嘘|ウソ|うそ|間違い|誤り|誤情報|勘違い|誤解)(?:でした|だった|やった|だと|やと|です)|事実(?:では|じゃ|や(?:な|ないです)|無根|と(?:違|異))|濡れ衣|ぬれぎぬ|教えておきた|教えておくべ|言葉を子ども|đừng|lừa đảo|bị lừa|cảnh giác|cẩn thận|\bscams?\b|beware|사기|조심|骗|小心|当心|言うとき(?:まし|ます)|言っとき(?:まし|ます)|賭けません|貸さん(?:で|とって|どって)|(?:て|で)(?:しまい|しまっ)(?:まし)?た|していました|まし?たそう|(?:でした|だった)(?:。|、)(?:やめて|回復)|家族会|偏見|絶対(?:だめ|ダメ|あかん|いけん)|闇バイト(?:です|だ(?!い)|の(?:手口|危|怖|勧誘)|に(?:注意|応募し(?:ない|かけ|て))|は(?:犯罪|ダメ|だめ|怖|やめ)|や[けろ]|かも|っぽ|ちゃうん|を(?:防|な))|しかけた|止めた|注意(?:し|を|喚起|です|ください)|気[をお]?(?:つけ|付け)|(?:だま|騙)され|詐欺(?:です|だ(?!と)|に(?!な)|の(?:手口|被害)|や(?!な|っ))|通報|逮捕(?!されな|されん|リスク)|摘発|検挙|書類送検|手口|被害(?:に|が|者|を|届)|撲滅|啓発|ニュース|新聞(?:で|に載って)|報道|(?:という|って|みたいな|との|とかいう|のような)(?:募集|勧誘|誘い|投稿|書き込み|コメント|広告|dm|メッセージ|電話|メール|チラシ)|(?:dm|電話|メッセージ|メール|チラシ|勧誘|コメント|投稿|広告)(?:が|は|も)?(?:来た|来て|来る|きた|きて|届い|あった|増え|流れて|多い|多すぎ)|断り(?:まし|たい)|断った(?!ら)|取り締ま(?:って|れ|りを(?:強|し))|やめ(?:て(?:ほし|くだ|ね|$)|ましょ|よう|とけ|ときな)|犯罪(?:です|だ(?!と)|や[けろん]|に(?:加担|巻き)|行為|者に)|違法(?:です|だ(?:と|から|よ)|なので|や[けろ])|許せ|許さ|心配(?!せん|しな|いら|無用|ご無用|ない|なし|なく)|(?<!抗)不安(?!な(?:い|し|方|人|ら))|怖い(?:です|よね|世|ね|なあ|。|$)|困(?:って(?:い|ま|る(?!人|方|子|学))|ります|る。)|迷惑|どうすれば|どうしたら|相談(?:窓口|先)|だめ(?:です|だ|よ)|ダメ(?:です|だ|よ|絶対)|いけません|見かけ(?:た|まし)|と?書(?:いて(?:あ|い)|かれて)|言われ(?:た|て|まし)|誘われ|聞かれ(?:た|まし)|講座|講演|撤去|対策(?:を|し)|ひどい|酷い|ずるい|おかしい(?:です|と|よ|やろ|でしょ)|(?:市|区|役所|警察|行政)(?:は|が)(?:[^。\n]{0,8})(?:対応|調査|調べ|取り締|指導|止め|動)/;

const ENQUIRES =
  /(?:です|ます|ません|でしょう|もらえます|いただけます|られます)(?:の)?か(?:ね|な)?[?？。\s]*$|(?:ください|下さい|もらえない|もらえん|くれない)[?？]?\s*$|(?:かな|っけ|のかしら|んやろか|やろうか)[?？。\s]*$/;
/** The sentence of the hit enquires politely: whoever sells does not. */
const isEnquiry = (span: Span, text: JudgedText): boolean => {
  const sentence = text.words(text.sentenceOf(span));
  return (
    ENQUIRES.test(sentence) &&
    !/ません(?:か|ね)|いかが|お困り|興味|余って|余っと|使ってない|売って|譲って/.test(sentence)
  );
};
/** The comment warns, reports or complains. */
const isWarned = (_: Span, text: JudgedText): boolean => WARNED.test(text.view('plain').text);
/** Hits that the writer says for himself: no warning, no report, no question of law. */
export const dealt = (a: Matcher): Matcher =>
  where(a, (span, text) => !isWarned(span, text) && !isHandedOn(span, text) && !isLegalQuestion(span, text));
/** The same without polite enquiries. */
export const dealtOut = (a: Matcher): Matcher => where(dealt(a), (span, text) => !isEnquiry(span, text));
