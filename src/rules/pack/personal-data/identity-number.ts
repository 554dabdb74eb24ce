import {
  BANK_ACCOUNT,
  CARD_NUMBER,
  MASKED_NUMBER,
  MY_NUMBER,
  PAPER_NUMBER,
  PASSPORT_NUMBER,
  PENSION_NUMBER,
  RESIDENCE_CARD,
  SIXTEEN_DIGITS,
  TWELVE_DIGITS,
} from '../../detectors/numbers.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, together } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const NAMED = phrase(
  'マイナンバー',
  '個人番号',
  '免許証',
  '免許',
  '保険証',
  '年金番号',
  '基礎年金',
  '旅券',
  'パスポート',
  '受給者番号',
  'my number',
  'まいなんばー',
);

export default defineRule({
  id: 'personal-data.identity-number',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.9,
  firm: true,
  find: anyOf(
    near(TWELVE_DIGITS, NAMED, 25),
    MASKED_NUMBER,
    MY_NUMBER,
    PAPER_NUMBER,
    CARD_NUMBER,
    near(SIXTEEN_DIGITS, phrase('カード', 'card', '有効'), 15),
    RESIDENCE_CARD,
    BANK_ACCOUNT,
    PENSION_NUMBER,
    PASSPORT_NUMBER,
    PAPER_NUMBER,
    MASKED_NUMBER,
    together(TWELVE_DIGITS, NAMED, phrase('拾', '落ち', '生まれ', '年')),
  ),
  rationale: 'Numbers of persons, cards and accounts are misused within minutes, whoever wrote them.',
  knownGaps: 'Twelve digits without a word whose check digit fails.',
  mustMatch: [
    'マイナンバーは 1234 5678 9012 です',
    'カード番号４１１１-１１１１-１１１１-１１１１ 有効12/30',
    '振込先はゆうちょ 記号12345 番号1234567',
  ],
  mustNotMatch: [
    'マイナンバー12桁を聞く電話は詐欺です',
    '受付番号 3201-7785 のまま待たされています。市は何をしているのか',
    'カードの申請は2026年12月30日まで',
  ],
});
