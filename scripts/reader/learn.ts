import { BUCKETS } from '../../src/rules/reader/features.ts';
import { type Kind, partOf, type Weights } from '../../src/rules/reader/model.ts';
import { randomOf } from '../hostile-texts.ts';

export interface Example {
  readonly buckets: Int32Array;
  /** undefined: to be left alone. */
  readonly kind: Kind | undefined;
  /** Less than 1 where two careful readers may differ; more for ordinary sentences. */
  readonly weight: number;
}

/** `often`: examples that must hold a bucket for it to have a say; `steps`: how many its weights have on either side of 0. */
const HARM = { epochs: 8, rate: 0.25, decay: 1e-5, often: 2, steps: 127 };
const KIND = { epochs: 8, rate: 0.25, decay: 1e-5, often: 4, steps: 31 };

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** A row for each bucket that enough examples hold, in their order; below 0 for the others. */
function rowsOf(examples: readonly Example[], often: number): Int32Array {
  const met = new Int32Array(BUCKETS);
  for (const { buckets } of examples) for (const bucket of buckets) met[bucket] = (met[bucket] ?? 0) + 1;
  let row = 0;
  return met.map((count) => (count >= often ? row++ : -1));
}

/** Logistic regression with a rate of its own for each weight (AdaGrad). The same examples give the same weights. */
function learnHarm(examples: readonly Example[]): { weights: Float64Array; bias: number } {
  const rows = rowsOf(examples, HARM.often);
  const [weights, paid] = [new Float64Array(BUCKETS), new Float64Array(BUCKETS).fill(1e-6)];
  let [bias, biasPaid] = [0, 1e-6];
  const random = randomOf(7);
  for (let epoch = 0; epoch < HARM.epochs; epoch++) {
    for (const { buckets, kind, weight } of shuffled(examples, random)) {
      const own = buckets.filter((bucket) => (rows[bucket] ?? -1) >= 0);
      const scale = partOf(buckets.length);
      let sum = bias;
      for (const bucket of own) sum += (weights[bucket] ?? 0) * scale;
      const error = ((kind === undefined ? 0 : 1) - 1 / (1 + Math.exp(-sum))) * weight;
      biasPaid += error * error;
      bias += (HARM.rate * error) / Math.sqrt(biasPaid);
      for (const bucket of own) {
        const step = error * scale - HARM.decay * (weights[bucket] ?? 0);
        paid[bucket] = (paid[bucket] ?? 0) + step * step;
        weights[bucket] = (weights[bucket] ?? 0) + (HARM.rate * step) / Math.sqrt(paid[bucket] ?? 1);
      }
    }
  }
  return { weights, bias };
}

/** The same for several kinds at once (softmax); harmless is one more, the last. */
function learnKinds(
  examples: readonly Example[],
  kinds: readonly Kind[],
): { weights: Float64Array; bias: number[]; rows: Int32Array } {
  const rows = rowsOf(examples, KIND.often);
  const width = kinds.length + 1;
  const size = (rows.reduce((a, b) => Math.max(a, b)) + 1) * width;
  const [weights, paid] = [new Float64Array(size), new Float64Array(size).fill(1e-6)];
  const bias = [...kinds, undefined].map(() => 0);
  const random = randomOf(11);
  for (let epoch = 0; epoch < KIND.epochs; epoch++) {
    for (const { buckets, kind, weight } of shuffled(examples, random)) {
      const wanted = kind === undefined ? kinds.length : kinds.findIndex((known) => same(known, kind));
      const own = Array.from(buckets, (bucket) => (rows[bucket] ?? -1) * width).filter((row) => row >= 0);
      const scale = partOf(buckets.length);
      const sums = bias.slice();
      for (const row of own) for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0) * scale;
      const most = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - most));
      const total = odds.reduce((a, b) => a + b, 0);
      for (let k = 0; k < width; k++) {
        const error = ((k === wanted ? 1 : 0) - (odds[k] ?? 0) / total) * weight;
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

/**
 * As whole numbers, and what 1 is worth. The largest are kept as large as they are: they are of the commonest pieces, and
 * hold ordinary sentences down.
 */
function small(weights: Float64Array, steps: number): { whole: Int8Array; scale: number } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / steps || 1;
  return { whole: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}

export const same = (a: Kind | undefined, b: Kind | undefined): boolean =>
  a?.category === b?.category && a?.urgent === b?.urgent;

/** @param kinds every kind that an example is of. */
export function learn(examples: readonly Example[], kinds: readonly Kind[]): Weights {
  const harm = learnHarm(examples);
  const what = learnKinds(examples, kinds);
  const [harmSmall, kindSmall] = [small(harm.weights, HARM.steps), small(what.weights, KIND.steps)];
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
