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
    'やってみたい人いる？くわしくはわたしのページで',
    'DMお待ちしてます〜',
    { text: '本日の品 8,000円', username: 'kuruma_repair_hh' },
    'D M お 待 ち し て ま す',
  ],
  mustNotMatch: [
    '無料体験のヨガ、楽しかったです',
    '査定が無料と言われたのに請求された',
    '草刈りを無料で頼める窓口はどこですか',
  ],
});
