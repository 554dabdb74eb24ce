import type { Category, UrgentKind } from '../category.ts';
import type { Features } from './features.ts';

/** What a harmful comment is: its category and, where staff must be told at once, why. */
export interface Kind {
  readonly category: Category;
  readonly urgent?: UrgentKind;
}

/** What was learnt: small whole numbers, and what one of them is worth. */
export interface Weights {
  readonly harm: Int8Array;
  readonly harmScale: number;
  readonly harmBias: number;
  /** By bucket: its row among the weights of kinds, or below 0 where comments hardly ever hold it. */
  readonly rows: Int32Array;
  /** By row, one weight for each kind after the other, and one for harmless comments at the end. */
  readonly kind: Int8Array;
  readonly kinds: readonly Kind[];
  readonly kindScale: number;
  readonly kindBias: readonly number[];
}

/** What one piece of so many counts: less in a long text, but not so little as to drown. */
export const partOf = (pieces: number): number => (pieces + 1) ** -0.4;

/** Log odds of each kind, and of harmless at the end, but for a number that all share. */
function oddsOfKinds({ buckets }: Features, { rows, kind, kindScale, kindBias }: Weights): Float64Array {
  const width = kindBias.length;
  const odds = new Float64Array(width);
  for (let i = 0; i < buckets.length; i++) {
    const row = (rows[buckets[i] ?? 0] ?? -1) * width;
    if (row < 0) continue;
    for (let k = 0; k < width; k++) odds[k] = (odds[k] ?? 0) + (kind[row + k] ?? 0);
  }
  const unit = kindScale * partOf(buckets.length);
  for (let k = 0; k < width; k++) odds[k] = (kindBias[k] ?? 0) + unit * (odds[k] ?? 0);
  return odds;
}

/** How far the opinion counts that does not ask what a comment is. It takes ordinary sentences for harm less often. */
const ALONE = 0.4;
/** Where it takes a comment for so harmless, the other, which takes ten times as long, is not asked. */
const CLEARLY_HARMLESS = -2;

/**
 * Log odds that a comment must not stay without a look: of two opinions. One knows harmful and harmless only; to
 * the other harmless is one kind beside the kinds of harm, so that what speaks for one kind need not speak for all.
 */
export function harmOf(features: Features, weights: Weights): number {
  const { buckets } = features;
  const { harm, harmScale, harmBias } = weights;
  let sum = 0;
  for (let i = 0; i < buckets.length; i++) sum += harm[buckets[i] ?? 0] ?? 0;
  const alone = harmBias + harmScale * sum * partOf(buckets.length);
  if (alone < CLEARLY_HARMLESS) return alone;
  const odds = oddsOfKinds(features, weights);
  const harmless = odds.at(-1) ?? 0;
  let kinds = 0;
  for (let k = 0; k < odds.length - 1; k++) kinds += Math.exp((odds[k] ?? 0) - harmless);
  const beside = Math.log(kinds);
  return ALONE * alone + (1 - ALONE) * beside;
}

/** How likely each kind is beside the others, of a comment that is harmful; they add up to 1. */
export function sharesOf(features: Features, weights: Weights): readonly number[] {
  const odds = Array.from(oddsOfKinds(features, weights).subarray(0, -1), Math.exp);
  const total = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / total);
}

/** How far a piece speaks for the likeliest kind, and against harmless. */
export function pushOf(features: Features, weights: Weights): (bucket: number) => number {
  const shares = sharesOf(features, weights);
  const likeliest = shares.indexOf(Math.max(...shares));
  const { harm, harmScale, rows, kind, kindScale } = weights;
  return (bucket) => {
    const row = (rows[bucket] ?? -1) * (shares.length + 1);
    const beside = row < 0 ? 0 : (kind[row + likeliest] ?? 0) - (kind[row + shares.length] ?? 0);
    return harmScale * (harm[bucket] ?? 0) + kindScale * beside;
  };
}

/** From this share of urgent kinds on a comment counts as urgent. */
const URGENT_SHARE = 0.5;

/** The likeliest category; and why it is urgent, where urgent kinds are likelier than the others. */
export function kindOf(features: Features, weights: Weights): Kind {
  const shares = sharesOf(features, weights);
  const best = (of: (kind: Kind) => string | undefined): string | undefined => {
    const sums = new Map<string, number>();
    weights.kinds.forEach((kind, k) => {
      const name = of(kind);
      if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + (shares[k] ?? 0));
    });
    return [...sums].reduce<readonly [string | undefined, number]>((a, b) => (b[1] > a[1] ? b : a), [undefined, 0])[0];
  };
  const category = best((kind) => kind.category) as Category | undefined;
  const urgentShare = shares.reduce((sum, share, k) => sum + (weights.kinds[k]?.urgent === undefined ? 0 : share), 0);
  const urgent = urgentShare >= URGENT_SHARE ? (best((kind) => kind.urgent) as UrgentKind | undefined) : undefined;
  return { category: category ?? 'other', ...(urgent === undefined ? {} : { urgent }) };
}
