import { CAUTION } from '../../context/caution.ts';
import { LODGING } from '../../context/dealers.ts';
import { ASKS_OPENLY, NEVER_ASKED, POSE } from '../../context/pose-weights.ts';
import { WARY } from '../../context/pretexts.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { tally } from '../../text/tally.ts';

export default defineRule({
  id: 'impersonation.pose-hint',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(tally(6.2, POSE), anyOf(CAUTION, WARY, LODGING, NEVER_ASKED, ASKS_OPENLY), 'comment'),
  rationale: 'Much of what impostors say together, though not all of it: staff decide.',
  knownGaps: 'Comments longer than 170 letters.',
  mustMatch: [
    '私は船長です。あなたと話したい、連絡を待つ',
    '市の職員をしております。特別に優先いたします、ご連絡を',
    'I am an army doctor, lonely. メ ー ル で話したい',
  ],
  mustNotMatch: [
    '私は船長です、と名乗る人のDMは詐欺ですよ',
    '職員の対応が悪い。連絡が来ないまま期限が過ぎた理由を説明してください',
    '市の職員をしております友人が、親切に連絡をくれて助かりました',
  ],
});
