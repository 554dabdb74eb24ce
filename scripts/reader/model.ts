import { randomOf } from '../hostile-texts.ts';
import { BUCKETS } from './features.ts';

export interface Example {
  readonly features: Int32Array;
  /** To be flagged or hidden. */
  readonly target: boolean;
}
/** Score of a text; above 0 the model thinks it violates. */
export type Reader = (features: Int32Array) => number;

const [EPOCHS, RATE, DECAY, SMOOTH] = [6, 0.3, 1e-5, 0.5];

/** How much more often each bucket is met among targets, as a logarithm (naive Bayes). */
function ratiosOf(examples: readonly Example[]): Float64Array {
  const [yes, no] = [new Float64Array(BUCKETS).fill(SMOOTH), new Float64Array(BUCKETS).fill(SMOOTH)];
  for (const { features, target } of examples)
    for (const bucket of features) (target ? yes : no)[bucket] = ((target ? yes : no)[bucket] ?? 0) + 1;
  const wanted = examples.filter((e) => e.target).length;
  return yes.map((count, bucket) => Math.log(count / wanted / ((no[bucket] ?? SMOOTH) / (examples.length - wanted))));
}

/** Logistic regression over naive Bayes ratios (NB-SVM). The same examples give the same reader. */
export function train(examples: readonly Example[]): Reader {
  const ratios = ratiosOf(examples);
  const weights = new Float64Array(BUCKETS);
  let bias = 0;
  const score: Reader = (features) => {
    let sum = 0;
    for (const bucket of features) sum += (weights[bucket] ?? 0) * (ratios[bucket] ?? 0);
    return sum / Math.sqrt(features.length + 1) + bias;
  };
  const random = randomOf(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch * 0.3);
    const order = examples.map((example) => [random(), example] as const).toSorted(([a], [b]) => a - b);
    for (const [, { features, target }] of order) {
      const error = (target ? 1 : 0) - 1 / (1 + Math.exp(-score(features)));
      bias += rate * 0.05 * error;
      const scale = 1 / Math.sqrt(features.length + 1);
      for (const bucket of features) {
        const weight = weights[bucket] ?? 0;
        weights[bucket] = weight + rate * (error * (ratios[bucket] ?? 0) * scale - DECAY * weight);
      }
    }
  }
  return score;
}
