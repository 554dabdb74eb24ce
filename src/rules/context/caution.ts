import { where } from '../text/combine.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { type Matcher, pattern } from '../text/matcher.ts';

/** Inside 「…」 or "…": a scam that quotes a warning in order to talk it away. */
const quoted = (start: number, text: JudgedText): boolean => {
  const before = text.raw.slice(0, start);
  return Math.max(before.lastIndexOf('「'), before.lastIndexOf('『'), before.lastIndexOf('“')) >
    Math.max(before.lastIndexOf('」'), before.lastIndexOf('』'), before.lastIndexOf('”'))
    ? /[」』”]/.test(text.raw.slice(start))
    : false;
};

const WARNS =
  /気[をお]つけ|気を付け|(?:ご)?注意(?:して|を|しま|しよ|くださ|喚起|ね|よ|[！!。]|$)|用心|(?:だま|騙|ダマ)され(?:ない|んで|んよう|んごと|ちゃ|たら|ました|た(?!と思)|かけ|そう)|(?:引|ひ)っ?(?:掛|か)か(?:らな|らん|って|った|り)|(?:教え|開か|開け|押さ|押し|踏ま|送ら|払わ|渡さ|信じ|入れ|登録し|返さ|返し|返信し|飛ば|触ら|出さ)(?:ない(?:で|よう|(?:方|ほう)(?=が|いい|良|よ)|こと)|ん(?:で|どって|ほう|方|ごと)|んよう|たら(?:だめ|ダメ|いけ)|ちゃ(?:だめ|ダメ|いけ))|(?:開く|入れる|押す|触る|踏む|送る|払う|教える|乗る|渡す)な(?![らのどんけい])|(?:開|押|入れ|返)(?:かん|さん|れん)(?:で|ほうが|どき)|クリックし(?:ない|ちゃ)|詐欺(?:です|だ(?!と|け)|でした|やけ|やろ|やん|やった|よ|の(?:手口|電話|講座|話|被害|注意|メール|ニュース)|防止|被害|グループ|電話|メール|サイト|師|が(?:増|はや|流行|出て|多|ある|来)|かも|っぽ|らしい|に注意|に(?:あ|遭|合)(?:いま|った(?!人|方)|うところ|いか|わない)|なるもの|で退職|で失(?!ったお金[^。]{0,6}取り))|なりすまし(?:です|が|を|被害|に注意)|偽(?:物|者|アカ|アカウント|アプリ|サイト|メール|の)(?!だと|じゃ)(?:です|だ|やけ|が|に|を|も|か)|(?:やら|取ら|盗ら|とら)れ(?:た|まし)|通報|警察に|相談し(?:た|まし)|消費者?生活?センター|消費者センター|ブロック(?:し|推奨)|無視(?:し|が|で|推奨)|削除(?:して|を|願|お願)|スパム|湧いて|(?:また|ずっと)(?:来て|流れて|湧)|見張って|迷惑|しつこ|(?:dm|メール|電話|コメント|勧誘|チラシ|はがき|ハガキ|sms|メッセージ|リンク|募集|案内)(?:が|も|って|とか|ばかり|ばっか)?(?:来|きた|きま|届|かかって|入って|流れて|増え|多い|多す)|禁止して|取り締ま|規制して|闇バイトです|手口|(?:これ|それ)(?:って|は)?(?:本物|詐欺)(?:です|なん|か)|怪しい(?:ので|から|です|よ|リンク|サイト|メール|と思(?!った(?:人|方|そこ|私|わたし|あなた)|ってた(?:私|わたし|。)|ってまし))|逮捕され|逮捕者|捕まっ|受けた電話|かかってきた|電話を切|実際に(?:受|来|あっ|遭)|ニュースで|を名乗|を装(?!ったもので)|追い返|業者が(?:来|増|多)|訪問販売|契約を迫|高額(?:な)?契約|押し売りが|引っ越し業者に|被害(?:者|に|が|を|届)|滅びろ|撲滅|(?<!自己)啓発|やめ(?:てほし|て欲し|てくだ|て下さ|てくれ|ましょ|れ[。！!]|たほうが|た方が)|断(?:り|っ|わ)/g;
const WARNS_ABROAD =
  /\bscams?\b|\bbeware\b|(?:don'?t|never) (?:click|open|trust|send|give)|be careful|phishing|\bfake (?:account|page|site)|小心|诈骗|骗子|当心|사기|조심|lừa đảo|cẩn thận/g;

/** The writer warns of, reports or complains about lures; never counted inside quotation marks. */
export const CAUTION: Matcher = where(
  pattern(new RegExp(`${WARNS.source}|${WARNS_ABROAD.source}`, 'g'), []),
  ([start], text) => !quoted(start, text),
);
