import { CARER_SIGNS, DANGER_EXCUSED, EMERGENCY_SIGNS } from '../../context/carer-signs.ts';
import { LIGHT, NOT_IN_NEED } from '../../context/levity.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'distress.at-the-limit',
  category: 'other',
  stage: 'flag',
  strength: 0.68,
  firm: true,
  urgent: 'rescue-call',
  find: unless(
    anyOf(
      unless(anyOf(weighed(3, CARER_SIGNS), weighed(3, EMERGENCY_SIGNS)), NOT_IN_NEED, 'comment'),
      weighed(4, CARER_SIGNS),
      weighed(3.8, EMERGENCY_SIGNS),
    ),
    anyOf(LIGHT, DANGER_EXCUSED),
    'comment',
  ),
  rationale: 'A life in danger this minute, or a carer who fears his own hands: state, person and call come together.',
  knownGaps: 'States told without a person.',
  mustMatch: [
    '夜中に父を突き飛ばしてしまいました。もう限界です',
    'ママがうごかない。よんでもおきない、だれか',
    '妻 が 倒 れ て い ま す 電 話 が つ な が ら な い',
  ],
  mustNotMatch: [
    '避難訓練で倒れている人の運び方を習い、父と練習した',
    '隣の木が倒れています。誰か直して、電話がつながらない',
    '子どもを怒鳴って怒る先生がいる。毎日続くなら市は対策を',
  ],
});
