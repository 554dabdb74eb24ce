import type { Span } from '../category.ts';
import { type Matcher, matcher } from './matcher.ts';
import { some } from './need.ts';

/** A sign that says little alone. One that is an anchor must stand in every hit: by default those of weight 2 and more. */
export interface Sign {
  readonly weight: number;
  readonly find: Matcher;
  readonly anchor?: boolean;
}
/** Signs further than this from the anchor belong to another thought. */
const REACH = 50;

const near = ([a, b]: Span, [c, d]: Span): boolean => Math.max(a, c) - Math.min(b, d) <= REACH;

/** Around an anchor, signs that weigh at least `least` together; each counts once. */
export function weighed(least: number, signs: readonly Sign[]): Matcher {
  const anchors = signs.filter((s) => s.anchor ?? s.weight >= 2);
  return matcher(
    anchors.flatMap((s) => s.find.pieces),
    (text) => {
      const hits = anchors.flatMap((s) => s.find.find(text).slice(0, 8));
      if (hits.length === 0) return [];
      const found = signs.map((s) => s.find.find(text).slice(0, 20));
      return hits.filter(
        (hit) =>
          signs.reduce((sum, s, i) => sum + (found[i]?.some((span) => near(hit, span)) === true ? s.weight : 0), 0) >=
          least,
      );
    },
    () => some(anchors.map((s) => s.find.need)),
  );
}
