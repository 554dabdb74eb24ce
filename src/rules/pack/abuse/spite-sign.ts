import { spite } from '../../context/spite.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'abuse.spite-sign',
  category: 'abuse',
  stage: 'hide',
  strength: 0.56,
  firm: true,
  find: spite(2, true),
  rationale: 'Two signs of spite anywhere in a comment: a person looks.',
  knownGaps: 'Rough but friendly talk.',
  mustMatch: ['2列目の眼鏡ガチできもい', 'うわブサイク晒し大会やん、公害レベル', 'ブ ス 集 合 写 真'],
  mustNotMatch: ['ブサイクな猫がかわいい', '臭いが気になります', '「ブス」と言われた子の顔が忘れられません'],
});
