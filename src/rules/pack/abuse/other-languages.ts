import { VIETNAMESE_INSULTS } from '../../lists/foreign-insults.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { latin, pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.other-languages',
  category: 'abuse',
  stage: 'hide',
  strength: 0.8,
  firm: true,
  find: unless(
    latin(...VIETNAMESE_INSULTS),
    pattern(/nói (?:tôi|em|mình)|chửi (?:tôi|em|mình)|gọi (?:tôi|em|mình)|đừng|xin đừng|bị chửi/, []),
    'comment',
  ),
  rationale: 'Vietnamese insults, and the commonest curses of other languages heard in the ward.',
  knownGaps: 'Vietnamese without tone marks.',
  mustMatch: ['địt mẹ mày', 'Nhân viên này đồ ngu', 'ĐỒ CHÓ cút đi', 'hijo de puta'],
  mustNotMatch: ['Có người chửi tôi là đồ ngu ở bến xe', 'Họ gọi tôi là con chó cái', 'Xin đừng nói "cút đi" với nhau'],
});
