/** The units with which a hit of a pattern can begin, and whether a hit can be empty; `undefined`: any unit. */
export interface Starts {
  readonly units: ReadonlySet<string>;
  readonly empty: boolean;
}

/** More than this say little. */
const MOST = 300;

/** Of strings that stand one for the other. */
export const startsOf = (strings: readonly string[]): Starts => ({
  units: new Set(strings.flatMap((string) => (string === '' ? [] : [string.charAt(0)]))),
  empty: strings.includes(''),
});

export const eitherStarts = (options: readonly (Starts | undefined)[]): Starts | undefined => {
  const known = options.filter((starts) => starts !== undefined);
  if (known.length < options.length) return undefined;
  const units = new Set(known.flatMap((starts) => [...starts.units]));
  return units.size > MOST ? undefined : { units, empty: known.some(({ empty }) => empty) };
};

/** One thing after the other: as far as those before it can be empty. */
export function starting(items: readonly (Starts | undefined)[]): Starts | undefined {
  const first: (Starts | undefined)[] = [];
  for (const item of items) {
    first.push(item);
    if (item?.empty !== true) {
      const whole = eitherStarts(first);
      return whole && { units: whole.units, empty: false };
    }
  }
  return eitherStarts([{ units: new Set(), empty: true }, ...first]);
}

/**
 * The same pattern, which looks at a place only where one of these units stands: an alternation of hundreds of words is
 * not tried at every letter.
 */
export function gated(source: string, starts: Starts | undefined): string {
  if (starts === undefined || starts.empty || starts.units.size === 0) return source;
  const units = [...starts.units].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `(?=[${units.join('')}])(?:${source})`;
}
