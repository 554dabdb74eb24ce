import { randomBytes } from 'node:crypto';

/** Source of randomness: row names, commitment keys, ring keys. Tests pass their own. */
export type RandomBytes = (size: number) => Uint8Array;

export const cryptoRandom: RandomBytes = (size) => randomBytes(size);

export const randomHex = (random: RandomBytes, size: number): string => Buffer.from(random(size)).toString('hex');
