import { list } from './grammar.ts';

/** Words of one group of a collocation, parted by white space: they may fill several lines and be shared by groups. */
export const alternatives = (...words: readonly string[]): string => list(words.join(' ')).join('|');
