import { ASKED_AFTER_CHILDREN, WHEREABOUTS } from '../../context/child-watching.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';

export default defineRule({
  id: 'illegal.child-whereabouts',
  category: 'illegal',
  also: 'personal-data',
  stage: 'flag',
  strength: 0.52,
  urgent: 'child-safety',
  firm: true,
  find: where(anyOf(WHEREABOUTS, ASKED_AFTER_CHILDREN), (span, text) => !isHandedOn(span, text)),
  rationale: 'Where and when are these children without their parents? Only a person can tell who asks.',
  knownGaps: 'Parents who ask the same are flagged, too.',
  mustMatch: [
    '子どもだけで遊んでるのは何時くらいが多い？',
    'この女の子どこの小学校？',
    'ス イ ミ ン グ のお子さん、何時に出てきますか',
  ],
  mustNotMatch: [
    '子どもだけでも何時まで利用できますか',
    'この女の子の作文、どこの学校の作者さんでしょう。優勝おめでとう',
    'うちの子の迎えに行きたいのですが、お子さんたちは何時に出てきますか',
  ],
});
