import { dealt } from '../../context/dealing.ts';
import { DRUGS_OFFERED } from '../../context/drug-dealers.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';

export default defineRule({
  id: 'illegal.drugs-by-nickname',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: dealt(collocations(DRUGS_OFFERED)),
  rationale: 'Drugs under the names of vegetables, sweets and snow, with words that no greengrocer says.',
  knownGaps: 'Nicknames that nobody outside knows.',
  mustMatch: [
    '野菜も紙もそろえとる、学割あり。秘密厳守',
    '🥦 手押し、南区',
    '規制前のグミあるよ、駅まで届ける',
    'や さ い 押 せ る 子 おる？',
  ],
  mustNotMatch: [
    '手押し車で野菜を運ぶ祖母がすごい',
    'きのこの初回お試しセット、道の駅にあるよ',
    '大麻グミを売る店があるのはおかしい。市は指導してほしい',
  ],
});
