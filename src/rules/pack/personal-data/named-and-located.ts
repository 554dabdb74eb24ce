import { FULL_NAME } from '../../context/full-names.ts';
import { PUBLIC_NAMES } from '../../context/public-names.ts';
import { HOME_TRACE, SCHOOL_OF_ONE, WORKPLACE } from '../../context/traces.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const PUBLISHED = phrase(...PUBLIC_NAMES, '先生の作品', '生誕', '像');

export default defineRule({
  id: 'personal-data.named-and-located',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.55,
  firm: true,
  find: unless(near(FULL_NAME, anyOf(HOME_TRACE, SCHOOL_OF_ONE, WORKPLACE), 24), PUBLISHED, 'comment'),
  rationale: 'A full name beside a home, a desk or a class identifies somebody, also in good faith.',
  knownGaps: 'Family names alone.',
  mustMatch: [
    '鶴岡まゆみさんは赤い屋根の家ですよ',
    '樋口 武彦は工務店の営業です',
    '木戸リサって駅前の歯科で働いてるよね',
  ],
  mustNotMatch: [
    '樋口武彦展、美術館の隣の家族連れに大人気',
    '赤い屋根の家が増えましたね、鶴もいます',
    '市の担当者が現場で働いてないから道が直らない',
  ],
});
