import { CHAIN } from '../../context/hearsay.ts';
import { CORRECTS } from '../../context/tales.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'impersonation.chain-letter',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(CHAIN, CORRECTS, 'comment'),
  rationale: 'Letters that must be passed on, with a reward or a curse, frighten and flood.',
  knownGaps: 'Letters in pictures.',
  mustMatch: [
    'これを7人に回してください。止めると不幸になります',
    '5人に送ると願いが叶うよ',
    '1 0 人 に 転 送 し な い と 呪われる',
  ],
  mustNotMatch: [
    '「10人に送らないと不幸になる」と回ってきたけど嘘です',
    '友達に送って喜ばれました',
    '無視しないで説明してほしい',
  ],
});
