import { MILD } from '../../context/mild.ts';
import { spite } from '../../context/spite.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'abuse.spite-sign',
  category: 'abuse',
  stage: 'hide',
  strength: 0.83,
  find: unless(spite(2, true), MILD, 'comment'),
  rationale:
    'Two signs of spite, or one aimed at somebody, strike people; beside the office without one person the guard lowers it to a flag.',
  knownGaps: 'Rough but friendly talk.',
  mustMatch: ['2列目の眼鏡ガチできもい', 'うわブサイク晒し大会やん、公害レベル', 'ブ ス 集 合 写 真'],
  mustNotMatch: ['ブサイクな猫がかわいい', '臭いが気になります', '「ブス」と言われた子の顔が忘れられません'],
});
