import { voiced } from '../../context/voiced.ts';
import { AS_INSULT, LINK } from '../../lists/after-insult.ts';
import { INSULT, VILE } from '../../lists/insults.ts';
import { NAMED, ROLE, THAT_ONE } from '../../lists/persons.ts';
import { defineRule } from '../../rule.ts';
import { any, chain, phrasing, re } from '../../text/grammar.ts';

const NO_GROUP = re('(?<!皆|みな|母|父|姉|兄|祖|お子|客|業者)');

export default defineRule({
  id: 'abuse.insult-to-person',
  category: 'abuse',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: voiced(phrasing(any(THAT_ONE, ROLE, chain(NO_GROUP, NAMED)), LINK, any(INSULT, VILE), AS_INSULT)),
  rationale: 'A person who is pointed at, by role, by name or in the picture, and called バカ, クズ, ブス is insulted.',
  knownGaps: 'Insults made of whole sentences; nicknames only insiders know.',
  mustMatch: [
    '窓口のおばさんマジでブス',
    'あの課長ってほんとに無脳だな',
    'コイツただのｶｽやん',
    '真ん中の女デブすぎ',
    '山田係長は馬 鹿',
  ],
  mustNotMatch: [
    '職員をバカにするのはやめましょう',
    '課長のボケ防止体操、楽しかったです',
    '担当者は「バカ」と言われて泣いていました。ひどい話です',
    '市長は市民を馬鹿にしている。説明会をやり直せ',
  ],
});
