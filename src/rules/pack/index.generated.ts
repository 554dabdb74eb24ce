// Written by `npm run gen`. Do not edit.
import type { RegisteredRule } from '../rule.ts';
import r0 from './abuse/death-wish.ts';
import r1 from './advertising/follower-sale.ts';

export const RULES: readonly RegisteredRule[] = [
  { rule: r0, version: 'a07ac6588c7e4af3' },
  { rule: r1, version: '7a283ff2b88bad47' },
];
