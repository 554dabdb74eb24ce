import { createHash } from 'node:crypto';
import type { Random } from './random.ts';

/** Shaped like Meta's: 17 digits starting with 18, above 2^53, never a safe JavaScript number. */
export function newId(random: Random, taken: (id: string) => boolean): string {
  for (;;) {
    const id = `18${random.digits(15)}`;
    if (!taken(id)) return id;
  }
}

const digitsOf = (text: string, count: number): string =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)
    .toString()
    .slice(0, count);

/** Instagram-scoped id: the same person has another one at every business account. */
export const scopedId = (username: string, accountId: string): string =>
  `74${digitsOf(`${accountId}/${username}`, 15)}`;

/** `/me?fields=id` of an account: another number than its professional id. */
export const appScopedId = (accountId: string): string => `24${digitsOf(`app/${accountId}`, 15)}`;

export const selfScopedId = (accountId: string): string => `746${digitsOf(`self/${accountId}`, 14)}`;

/** Every Graph error carries one; support asks for it. */
export const traceId = (random: Random): string => `A${Buffer.from(random.digits(16)).toString('base64url')}`;
