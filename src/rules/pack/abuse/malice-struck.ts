import { malice } from '../../context/malice.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'abuse.malice-struck',
  category: 'abuse',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: malice(2, 2, false, true),
  rationale:
    'Two kinds of malice, one of them at a body, a family or a life: no criticism of work, also where an office is named.',
  knownGaps: 'Friends who tease each other in such words.',
  mustMatch: [
    '区長のとこの嫁、あの不細工な顔で性格も悪いらしい',
    '受付の豚みたいな女、口も臭いし使いもんにならん。消えろ',
    'あの補佐、ブ サ イ クのくせに生意気やけ呪われろ',
  ],
  mustNotMatch: [
    '声がでかい係の方、生意気な口をきいてすみませんでした',
    '窓口の対応は最悪、説明も無能の見本。やり直して',
    '豚の顔の着ぐるみが笑える、性格のいいキャラで好き',
  ],
});
