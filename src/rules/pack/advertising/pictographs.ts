import { MONEY_AND_WAY } from '../../context/pictographs.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'advertising.pictographs',
  category: 'advertising',
  stage: 'hide',
  strength: 0.81,
  find: MONEY_AND_WAY,
  rationale: 'Money, a telephone and a pointing hand, and no words: the advertisement that no filter of words sees.',
  knownGaps: 'Pictures of other goods.',
  mustMatch: ['💵💵📲👉🙋‍♀️', '🏠➕📱＝💰💰　✉️', '💴 📲 💬 ➡️ D M'],
  mustNotMatch: ['💰📱🏠は別々のごみ箱ですか', '📱を💸で買った息子🏠に籠る、教えて', '🎁💬ありがとう'],
});
