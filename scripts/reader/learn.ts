import type { Category } from '../../src/rules/category.ts';
import { CATEGORY_BUCKETS, HARM_BUCKETS } from '../../src/rules/reader/features.ts';
import type { Weights } from '../../src/rules/reader/model.ts';
import { randomOf } from '../hostile-texts.ts';

export interface Example {
  readonly buckets: Int32Array;
  /** Of the first clause it falls under; undefined: to be left alone. */
  readonly category: Category | undefined;
  /** Less than 1 where two careful readers may differ. */
  readonly weight: number;
}

const HARM = { epochs: 5, rate: 0.25, decay: 1e-5 };
const CATEGORY = { epochs: 10, rate: 0.25, decay: 1e-5 };

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** Logistic regression with a rate of its own for each weight (AdaGrad). The same examples give the same weights. */
function learnHarm(examples: readonly Example[]): { weights: Float64Array; bias: number } {
  const [weights, paid] = [new Float64Array(HARM_BUCKETS), new Float64Array(HARM_BUCKETS).fill(1e-6)];
  let [bias, biasPaid] = [0, 1e-6];
  const random = randomOf(7);
  for (let epoch = 0; epoch < HARM.epochs; epoch++) {
    for (const { buckets, category, weight } of shuffled(examples, random)) {
      const scale = 1 / Math.sqrt(buckets.length + 1);
      let sum = bias;
      for (const bucket of buckets) sum += (weights[bucket] ?? 0) * scale;
      const error = ((category === undefined ? 0 : 1) - 1 / (1 + Math.exp(-sum))) * weight;
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

/** The same for several categories at once (softmax), over harmful examples only. */
function learnCategories(
  examples: readonly Example[],
  categories: readonly Category[],
): { weights: Float64Array; bias: number[] } {
  const width = categories.length;
  const size = CATEGORY_BUCKETS * width;
  const [weights, paid, bias] = [new Float64Array(size), new Float64Array(size).fill(1e-6), categories.map(() => 0)];
  const random = randomOf(11);
  for (let epoch = 0; epoch < CATEGORY.epochs; epoch++) {
    for (const { buckets, category } of shuffled(examples, random)) {
      const wanted = categories.indexOf(category ?? 'other');
      const rows = [...new Set(Array.from(buckets, (bucket) => (bucket & (CATEGORY_BUCKETS - 1)) * width))];
      const scale = 1 / Math.sqrt(buckets.length + 1);
      const sums = bias.slice();
      for (const row of rows)
        for (let c = 0; c < width; c++) sums[c] = (sums[c] ?? 0) + (weights[row + c] ?? 0) * scale;
      const most = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - most));
      const total = odds.reduce((a, b) => a + b, 0);
      for (let c = 0; c < width; c++) {
        const error = (c === wanted ? 1 : 0) - (odds[c] ?? 0) / total;
        bias[c] = (bias[c] ?? 0) + CATEGORY.rate * 0.1 * error;
        for (const row of rows) {
          const step = error * scale - CATEGORY.decay * (weights[row + c] ?? 0);
          paid[row + c] = (paid[row + c] ?? 0) + step * step;
          weights[row + c] = (weights[row + c] ?? 0) + (CATEGORY.rate * step) / Math.sqrt(paid[row + c] ?? 1);
        }
      }
    }
  }
  return { weights, bias };
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

export function learn(examples: readonly Example[], categories: readonly Category[]): Weights {
  const harm = learnHarm(examples);
  const which = learnCategories(
    examples.filter(({ category }) => category !== undefined),
    categories,
  );
  const [harmSmall, categorySmall] = [small(harm.weights), small(which.weights)];
  return {
    harm: harmSmall.whole,
    harmScale: harmSmall.scale,
    harmBias: harm.bias,
    category: categorySmall.whole,
    categories,
    categoryScale: categorySmall.scale,
    categoryBias: which.bias,
  };
}
