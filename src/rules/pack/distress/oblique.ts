import { HOPELESS, TAKING_LEAVE } from '../../context/despair.ts';
import { DESPAIR_ABROAD } from '../../context/despair-abroad.ts';
import { NOT_IN_NEED } from '../../context/levity.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'distress.oblique',
  category: 'other',
  stage: 'flag',
  strength: 0.66,
  firm: true,
  urgent: 'self-harm',
  find: unless(
    anyOf(HOPELESS, TAKING_LEAVE, DESPAIR_ABROAD),
    anyOf(
      NOT_IN_NEED,
      pattern(/窓口(?:で|に|の人)|担当(?:者|の)|工事|騒音|死語|死角|必死|死ぬほど|死ぬまで|転勤|引っ越し|卒業/g, []),
    ),
    'comment',
  ),
  rationale: 'What people say instead of the word: no use, no way on, another life, the last supper.',
  knownGaps: 'Hints that only friends understand.',
  mustMatch: [
    'わたしさえいなければ、うちは丸くおさまる',
    '来世はもう鳥がいい。つかれた',
    'お 迎 え が まだ来ん。爺さんに毎日頼みよる',
    'だれか終わらせて',
  ],
  mustNotMatch: [
    '来世はもう鳥がいいと息子が笑っています。映画の感想だそうで',
    'お迎えがまだ来ん子が毎日おる。保育園の先生お疲れさま',
    '生まれてこの方、窓口でこんなに待たされた事はない。もう疲れた',
  ],
});
