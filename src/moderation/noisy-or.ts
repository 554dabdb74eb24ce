/** Independent evidence together: 1 − Π(1 − strength). */
export const noisyOr = (strengths: readonly number[]): number => 1 - strengths.reduce((rest, s) => rest * (1 - s), 1);
