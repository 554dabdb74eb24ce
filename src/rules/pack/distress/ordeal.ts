import { NOT_IN_NEED } from '../../context/levity.ts';
import { ORDEALS } from '../../context/ordeals.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'distress.ordeal',
  category: 'other',
  stage: 'flag',
  strength: 0.66,
  firm: true,
  urgent: 'child-safety',
  find: unless(ORDEALS, anyOf(NOT_IN_NEED, pattern(/昔|以前|太鼓|紙芝居|体験会|片付け方|寄付|新品/g, [])), 'comment'),
  rationale: 'Those under somebody else’s hand tell of footsteps, plates and stairs, not of violence.',
  knownGaps: 'Hints without a person.',
  mustMatch: ['夫の足音がするだけで震える。毎日', '上履きに画鋲。先生は見とるだけ', 'お 皿 が 飛んできた。父が毎晩'],
  mustNotMatch: [
    '上履きに落書きして先生に怒られた、昔の学校の話',
    'お皿が割れたので片付け方を窓口で聞きました',
    '夫の足音より区の広報車の音のほうが大きい。毎日うるさい',
  ],
});
