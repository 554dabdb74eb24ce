import { RUMOURS_ABROAD } from '../../context/abroad.ts';
import { CORRECTS, FALSEHOOD, TALE, TELLING } from '../../context/tales.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'impersonation.tale',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(anyOf(near(TALE, TELLING, 40), FALSEHOOD, RUMOURS_ABROAD), CORRECTS, 'comment'),
  rationale:
    'Tales of poison, strangers, fees, closings and rigged votes harm whoever believes them: staff check them.',
  knownGaps: 'Tales of new things; tales told as fact without any sign of telling.',
  mustMatch: [
    '貯水池に薬品が混ざったらしい、親戚に知らせて',
    '開票のとき票がすり替えられとるよ',
    '体 育 館 の 避 難 所、満員で追い返されたげな',
  ],
  mustNotMatch: [
    '水道に薬品が混ざったという話はデマでした',
    '図書館が閉館になるそうですが本当ですか？',
    '投票所が遠い。期日前の日数を減らすのはやめてほしい',
  ],
});
