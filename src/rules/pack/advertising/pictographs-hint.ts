import { RICHES } from '../../context/pictographs.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'advertising.pictographs-hint',
  category: 'advertising',
  stage: 'flag',
  strength: 0.45,
  find: RICHES,
  rationale: 'Riches in pictures, or a way to something that is not named.',
  knownGaps: 'Two pictures.',
  mustMatch: ['💎🏝️💰🤫', '📲💬🉐🙋‍♀️', '💸 🔥 📈 🚀'],
  mustNotMatch: ['📱💬🔗の使い方、どこで習えますか', '💰がない💸もない😂', '🎁ありがとう 花火きれい'],
});
