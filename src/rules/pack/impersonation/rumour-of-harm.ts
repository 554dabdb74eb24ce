import { HARM_TOLD, SOBER, TOLD_BY } from '../../context/rumour.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.rumour-of-harm',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: unless(
    told(together(HARM_TOLD, TOLD_BY)),
    anyOf(SOBER, phrase('反対', 'してほしい', '残念', '治', '薬を', '手術')),
    'comment',
  ),
  rationale: 'Hearsay that somebody hides harm.',
  knownGaps: 'Hearsay without a source.',
  mustMatch: [
    'あの保育園で子どもが亡くなったのに市がもみ消した',
    '国が来月から預金を凍結するって銀行の人から聞いたよ',
    'こ の 水 を 飲むと不妊になるという研究があります',
  ],
  mustNotMatch: [
    '不妊の治療の助成があるそうです',
    '裏金の真実を説明してほしい',
    '測定値が公開されているって聞いた。本当ですか',
  ],
});
