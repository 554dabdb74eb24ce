import { inEarnest } from '../../context/voiced.ts';
import { VEILED_ABROAD } from '../../context/vows-abroad.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'threat.vow-veiled-abroad',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.56,
  urgent: 'threat',
  firm: true,
  find: inEarnest(VEILED_ABROAD),
  rationale: 'Letting somebody know in another language that he is watched.',
  knownGaps: 'Languages that are not listed.',
  mustMatch: [
    'We know where you park every morning',
    'i k n o w where your kids go to school'.replace('i k n o w', 'I KNOW'),
    '晚上走路小心，注意你家人',
  ],
  mustNotMatch: [
    'I know how you feel, what time is the bus',
    'Be careful at night, the street lamps are dark',
    '谢谢，祝你家人小心台风',
  ],
});
