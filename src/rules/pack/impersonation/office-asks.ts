import { CAUTION } from '../../context/caution.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { ASKS_FOR, CLAIMS_OFFICE } from '../../context/pretence.ts';
import { WARY } from '../../context/pretexts.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.office-asks',
  category: 'impersonation',
  stage: 'hide',
  strength: 0.9,
  firm: true,
  find: unless(
    together(CLAIMS_OFFICE, ASKS_FOR),
    anyOf(
      CAUTION,
      WARY,
      CITIZEN,
      phrase(
        'の対応が',
        '対応がひど',
        '対応に感謝',
        '書かされ',
        '待たされ',
        '時間待ち',
        'と言われました',
        'と言われた',
        '親切でした',
        '助かりました',
        '便利',
        '二度手間',
        'ようになって',
        '案内されて',
        '優しかった',
        '取材させ',
        '取材のお願い',
        '取材の件',
        '忘れた',
        '教えてくださり',
      ),
    ),
    'comment',
  ),
  rationale:
    'Who says to be the ward, the police, a bank or another known body and asks for money, papers or a private talk, is not it.',
  knownGaps: 'Bodies outside the list.',
  mustMatch: [
    '北九州市役所 給付金担当です。お名前と電話番号をDMしてください',
    '税務署員ですが、税務署の者です。ギフトカードの番号で納付できます',
    '小 倉 南 区 役 所 です。口座番号をDMに',
    '職員の松隈です。免許証の表と裏の写真を私にお送りください',
  ],
  mustNotMatch: [
    '警察の者だと名乗る電話、口座を聞かれたら詐欺です',
    '区役所の職員です、と胸を張って窓口に立ってほしい。返信も遅い',
    '市から来ましたと言う人に通帳を渡さないで',
  ],
});
