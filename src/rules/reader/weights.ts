import { CATEGORIES } from '../category.ts';
import type { Weights } from './model.ts';

const encoded = (whole: Int8Array): string =>
  Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength).toString('base64');
const decoded = (text: string): Int8Array => {
  const bytes = Buffer.from(text, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

/** Weights as they are kept in a file: JSON, the whole numbers as base64. */
export const packedWeights = (weights: Weights): string =>
  JSON.stringify({ ...weights, harm: encoded(weights.harm), category: encoded(weights.category) });

type Kept = Omit<Weights, 'harm' | 'category'> & { readonly harm: string; readonly category: string };

/** @throws Error when a category is unknown. */
export function unpackedWeights(text: string): Weights {
  const kept = JSON.parse(text) as Kept;
  const unknown = kept.categories.find((category) => !CATEGORIES.includes(category));
  if (unknown !== undefined) throw new Error(`The reader's weights know a category that does not exist: ${unknown}`);
  return { ...kept, harm: decoded(kept.harm), category: decoded(kept.category) };
}
