import { PARTY, PLAYFUL_VOTE, VOTE_CALL } from '../../context/politics.ts';
import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'political-religious.vote-for-party',
  category: 'political-religious',
  stage: 'hide',
  strength: 0.88,
  firm: true,
  find: unless(
    unless(together(PARTY, VOTE_CALL), PLAYFUL_VOTE, 'comment'),
    phrase('選挙違反', '電話が来', '電話がき', '電話。', '断りづらい', 'しんどい', 'ですか？', '開票'),
    'comment',
  ),
  rationale: 'A call to vote for or against a party is campaigning on the page of a body that must stay neutral.',
  knownGaps: 'Parties by nickname only.',
  mustMatch: [
    '比例は国民民主と書いてください',
    '自民党には絶対入れるな！',
    'り.つ.け.ん じゃなくて立 憲 民 主 に一票を',
  ],
  mustNotMatch: [
    '自民の市議さんが草刈りの挨拶に来た',
    '公明の人から電話がきて「一票を」って、断りづらい',
    '維新の政策より区の窓口の対応をよくして',
  ],
});
