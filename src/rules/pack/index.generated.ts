// Written by `npm run gen`. Do not edit.
import type { RegisteredRule } from '../rule.ts';
import r0 from './abuse/death-wish.ts';
import r1 from './advertising/follower-sale.ts';
import r2 from './links/lookalike.ts';
import r3 from './privacy/telephone.ts';

export const RULES: readonly RegisteredRule[] = [
  { rule: r0, version: 'a07ac6588c7e4af3' },
  { rule: r1, version: '7a283ff2b88bad47' },
  { rule: r2, version: '68e59c52aed1d35b' },
  { rule: r3, version: '09d30836d920c9e1' },
];
