import { ACCOMPLICE_SIGNS, NAME_LENT_SIGNS } from '../../context/accomplices.ts';
import { CONTRABAND, OPENLY } from '../../context/contraband.ts';
import { dealtOut } from '../../context/dealing.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.contraband-hinted',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealtOut(anyOf(weighed(5, CONTRABAND), weighed(4.5, ACCOMPLICE_SIGNS), weighed(4.5, NAME_LENT_SIGNS))),
    OPENLY,
    'comment',
  ),
  rationale: 'An offer of goods or papers with a word about what is wrong with it: a person looks.',
  knownGaps: 'Gifts among neighbours that are told of with a wink.',
  mustMatch: [
    '病院の薬余っとるけん、処方箋なしで分けるよ',
    '税務署には内緒で焼酎分けてあげるばい',
    'メーター 巻 き 戻 し できるよ、声かけて',
  ],
  mustNotMatch: [
    '薬が余って困っています。どこで処分できますか',
    '本人確認なしで住民票を出した役所、説明もない。ひどい',
    '自転車の鍵を落としました、拾った方は連絡ください',
  ],
});
