import { CAUTION } from '../../context/caution.ts';
import { PUBLIC_TALK } from '../../context/commerce.ts';
import { told } from '../../context/told.ts';
import { CHOSEN, CLOSE, PROMISE } from '../../context/veiled.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, atLeast, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.veiled',
  category: 'advertising',
  stage: 'flag',
  strength: 0.55,
  find: unless(
    told(atLeast(3, CHOSEN, PROMISE, CLOSE)),
    anyOf(
      CAUTION,
      PUBLIC_TALK,
      phrase(...list('してほしい 続けて 孫 楽しかった ありがとうござい 子ども会 ですか。 サークル')),
    ),
    'comment',
  ),
  rationale: 'For the chosen, a promise, an invitation: solicitation that names nothing.',
  knownGaps: 'Single hints.',
  mustMatch: [
    '本当の自分で輝きたい女性、あと三名だけ。順にお返事します',
    'わたしの先生は一日一時間しか働きません。会いたい人は土曜にランチ',
    '同じ悩みを持つ人へ、私 を 変 え た サプリ。仲間を探しています',
  ],
  mustNotMatch: [
    '健康になりたい人は体操教室へ。孫が一緒に行っとる',
    '夢を持つ子の募集、市の奨学金は続けて',
    'お金がある人だけ得する仕組み、見直してほしい',
  ],
});
