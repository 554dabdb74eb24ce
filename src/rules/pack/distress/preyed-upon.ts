import { LIGHT, NOT_IN_NEED } from '../../context/levity.ts';
import { HUNGER_SIGNS, PREY_EXCUSED, PREY_SIGNS } from '../../context/prey-signs.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'distress.preyed-upon',
  category: 'other',
  stage: 'flag',
  strength: 0.68,
  firm: true,
  urgent: 'child-safety',
  find: unless(
    anyOf(
      unless(anyOf(weighed(3, PREY_SIGNS), weighed(3, HUNGER_SIGNS)), NOT_IN_NEED, 'comment'),
      weighed(3.7, PREY_SIGNS),
      weighed(4, HUNGER_SIGNS),
    ),
    anyOf(LIGHT, PREY_EXCUSED),
    'comment',
  ),
  rationale: 'Hit, hunted, watched, forced or hungry: by whom, what and how it feels now come together.',
  knownGaps: 'An act alone, told soberly.',
  mustMatch: [
    'ずっと誰かにつきまとわれてます。今日も黒い車が学校の前に。こわい',
    '元夫が玄関の前に立っとる、電気消しとる',
    'ご は ん な い 弟 が 泣 い て る 二 日 も',
    '断ったら実家に行くと脅されて、抜けられません。誰か',
  ],
  mustNotMatch: [
    '犬が玄関の前で待っとる。毎日、父の帰りを',
    '鬼ごっこで兄に追いかけられて逃げられん、怖いくらい本気',
    '朝から何も食べてない子が多い。給食を無料にしてほしい、市は動いて',
  ],
});
