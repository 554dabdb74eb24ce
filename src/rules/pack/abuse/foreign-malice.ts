import { TOLD } from '../../context/told-in-foreign.ts';
import { inEarnest } from '../../context/voiced.ts';
import * as said from '../../lists/foreign-malice.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

const source = (words: string): ReturnType<typeof pattern> => pattern(new RegExp(words, 'g'), []);

export default defineRule({
  id: 'abuse.foreign-malice',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(
    inEarnest(
      anyOf(
        near(source(said.GROUP_EN), source(said.HATE_EN), 30),
        source(said.AT_PERSON_EN),
        source(said.MALICE_ZH),
        source(said.MALICE_KO),
        source(said.MALICE_OTHER),
        source(`(?<![a-z])(?:${said.MALICE_ROMAJI})(?![a-z])`),
      ),
    ),
    TOLD,
    'comment',
  ),
  rationale: 'Hate and insults in the languages of the ward’s residents and visitors read the same to their readers.',
  knownGaps: 'Languages and spellings beyond these lists.',
  mustMatch: [
    'Chinese people are all thieves, get out of my town',
    'Vous êtes nuls, tu es moche',
    '这个人没教养，丑死了',
    '노인들은 빨리 죽어야 해, 역겹다',
    'K i l l yourself, brainless clerk',
  ],
  mustNotMatch: [
    'I was told foreigners should get out of here. Please stop racism',
    'Women only steal the show at this festival! My daughter loved it',
    '有人骂我人渣，请帮帮我',
    '쓰레기 같은 말을 들었어요. 차별하지 마세요',
  ],
});
