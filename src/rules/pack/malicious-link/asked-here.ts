import { CAUTION } from '../../context/caution.ts';
import { ASKED_HERE } from '../../context/phishing.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

/** Those to whom such a letter came, and those who ask about their own papers. */
const RECEIVED = pattern(
  /(?<!出)来(?:た|て(?:た|い|る))|(?<!着)きました|きたんですが|届(?:いた(?![6６六番コ])|きま|く(?:ん|の(?!で)))|って書い|に言われ|と書い|と言(?:う|わ|っ)|って言|ですか[。？?]?$|ますか[。？?]?$|でしょうか|本物[？?]|詐欺(?!で?(?:は|じゃ))|止めて|助かっ|怪し|無視|忘れ(?:た|まし)|してほしい|分かりにく|わかりにく|不便|混ん|並ん|遅い|おかし/g,
  [],
);

export default defineRule({
  id: 'malicious-link.asked-here',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.82,
  find: unless(told(ASKED_HERE), anyOf(CAUTION, RECEIVED), 'comment'),
  rationale: 'Codes, cards, transfers and fees are asked of strangers only by those who steal them.',
  knownGaps: 'Lures in pictures.',
  mustMatch: [
    '本人確認のため、届いた6桁の番号をこのコメントに返信してください',
    '医療費の還付があります。ATMに着いたら担当へお電話ください',
    '差 押 え の 最 終 通 知 です。コンビニで電子マネーを買って番号を送ってください',
  ],
  mustNotMatch: [
    '暗証番号を忘れたので窓口で再設定しました。ご記入の紙が小さい',
    '義援金の振込先が変わりましたか？ゆうちょの口座です',
    '差押の通知が届いた。分割で払えるよう相談したい、至急',
  ],
});
