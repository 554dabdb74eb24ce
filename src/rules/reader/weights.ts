import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { CATEGORIES } from '../category.ts';
import { lazily } from '../text/matcher.ts';
import { BUCKETS } from './features.ts';
import type { Weights } from './model.ts';

const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
const encoded = (bytes: Int8Array | Uint8Array): string =>
  brotliCompressSync(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { params }).toString('base64');
const decoded = (text: string): Int8Array => {
  const bytes = brotliDecompressSync(Buffer.from(text, 'base64'));
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

/** A bit for each bucket: whether it has a row. Rows are in the order of their buckets. */
function bitsOf(rows: Int32Array): Uint8Array {
  const bits = new Uint8Array(BUCKETS / 8);
  rows.forEach((row, bucket) => {
    if (row >= 0) bits[bucket >> 3] = (bits[bucket >> 3] ?? 0) | (1 << (bucket & 7));
  });
  return bits;
}
function rowsOf(bits: Int8Array): Int32Array {
  const rows = new Int32Array(BUCKETS).fill(-1);
  let row = 0;
  for (let at = 0; at < bits.length; at++)
    for (let rest = (bits[at] ?? 0) & 255; rest !== 0; rest &= rest - 1)
      rows[at * 8 + (31 - Math.clz32(rest & -rest))] = row++;
  return rows;
}

/** Weights as they are kept in a file: JSON, the whole numbers pressed, as base64. */
export const packedWeights = (weights: Weights): string =>
  JSON.stringify({
    ...weights,
    harm: encoded(weights.harm),
    rows: encoded(bitsOf(weights.rows)),
    kind: encoded(weights.kind),
  });

type Numbers = 'harm' | 'rows' | 'kind';
type Kept = Omit<Weights, Numbers> & Readonly<Record<Numbers, string>>;

/** @throws Error when a category is unknown. */
export function unpackedWeights(text: string): Weights {
  const kept = JSON.parse(text) as Kept;
  const unknown = kept.kinds.find(({ category }) => !CATEGORIES.includes(category))?.category;
  if (unknown !== undefined) throw new Error(`The reader's weights know a category that does not exist: ${unknown}`);
  // Most comments are so harmless that nobody asks what kind of harm they are.
  const rows = lazily(() => rowsOf(decoded(kept.rows)));
  const kind = lazily(() => decoded(kept.kind));
  return {
    ...kept,
    harm: decoded(kept.harm),
    get rows() {
      return rows();
    },
    get kind() {
      return kind();
    },
  };
}
