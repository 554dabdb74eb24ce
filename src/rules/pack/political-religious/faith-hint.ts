import { DRAWING_IN, FAITH_ABROAD, FAITH_HINTED, OUTSIDE, PROMISED, TEACHING } from '../../context/faiths.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'political-religious.faith-hint',
  category: 'political-religious',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: unless(
    anyOf(FAITH_HINTED, FAITH_ABROAD, near(TEACHING, PROMISED, 14), near(TEACHING, DRAWING_IN, 14)),
    OUTSIDE,
    'comment',
  ),
  rationale: 'Hints of a faith, of fortunes told or of those who believe: a person looks.',
  knownGaps: 'Groups that call themselves a circle.',
  mustMatch: [
    '本当の幸せを探している方へ、小さな冊子をお届けします',
    '前世が視えます、気になる方ははいと一言',
    'G o d loves you, join our church',
  ],
  mustNotMatch: [
    '教会のバザー、いつも楽しみです',
    '仏様の教えを彫った石碑の歴史を知りたい',
    '信者からの勧誘が迷惑です、区で対策してほしい',
  ],
});
