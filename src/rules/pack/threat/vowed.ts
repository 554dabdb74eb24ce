import { isLawfulStep } from '../../context/figure-of-speech.ts';
import { OVERHEARD } from '../../context/hearsay-of-danger.ts';
import { menacing } from '../../context/menace.ts';
import { NOT_THREATENING } from '../../context/mock-menace.ts';
import { VOWED } from '../../context/vows.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';

/** What shall be done to a person, in no joke, question or complaint. */
export const VOWED_IN_EARNEST = unless(
  where(menacing(VOWED), (span, text) => !isLawfulStep(span, text)),
  anyOf(NOT_THREATENING, OVERHEARD),
  'comment',
);

export default defineRule({
  id: 'threat.vowed',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.82,
  urgent: 'threat',
  firm: true,
  find: VOWED_IN_EARNEST,
  rationale: 'What shall be done to somebody’s body, home or dear ones, in the words people use for it.',
  knownGaps: 'Vows in riddles.',
  mustMatch: [
    'あの役員の膝、へし折っちゃるけん',
    'おまえの職場で出てくるまで張り込んどくけんな',
    'お 前 の 娘、次は迎えに行くけんな',
    'あの審判、見つけたら半殺しにする',
  ],
  mustNotMatch: [
    '腕を折った父のリハビリ、次は何曜日ですか',
    '娘の迎えに行くけん、次は早めに席を立ちます',
    '職員の腕が折れるほど本を運んだのに、市は感謝もせん。ありがとう',
    '太鼓の腕、折れそうなくらい叩いたけん見とって',
  ],
});
