import { TOLD } from '../../context/told-in-foreign.ts';
import * as said from '../../lists/foreign-malice.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

const source = (words: string): ReturnType<typeof pattern> => pattern(new RegExp(words, 'g'), []);

export default defineRule({
  id: 'abuse.foreign-harsh',
  category: 'abuse',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(
    anyOf(near(source(said.HARSH_EN), source(said.PERSON_EN), 40), source(said.HARSH_ZH), source(said.HARSH_KO)),
    TOLD,
    'comment',
  ),
  rationale: 'Harsh words about a person in other languages go to a person who reads them.',
  knownGaps: 'Irony in other languages.',
  mustMatch: [
    'The lady at the desk is so arrogant, she should be fired',
    '那个人真虚伪，没素质',
    '저 직원 싸가지 없다',
    'T h e clerk is p a t h e t i c, pathetic',
  ],
  mustNotMatch: [
    'He called me pathetic at the bus stop. Someone said it loudly',
    '有人说我没素质，是歧视',
    '인성이 나쁘다고 차별하지 마세요',
  ],
});
