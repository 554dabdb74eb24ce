import type { Category } from '../category.ts';
import { CATEGORY_BUCKETS, type Features } from './features.ts';

/** What was learnt: small whole numbers, and what one of them is worth. */
export interface Weights {
  readonly harm: Int8Array;
  readonly harmScale: number;
  readonly harmBias: number;
  /** By bucket, one weight for each category after the other. */
  readonly category: Int8Array;
  readonly categories: readonly Category[];
  readonly categoryScale: number;
  readonly categoryBias: readonly number[];
}

/** Log odds that a comment must not stay without a look. */
export function harmOf({ buckets }: Features, { harm, harmScale, harmBias }: Weights): number {
  let sum = 0;
  for (let i = 0; i < buckets.length; i++) sum += harm[buckets[i] ?? 0] ?? 0;
  return harmBias + (harmScale * sum) / Math.sqrt(buckets.length + 1);
}

/** The likeliest category, and how likely it is beside the others (0–1). */
export function categoryOf(
  { buckets }: Features,
  weights: Weights,
): { readonly category: Category; readonly share: number } {
  const { category, categories, categoryScale, categoryBias } = weights;
  const sums = categories.map(() => 0);
  for (let i = 0; i < buckets.length; i++) {
    const row = ((buckets[i] ?? 0) & (CATEGORY_BUCKETS - 1)) * categories.length;
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] ?? 0) + (category[row + c] ?? 0);
  }
  const unit = categoryScale / Math.sqrt(buckets.length + 1);
  const odds = sums.map((sum, c) => Math.exp((categoryBias[c] ?? 0) + unit * sum));
  const total = odds.reduce((a, b) => a + b, 0);
  const best = odds.indexOf(Math.max(...odds));
  return { category: categories[best] ?? 'other', share: (odds[best] ?? 0) / total };
}
