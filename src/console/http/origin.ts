import type { Context } from 'hono';
import { sameText } from '../access/secrets.ts';

/**
 * Whether a request that changes something comes from a page of ours: what the browser says about its origin must
 * not speak against it, and the form must carry the token that only our pages know. Programs send neither header;
 * the token alone then decides.
 */
export function comesFromUs(c: Context, origin: string, sent: unknown, expected: string | undefined): boolean {
  const from = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  if (from !== undefined && from !== origin) return false;
  if (site !== undefined && site !== 'same-origin') return false;
  return typeof sent === 'string' && expected !== undefined && expected !== '' && sameText(sent, expected);
}
