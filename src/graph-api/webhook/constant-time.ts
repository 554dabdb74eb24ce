import { createHash, timingSafeEqual } from 'node:crypto';

/** True when both strings are the same; takes the same time wherever they differ, whatever their lengths. */
export function sameSecret(given: string, expected: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value, 'utf8').digest();
  return expected !== '' && timingSafeEqual(digest(given), digest(expected));
}
