import { CAUTION } from '../../context/caution.ts';
import { TOLD_AS_A_TIP } from '../../context/phishing.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.tip',
  category: 'malicious-link',
  stage: 'flag',
  strength: 0.5,
  find: unless(told(TOLD_AS_A_TIP), CAUTION, 'comment'),
  rationale: 'A tip among friends that leads to a place which is not named here.',
  knownGaps: 'Tips that name the place.',
  mustMatch: [
    'ここから登録したら本当に振り込まれた、URL知りたい方は返信して',
    '税金が免除になる裏技あります、個別で教えます',
    '検 索 し て み て、映画が全部タダで見れる',
  ],
  mustNotMatch: [
    '裏技と書いた掃除の本、図書館で借りた。教えてくれた人ありがとう',
    '登録したら給付金が振り込まれた、と母が言う。市の窓口で',
    '検索しても出てこない。調べても読める字じゃない',
  ],
});
