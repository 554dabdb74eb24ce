import { CAUTION } from '../../context/caution.ts';
import { CODE_WORD, DOOR, FEW, FOR_THE_CURIOUS } from '../../context/closings.ts';
import { PUBLIC_TALK } from '../../context/commerce.ts';
import { BOAST, GUEST, LODGING, PRICE_TAG, REACH, TERMS, TRADER_HANDLE, WARES } from '../../context/dealers.ts';
import { SUM_EARNED } from '../../context/earnings.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, distinctly, inField, together, unless } from '../../text/combine.ts';

const SIGNS = [CODE_WORD, FEW, TERMS, BOAST, PRICE_TAG, DOOR, SUM_EARNED];

export default defineRule({
  id: 'advertising.dealer-hint',
  category: 'advertising',
  stage: 'flag',
  strength: 0.42,
  find: anyOf(
    unless(
      told(
        anyOf(
          CODE_WORD,
          FEW,
          DOOR,
          FOR_THE_CURIOUS,
          distinctly(2, ...SIGNS, REACH),
          distinctly(2, TERMS, WARES),
          distinctly(3, ...SIGNS, REACH, WARES),
          together(
            inField('username', TRADER_HANDLE),
            anyOf(PRICE_TAG, TERMS, BOAST, FEW, DOOR, SUM_EARNED, distinctly(2, WARES, REACH)),
          ),
        ),
      ),
      anyOf(CAUTION, PUBLIC_TALK, GUEST),
      'comment',
    ),
    unless(told(distinctly(3, ...SIGNS, REACH, WARES)), anyOf(CAUTION, LODGING), 'comment'),
  ),
  rationale: 'One thing that mostly sellers say, or two of their weaker words: staff decide.',
  knownGaps: 'Wares and prices alone.',
  mustMatch: [
    '見積無料、屋根のことなら',
    'トイレつまり 出張費0円 24時間',
    { text: '洗車コーティング 今だけ 8,000円', username: 'kuruma_repair_hh' },
    '着 物 の 査 定 無 料',
  ],
  mustNotMatch: [
    '無料体験のヨガ、楽しかったです',
    '査定が無料と言われたのに請求された',
    '草刈りを無料で頼める窓口はどこですか',
  ],
});
