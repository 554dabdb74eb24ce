import { ANOTHERS } from '../../context/whose-data.ts';
import { BANK_ACCOUNT, RESIDENCE_CARD, SIXTEEN_DIGITS, TWELVE_DIGITS } from '../../detectors/numbers.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'personal-data.others-number',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  urgent: 'leaked-personal-data',
  find: together(
    anyOf(TWELVE_DIGITS, SIXTEEN_DIGITS, RESIDENCE_CARD, BANK_ACCOUNT),
    anyOf(
      ANOTHERS,
      phrase('落としとった', '落ちとった', '落としと', '拾った', 'の子', '借りパク', '名義は', '請求しよう'),
    ),
  ),
  rationale: "A number of somebody else's identity or account, passed on or found, can be misused at once.",
  knownGaps: 'Numbers of another length.',
  mustMatch: [
    '免許証落としとった人、番号90 1234 0056 7810です',
    'こいつの口座番号 123-7654321 ばらまく',
    '外国の子の在留カードＡＢ９８７６５４３２ＣＤ拾った',
  ],
  mustNotMatch: [
    'カードの再発行に3か月、窓口の人は12桁の番号を何度も書かせる',
    '口座の登録、窓口の子が親切でした',
    '番号札1234を拾ったので届けました',
  ],
});
