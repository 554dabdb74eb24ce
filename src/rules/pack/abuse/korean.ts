import { KOREAN_INSULTS } from '../../lists/foreign-insults.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.korean',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(
    phrase(...KOREAN_INSULTS),
    pattern(/라고 (?:했|말|들|욕)|라는 말|욕을 (?:먹|들)|시발점|시발역|차별|하지 ?마세요|라고 하지/, []),
    'comment',
  ),
  rationale: 'Korean curses and slurs.',
  knownGaps: 'Initial-consonant code words beyond the usual.',
  mustMatch: ['씨발 꺼져', '쪽바리 새끼야', '병 신', '담당자 진짜 멍청한 놈'],
  mustNotMatch: [
    '고쿠라역은 이 노선의 시발역입니다',
    '쪽바리라는 말은 차별입니다',
    '누가 저에게 병신이라고 했어요. 도와주세요',
  ],
});
