import { dealt } from '../../context/dealing.ts';
import { LEAVE_GIVEN, TAKEN_SIGNS } from '../../context/taken-works.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'intellectual-property.taken-hinted',
  category: 'intellectual-property',
  stage: 'flag',
  strength: 0.5,
  find: unless(dealt(weighed(4.5, TAKEN_SIGNS)), LEAVE_GIVEN, 'comment'),
  rationale: 'A work, a brand or a face that others own, taken and shown around, or claimed back: a person looks.',
  knownGaps: 'Leave that was given but not told of.',
  mustMatch: [
    '歌ってた人を無断で撮って上げたら伸びた笑',
    '新聞の連載、スキャンしてみんなに配りました',
    'ｱﾆﾒの切り抜きで作った缶ﾊﾞ、学校で配った笑',
  ],
  mustNotMatch: [
    '新聞の切り抜きを母が送ってくれた。ありがとう',
    'ロゴの色が変わったね、前のと似せてほしかった',
    '区長の写真ばかり載せた広報、コピーして配る税金がもったいない',
  ],
});
