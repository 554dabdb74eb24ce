import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';
import { anyOf, near, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const SECRET_NUMBER = near(
  pattern(
    /パスワード|パスコード|パスワ|暗証(?:番号)?|ログイン|オートロック(?:の)?番号|ロック解除|pw|password|passcode|pin(?![a-z])|キーボックス|金庫の番号|wi-?fiの/g,
    [],
  ),
  pattern(/(?<![\d-])\d{4,8}(?![\d年円]|-\d{3,4}-)#?|[a-z]{3,12}\d{2,8}|(?:pw|id|pass)\s?[:：=]\s?[a-z\d]{3,20}/g, []),
  14,
);
const KEY_PLACE = collocations(`
  鍵|カギ|かぎ|合鍵|スペアキー & 植木鉢|郵便受け|ポストの中|メーターの|牛乳箱|玄関マット|傘立て|室外機|ガスメーター|物置|隠し & お宅|さんち|さんの家|宅は|宅の|んち|あの家|一人暮らし|ひとり暮らし|隣の|部屋|裏の
  裏口|裏の戸|勝手口|窓|玄関|縁側|ベランダ|庭から & 開いと|開けっ|開いて|あいとる|あけっ|鍵かけ|鍵をかけ|回れ|回り|入れる & さんち|くんち|お宅|宅は|一人暮らし|ばあさん|おばあさん|じいさん|おじいさん|あの家|隣の|留守
  オートロック|インターホン|防犯カメラ|暗証番号 & 入れる|入れるよ|開くよ|開けられ|死角|壊れと & 部屋|マンション|アパート|女|一人|さん|あそこ
  金庫|現金|タンス預金|通帳|お祝い金|年金|売上 & 仏間|押し入れ|枕元|タンス|置いとる|置いてる|入っとる & 家|宅|さんち|お宅|ばあさん|じいさん|一人
`);
const EXCUSED = phrase(
  ...[
    '空き家',
    'うちは',
    '我が家',
    'わが家',
    '防犯',
    '気をつけ',
    '注意',
    '対策',
    '昭和',
    '昔',
    '職員',
    '警察',
    '詐欺',
    'やめ',
    '心配',
    '危ない',
    '市の',
    '区の',
    '窓口',
    '避難所',
    '公民館',
    'フリー',
    '会議',
    '講座',
  ],
  ...['図書館', '申込', 'エラー', '弾かれ', '忘れ', '設定', '変更', '桁'],
);

export default defineRule({
  id: 'personal-data.way-in',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  urgent: 'leaked-personal-data',
  find: unless(anyOf(SECRET_NUMBER, KEY_PLACE), EXCUSED, 'comment'),
  rationale: 'A password, a key under the flower pot, an unlocked door: whoever reads it can walk in.',
  knownGaps: 'Secrets told in pictures.',
  mustMatch: [
    'あいつのアカウントのパスワードは kuma8855 やけ入り放題',
    '裏の一人暮らしのお宅、鍵は植木鉢の下よ',
    'あの家の金 庫、仏間に置いとるって',
  ],
  mustNotMatch: [
    '暗証番号4桁を忘れて窓口へ。職員さんが親切でした',
    'オートロックのマンションに回覧板を入れるのに苦労しとる',
    '植木鉢の花が鍵の形に見える、市の花壇は手入れ不足',
  ],
});
