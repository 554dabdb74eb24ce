import { isLawfulStep } from '../../context/figure-of-speech.ts';
import { menacing } from '../../context/menace.ts';
import { MENACE_SIGNS } from '../../context/menace-signs.ts';
import { NOT_THREATENING } from '../../context/mock-menace.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'threat.deed-hinted',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.56,
  urgent: 'threat',
  firm: true,
  find: unless(
    where(menacing(weighed(4, MENACE_SIGNS)), (span, text) => !isLawfulStep(span, text)),
    NOT_THREATENING,
    'comment',
  ),
  rationale: 'Half of an announced deed: a person looks whether it is meant.',
  knownGaps: 'Banter between friends.',
  mustMatch: [
    'お前ほんとしばくぞ',
    '返事次第では、こちらにも考えがありますけん。夜の駐車場は暗かろ',
    'あ い つ 今度 締めたる',
  ],
  mustNotMatch: [
    '先生が殴るゲームの真似、今度また見たい',
    '市の返事次第では監査請求です。こちらにも考えがある',
    '先生、明日は雪の像を壊すけん手伝って。ありがとう',
  ],
});
