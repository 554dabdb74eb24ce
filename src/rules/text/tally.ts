import { type Matcher, matcher } from './matcher.ts';
import { every, least as leastOf, some } from './need.ts';

/** Something that a comment says, and how much that speaks for (above 0) or against it. */
export interface Weight {
  readonly weight: number;
  readonly find: Matcher;
  /** One of these must be found. */
  readonly point?: boolean;
  /** Adds to the sum, but is no kind of its own: too common in words to wake for. */
  readonly extra?: boolean;
}
/** A long text holds many words; what they add up to is chance. */
const LONGEST = 170;

/** Short comments whose weights sum up to `least`, at least `kinds` of them for it; each counts once, wherever it stands. */
export function tally(least: number, weights: readonly Weight[], kinds = 3): Matcher {
  const speaking = weights
    .filter(({ weight, extra }) => weight > 0 && extra !== true)
    .toSorted((a, b) => b.weight - a.weight);
  const extras = weights.filter(({ weight, extra }) => weight > 0 && extra === true);
  const sum = (some: readonly Weight[]): number => some.reduce((total, { weight }) => total + weight, 0);
  const against = weights.filter(({ weight }) => weight < 0);
  const points = weights.filter(({ point }) => point === true);
  return matcher(
    () => [],
    (text) => {
      if (text.view('plain').text.length > LONGEST) return [];
      if (points.length > 0 && points.every(({ find }) => find.find(text).length === 0)) return [];
      const found = speaking.filter(({ find }) => find.find(text).length > 0);
      if (found.length < kinds || sum(found) + sum(extras) < least) return [];
      const others = [...extras, ...against].filter(({ find }) => find.find(text).length > 0);
      if (sum(found) + sum(others) < least) return [];
      return found.flatMap(({ find }) => find.find(text).slice(0, 2));
    },
    () => {
      const fewest = speaking.findIndex((_, i) => sum(speaking.slice(0, i + 1)) + sum(extras) >= least);
      return every([
        leastOf(
          Math.max(kinds, fewest + 1),
          speaking.map(({ find }) => find.need),
        ),
        some(points.length === 0 ? [undefined] : points.map(({ find }) => find.need)),
      ]);
    },
  );
}
