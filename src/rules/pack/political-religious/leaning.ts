import { CIVICS } from '../../context/campaigns.ts';
import { OUTSIDE } from '../../context/faiths.ts';
import { CAMPAIGN_SIGNS, GATHERING_SIGNS, STANCE_SIGNS } from '../../context/politicking.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'political-religious.leaning',
  category: 'political-religious',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: unless(
    anyOf(weighed(4, CAMPAIGN_SIGNS), weighed(4.5, GATHERING_SIGNS), weighed(4, STANCE_SIGNS)),
    anyOf(CIVICS, OUTSIDE),
    'comment',
  ),
  rationale: 'Leans to or against a party, a politician or a faith, or half invites to one: a person looks.',
  knownGaps: 'Irony.',
  mustMatch: [
    '結局あの議員さんだけはこの町をわかっとる',
    '新興宗教って言われるけど、うちは応援しとる',
    'ｺﾞｹﾝ？護憲しかおらん、絶対護憲。意思表示せな',
  ],
  mustNotMatch: [
    '議員さんの名簿、どこで見られますか。任せられる窓口を教えて',
    '信者でなくても参拝できます、観光にぜひ',
    '市は議会の説明を信じられないくらい短くした。広報に載せてほしい',
  ],
});
