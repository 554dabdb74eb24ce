import { createHmac } from 'node:crypto';
import type { Pseudonyms } from '../moderation/ports.ts';
import type { KeyRing, RingKey } from './key-ring.ts';

/** What a pseudonym looks like: ring key id, a dot, 128 bits in hex. */
export const PSEUDONYM = /^[A-Za-z0-9_-]{1,32}\.[0-9a-f]{32}$/;

function pseudonym(key: RingKey, kind: 'comment' | 'commenter', account: string, id: string): string {
  const digest = createHmac('sha256', Buffer.from(key.secret, 'hex')).update(`${kind}|${account}|${id}`).digest('hex');
  return `${key.id}.${digest.slice(0, 32)}`;
}

/** Pseudonyms under every key of the ring, newest first (DESIGN §6). */
export function ringPseudonyms(ring: KeyRing): Pseudonyms {
  const under = (kind: 'comment' | 'commenter', account: string, id: string): [string, ...string[]] => {
    const [newest, ...older] = ring;
    return [pseudonym(newest, kind, account, id), ...older.map((key) => pseudonym(key, kind, account, id))];
  };
  return {
    comment: (account, id) => under('comment', account, id),
    commenter: (account, id) => under('commenter', account, id),
  };
}
