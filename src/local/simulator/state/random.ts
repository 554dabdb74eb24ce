/** A repeatable source of chance (mulberry32). */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  digits(count: number): string;
  shuffled<T>(items: readonly T[]): T[];
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    chance: (probability) => probability > 0 && next() < probability,
    digits: (count) => Array.from({ length: count }, () => Math.floor(next() * 10)).join(''),
    shuffled: (items) => {
      const result = [...items];
      for (let index = result.length - 1; index > 0; index--) {
        const other = Math.floor(next() * (index + 1));
        const held = result[index] as (typeof items)[number];
        result[index] = result[other] as (typeof items)[number];
        result[other] = held;
      }
      return result;
    },
  };
}
