import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { KeyRing, RingKey } from '../key-ring.ts';

/** A cursor that was not made by this system for this query. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
  constructor() {
    super('This cursor belongs to another query, or was changed. Start again without --cursor.');
  }
}

/** Where the next page begins: after this row of the partition, or at the partition's beginning. */
const Position = z.object({
  partition: z.string(),
  row: z.object({ pk: z.string(), sk: z.string(), indexAt: z.string() }).optional(),
});
export type Position = z.infer<typeof Position>;

const signature = (key: RingKey, query: string, body: string): Buffer =>
  createHmac('sha256', Buffer.from(key.secret, 'hex')).update(`cursor|${query}|${body}`).digest().subarray(0, 16);

/** @param query canonical form of the filters: the cursor is good for no other. */
export function signCursor([key]: KeyRing, query: string, position: Position): string {
  const body = Buffer.from(JSON.stringify(position)).toString('base64url');
  return `${body}.${signature(key, query, body).toString('base64url')}`;
}

/** @throws CursorError */
export function readCursor(ring: KeyRing, query: string, cursor: string): Position {
  const [body = '', mark = ''] = cursor.split('.');
  const given = Buffer.from(mark, 'base64url');
  const genuine = ring.some((key) => {
    const expected = signature(key, query, body);
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
  if (!genuine) throw new CursorError();
  return Position.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
}
