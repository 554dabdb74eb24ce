import { DEALING_PERHAPS } from '../../context/dealings.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'advertising.dealer-hint',
  category: 'advertising',
  stage: 'flag',
  strength: 0.42,
  find: DEALING_PERHAPS,
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
