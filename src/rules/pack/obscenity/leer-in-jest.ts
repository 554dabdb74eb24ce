import { DOUBLE_MEANING, LEER, NO_LEER } from '../../context/leering.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.leer-in-jest',
  category: 'obscenity',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(anyOf(LEER, DOUBLE_MEANING), NO_LEER, 'comment'),
  rationale: 'Half-joking looks at bodies and double meanings go to a person.',
  knownGaps: 'Double meanings made of everyday words only.',
  mustMatch: [
    '団員さんの胸板やばい、今すぐ抱いて',
    '新婚さんかあ、夜 も 忙 しいねえ',
    '松茸より俺のたけのこも立派やけど',
    '🍑🤤',
  ],
  mustNotMatch: [
    '健診でうちの赤ちゃん、いい体してますねと言われました',
    '展示の仏像の前に立つと、いい体つきの像でした',
    '柴犬のぷりケツを見てなごみました',
  ],
});
