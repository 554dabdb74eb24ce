import { ANY_PARTY, BALLOT_OPINION, CIVICS, POLITICAL_OPINION, SOFT_DRIVE } from '../../context/campaigns.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'political-religious.opinion',
  category: 'political-religious',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: unless(anyOf(near(ANY_PARTY, POLITICAL_OPINION, 30), BALLOT_OPINION, SOFT_DRIVE), CIVICS, 'comment'),
  rationale: 'For or against a party or an elected person, or a local drive: on this page a person looks at it.',
  knownGaps: 'Irony.',
  mustMatch: [
    'やっぱり△△党が一番まともやと思う',
    'あの市議、選挙の前だけ来よる。次は入れん',
    '校 庭 を 残 す 署 名 集 め てます',
  ],
  mustNotMatch: [
    '与党と野党の違いを授業で学びました、いい内容でした',
    '議員の紹介なら抽選に入れると聞いた。公平にしてほしい',
    '署名が必要な書類を窓口で書いてくださいと言われた。二度手間です',
  ],
});
