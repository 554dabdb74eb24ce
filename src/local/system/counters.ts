import type { Metrics } from '../../moderation/ports.ts';

/** Metrics of a local system, summed since its start. Keys: `name` and `name{dimension=value}`. */
export interface Counters extends Metrics {
  readonly sums: ReadonlyMap<string, number>;
}

export function createCounters(): Counters {
  const sums = new Map<string, number>();
  const add = (key: string, value: number): void => void sums.set(key, (sums.get(key) ?? 0) + value);
  return {
    sums,
    count(name, value = 1, dimensions = {}) {
      add(name, value);
      for (const [dimension, member] of Object.entries(dimensions)) add(`${name}{${dimension}=${member}}`, value);
    },
  };
}
