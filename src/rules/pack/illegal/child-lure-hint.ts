import { LURE_HINTS, NO_LURE } from '../../context/child-lures.ts';
import { PLAIN_WORDS_LOOKED_AT } from '../../context/child-plain.ts';
import { RISKS_LOOKED_AT } from '../../context/child-risks.ts';
import { ANSWER_TO_CHILD, SOME_SIGNS } from '../../context/child-signs.ts';
import { WAYS_LOOKED_AT } from '../../context/child-ways.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';

export default defineRule({
  id: 'illegal.child-lure-hint',
  category: 'illegal',
  also: 'obscenity',
  stage: 'flag',
  strength: 0.55,
  urgent: 'child-safety',
  firm: true,
  find: unless(
    where(
      anyOf(LURE_HINTS, SOME_SIGNS, WAYS_LOOKED_AT, RISKS_LOOKED_AT, PLAIN_WORDS_LOOKED_AT, ANSWER_TO_CHILD),
      (span, text) => !isHandedOn(span, text),
    ),
    NO_LURE,
    'comment',
  ),
  rationale: 'A stranger’s friendliness to children that may be the beginning of more: a person looks at once.',
  knownGaps: 'Kindness that is meant well is flagged, too.',
  mustMatch: [
    'ひとりで留守番しとる子おる？お兄さんと話そ',
    'この女の子と仲良くなりたい、連れて帰りたいわ',
    '高2女子です。今月お 金 な いので誰かかまって',
  ],
  mustNotMatch: [
    'ひとりで留守番させるのが心配。学童の子は何時まで？遊んでる子もいる？',
    '市の登録シッターさんに預かりますと言ってもらえて、子ども好きな方で安心',
    'うちの孫の手を触りたいと女の子が言ってくれました',
  ],
});
