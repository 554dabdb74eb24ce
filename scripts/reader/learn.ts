import { BUCKETS } from '../../src/rules/reader/features.ts';
import type { Kind, Weights } from '../../src/rules/reader/model.ts';
import { randomOf } from '../hostile-texts.ts';

export interface Example {
  readonly buckets: Int32Array;
  /** undefined: to be left alone. */
  readonly kind: Kind | undefined;
  /** Less than 1 where two careful readers may differ. */
  readonly weight: number;
}

const HARM = { epochs: 5, rate: 0.25, decay: 1e-5 };
const KIND = { epochs: 10, rate: 0.25, decay: 1e-5 };

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** Logistic regression with a rate of its own for each weight (AdaGrad). The same examples give the same weights. */
function learnHarm(examples: readonly Example[]): { weights: Float64Array; bias: number } {
  const [weights, paid] = [new Float64Array(BUCKETS), new Float64Array(BUCKETS).fill(1e-6)];
  let [bias, biasPaid] = [0, 1e-6];
  const random = randomOf(7);
  for (let epoch = 0; epoch < HARM.epochs; epoch++) {
    for (const { buckets, kind, weight } of shuffled(examples, random)) {
      const scale = 1 / Math.sqrt(buckets.length + 1);
      let sum = bias;
      for (const bucket of buckets) sum += (weights[bucket] ?? 0) * scale;
      const error = ((kind === undefined ? 0 : 1) - 1 / (1 + Math.exp(-sum))) * weight;
      biasPaid += error * error;
      bias += (HARM.rate * error) / Math.sqrt(biasPaid);
      for (const bucket of buckets) {
        const step = error * scale - HARM.decay * (weights[bucket] ?? 0);
        paid[bucket] = (paid[bucket] ?? 0) + step * step;
        weights[bucket] = (weights[bucket] ?? 0) + (HARM.rate * step) / Math.sqrt(paid[bucket] ?? 1);
      }
    }
  }
  return { weights, bias };
}

/** Harmful comments that a bucket must be met in to have a say in what they are. */
const OFTEN = 3;

/** Rows for the buckets that enough examples hold. */
function rowsOf(examples: readonly Example[]): Int32Array {
  const met = new Int32Array(BUCKETS);
  for (const { buckets } of examples) for (const bucket of buckets) met[bucket] = (met[bucket] ?? 0) + 1;
  let row = 0;
  return met.map((count) => (count >= OFTEN ? row++ : -1));
}

/** The same for several kinds at once (softmax), over harmful examples only. */
function learnKinds(
  examples: readonly Example[],
  kinds: readonly Kind[],
): { weights: Float64Array; bias: number[]; rows: Int32Array } {
  const rows = rowsOf(examples);
  const width = kinds.length;
  const size = (rows.reduce((a, b) => Math.max(a, b)) + 1) * width;
  const [weights, paid, bias] = [new Float64Array(size), new Float64Array(size).fill(1e-6), kinds.map(() => 0)];
  const random = randomOf(11);
  for (let epoch = 0; epoch < KIND.epochs; epoch++) {
    for (const { buckets, kind } of shuffled(examples, random)) {
      const wanted = kinds.findIndex((known) => same(known, kind));
      const own = Array.from(buckets, (bucket) => (rows[bucket] ?? -1) * width).filter((row) => row >= 0);
      const scale = 1 / Math.sqrt(buckets.length + 1);
      const sums = bias.slice();
      for (const row of own) for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0) * scale;
      const most = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - most));
      const total = odds.reduce((a, b) => a + b, 0);
      for (let k = 0; k < width; k++) {
        const error = (k === wanted ? 1 : 0) - (odds[k] ?? 0) / total;
        bias[k] = (bias[k] ?? 0) + KIND.rate * 0.1 * error;
        for (const row of own) {
          const step = error * scale - KIND.decay * (weights[row + k] ?? 0);
          paid[row + k] = (paid[row + k] ?? 0) + step * step;
          weights[row + k] = (weights[row + k] ?? 0) + (KIND.rate * step) / Math.sqrt(paid[row + k] ?? 1);
        }
      }
    }
  }
  return { weights, bias, rows };
}

/** Of a hundred thousand weights, this share is larger than the scale reaches; they count as the largest. */
const CLIPPED = 1e-4;

/** As whole numbers from -127 to 127, and what 1 is worth. */
function small(weights: Float64Array): { whole: Int8Array; scale: number } {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * (1 - CLIPPED))] ?? 1) / 127;
  const whole = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { whole, scale };
}

export const same = (a: Kind | undefined, b: Kind | undefined): boolean =>
  a?.category === b?.category && a?.urgent === b?.urgent;

/** @param kinds every kind that an example is of. */
export function learn(examples: readonly Example[], kinds: readonly Kind[]): Weights {
  const harm = learnHarm(examples);
  const what = learnKinds(
    examples.filter(({ kind }) => kind !== undefined),
    kinds,
  );
  const [harmSmall, kindSmall] = [small(harm.weights), small(what.weights)];
  return {
    harm: harmSmall.whole,
    harmScale: harmSmall.scale,
    harmBias: harm.bias,
    rows: what.rows,
    kind: kindSmall.whole,
    kinds,
    kindScale: kindSmall.scale,
    kindBias: what.bias,
  };
}
