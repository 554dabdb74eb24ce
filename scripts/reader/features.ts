import { plainView } from '../../src/rules/text/plain.ts';

/** Buckets that the pieces of a text fall into. */
export const BUCKETS = 1 << 16;
const LONGEST = 3;
/** Units that are looked at: the opening of a comment says what it is. */
const CAP = 600;

/** The buckets of every run of one to three units, each once. Digits are one, so that no number is learnt by heart. */
export function featuresOf(comment: string): Int32Array {
  const text = plainView(comment).text.slice(0, CAP).replace(/\d/g, '0');
  const met = new Set<number>();
  for (let from = 0; from < text.length; from++) {
    let hash = 0x811c9dc5;
    for (let at = from; at < text.length && at < from + LONGEST; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      met.add((hash ^ (hash >>> 15)) & (BUCKETS - 1));
    }
  }
  return Int32Array.from(met);
}
