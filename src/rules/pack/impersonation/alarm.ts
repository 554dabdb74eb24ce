import { CORRECTS, PERIL } from '../../context/tales.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'impersonation.alarm',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.5,
  urgent: 'rescue-call',
  firm: true,
  find: unless(PERIL, CORRECTS, 'comment'),
  rationale: 'An alarm that sends people running must be checked at once, true or not.',
  knownGaps: 'Alarms in pictures.',
  mustMatch: [
    '上のため池が決壊する！今すぐ逃げて',
    '刃物を持った男が暴れとる！！近寄らないで',
    '津 波 が来るよ、津波！！逃げて',
  ],
  mustNotMatch: [
    '津波が来る、逃げて、という訓練の放送が聞こえません',
    'ダムが決壊する、逃げろと言う投稿はデマです',
    '堤防が崩れた時はいますぐどこへ逃げたらいいですか',
  ],
});
