/** Buckets that runs of units fall into; with a quarter of them, too many share one. */
export const BUCKETS = 1 << 20;
/** Longest run. */
const LONGEST = 3;
/** Units that are looked at: the opening of a comment says what it is. */
export const READ_CAP = 600;

const EDGE = 0x2;
const ZERO = 0x30;

/** Runs of a text, each once: the bucket of each, and where it was first met. */
export interface Features {
  readonly buckets: Int32Array;
  readonly starts: Int32Array;
  readonly lengths: Uint8Array;
}

/** The buckets that the text has met, in a table small enough for the processor's cache; of earlier rounds: free. */
const SLOTS = 1 << 12;
const slots = new Int32Array(SLOTS);
const rounds = new Uint32Array(SLOTS);
let round = 0;
/** True when the text meets the bucket for the first time. */
function isNew(bucket: number): boolean {
  let slot = bucket & (SLOTS - 1);
  while (rounds[slot] === round && slots[slot] !== bucket) slot = (slot + 1) & (SLOTS - 1);
  if (rounds[slot] === round) return false;
  rounds[slot] = round;
  slots[slot] = bucket;
  return true;
}

const buckets = new Int32Array(READ_CAP * LONGEST + LONGEST);
const starts = new Int32Array(buckets.length);
const lengths = new Uint8Array(buckets.length);

/** Digits are one, so that no number is learnt by heart; the edges of the text count as units. */
function unitAt(text: string, at: number, length: number): number {
  if (at < 0 || at >= length) return EDGE;
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= 0x39 ? ZERO : code;
}

/** Every run of one to three units of a plain view, hashed (FNV-1a). Valid until the next call. */
export function featuresOf(plain: string): Features {
  round++;
  const length = Math.min(plain.length, READ_CAP);
  let count = 0;
  for (let from = -1; from <= length; from++) {
    let hash = 0x811c9dc5;
    for (let at = from; at <= length && at < from + LONGEST; at++) {
      hash = Math.imul(hash ^ unitAt(plain, at, length), 0x01000193);
      const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
      if (count === buckets.length || !isNew(bucket)) continue;
      buckets[count] = bucket;
      starts[count] = Math.max(0, from);
      lengths[count++] = Math.min(length, at + 1) - Math.max(0, from);
    }
  }
  return {
    buckets: buckets.subarray(0, count),
    starts: starts.subarray(0, count),
    lengths: lengths.subarray(0, count),
  };
}
