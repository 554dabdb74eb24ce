import { ENGLISH_SLURS } from '../../lists/foreign-insults.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { latin, pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.english-slur',
  category: 'abuse',
  stage: 'hide',
  strength: 0.88,
  firm: true,
  find: unless(
    latin(...ENGLISH_SLURS),
    pattern(
      /hate speech|slur|called (?:me|him|her|us|them)|stop racism|差別|人権|と言われ|told me|shouted at|in my armor/,
      [],
    ),
    'comment',
  ),
  rationale: 'Racist and other slurs in English.',
  knownGaps: 'Reclaimed use.',
  mustMatch: ['go back to your country', 'dirty japs', 'n1gger', 'f@ggot', 'Nuke Japan again'],
  mustNotMatch: [
    'A man shouted at us "go back to your country" at the bus stop',
    'chink in my armor: I love cake',
    'ブラックな「nigger」という言葉は差別です',
  ],
});
