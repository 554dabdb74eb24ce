import { malice } from '../../context/malice.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'abuse.malice-personal',
  category: 'abuse',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: malice(2.7, 1, false, true),
  rationale: 'Malice at a body, a family or a life is about no work: a person looks, also where an office is named.',
  knownGaps: 'Jests about somebody’s own belly.',
  mustMatch: [
    '窓口のあの女、化粧が濃すぎて草',
    '議員の奥さんまた浮気やろ、あいつら全員',
    'あ の 課 長 の ハ ゲ 頭 だけで笑えるw',
  ],
  mustNotMatch: [
    '課長の説明は長すぎて草',
    '窓口の化粧品の相談、とてもためになりました',
    '市の予算は議員のためだけ、笑える',
  ],
});
