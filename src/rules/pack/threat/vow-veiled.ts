import { isLawfulStep } from '../../context/figure-of-speech.ts';
import { menacing } from '../../context/menace.ts';
import { NOT_THREATENING } from '../../context/mock-menace.ts';
import { VEILED_VOWS } from '../../context/vows.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';

export default defineRule({
  id: 'threat.vow-veiled',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.56,
  urgent: 'threat',
  firm: true,
  find: unless(
    where(menacing(VEILED_VOWS), (span, text) => !isLawfulStep(span, text)),
    NOT_THREATENING,
    'comment',
  ),
  rationale: 'Politeness that concerns one person’s way home, house or child: a person looks at once.',
  knownGaps: 'Neighbours who really mean it kindly.',
  mustMatch: [
    '係長さん、帰り道は長いですもんね。お気をつけて、ふふ',
    '息子さん、塾は八時までやろ。帰りは暗いよね',
    '物 騒 や け ん、お宅の火の元も気をつけて',
  ],
  mustNotMatch: [
    '夜道が暗いから街灯を増やして、と課長に言ったのに',
    '息子さんの店、元気で何よりですね。うちの子も楽しみにしてます。ありがとう',
    '最近物騒なので防犯パトロールの方、お気をつけて',
  ],
});
