import { spite } from '../../context/spite.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'abuse.spite',
  category: 'abuse',
  stage: 'hide',
  strength: 0.81,
  firm: true,
  find: spite(2, false),
  rationale:
    'Name-calling, disgust, likening to beasts, orders to vanish and contempt for life: two kinds of them leave little doubt.',
  knownGaps: 'Creative insults without one listed word.',
  mustMatch: [
    'ネパールの猿ども、町から消えろ。臭い',
    '広報の写真の男、気色悪い。社会のゴミは表に出んな',
    'き も い デブ 職員は消えろ',
  ],
  mustNotMatch: [
    '猿が出たので近寄らないでと職員さんが言っていました',
    'ゴミ屋敷が臭い。市は早く対応して',
    '「消えろデブ」と言われて傷ついた職員さんの話を聞きました',
  ],
});
