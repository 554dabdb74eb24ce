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
  /** By bucket: its row among the weights of kinds, or below 0 where harmful comments hardly ever hold it. */
  readonly rows: Int32Array;
  /** By row, one weight for each kind after the other. */
  readonly kind: Int8Array;
  readonly kinds: readonly Kind[];
  readonly kindScale: number;
  readonly kindBias: readonly number[];
}

/** Log odds that a comment must not stay without a look. */
export function harmOf({ buckets }: Features, { harm, harmScale, harmBias }: Weights): number {
  let sum = 0;
  for (let i = 0; i < buckets.length; i++) sum += harm[buckets[i] ?? 0] ?? 0;
  return harmBias + (harmScale * sum) / Math.sqrt(buckets.length + 1);
}

/** How likely each kind is beside the others, of a comment that is harmful; they add up to 1. */
export function sharesOf(
  { buckets }: Features,
  { rows, kind, kinds, kindScale, kindBias }: Weights,
): readonly number[] {
  const sums = kinds.map(() => 0);
  for (let i = 0; i < buckets.length; i++) {
    const row = (rows[buckets[i] ?? 0] ?? -1) * kinds.length;
    if (row < 0) continue;
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (kind[row + k] ?? 0);
  }
  const unit = kindScale / Math.sqrt(buckets.length + 1);
  const odds = sums.map((sum, k) => Math.exp((kindBias[k] ?? 0) + unit * sum));
  const total = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / total);
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
