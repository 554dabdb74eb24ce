import type { Span } from '../category.ts';
import { type Matcher, matcher } from './matcher.ts';
import { every, least as leastOf, type Need, some } from './need.ts';

/** A sign that says little alone. */
export interface Sign {
  readonly weight: number;
  readonly find: Matcher;
  /** One of the anchors must stand in every hit: by default those of weight 2 and more. */
  readonly anchor?: boolean;
  /** Of the signs that are the point of the matter at least one must be found, too. */
  readonly point?: boolean;
}
/** Signs further than this from the anchor belong to another thought. */
const REACH = 50;

const near = ([a, b]: Span, [c, d]: Span): boolean => Math.max(a, c) - Math.min(b, d) <= REACH;
const needs = (signs: readonly Sign[]) => some(signs.map((s) => s.find.need));
const weightOf = (signs: readonly Sign[]): number => signs.reduce((sum, { weight }) => sum + weight, 0);

/** What no sum can do without: the signs that the others cannot make up for, and as many as it takes. */
function needOfSum(least: number, signs: readonly Sign[]): Need {
  const total = weightOf(signs);
  const heaviest = signs.toSorted((a, b) => b.weight - a.weight);
  const fewest = heaviest.findIndex((_, i) => weightOf(heaviest.slice(0, i + 1)) >= least) + 1;
  return every([
    ...signs.filter(({ weight }) => total - weight < least).map((s) => s.find.need),
    leastOf(
      fewest,
      signs.map((s) => s.find.need),
    ),
  ]);
}

/** Around an anchor, signs that weigh at least `least` together; each counts once. */
export function weighed(least: number, signs: readonly Sign[]): Matcher {
  const anchors = signs.filter((s) => s.anchor ?? s.weight >= 2);
  const points = signs.filter((s) => s.point === true);
  const total = weightOf(signs);
  return matcher(
    () => anchors.flatMap((s) => s.find.pieces),
    (text) => {
      const hits = anchors.flatMap((s) => s.find.find(text).slice(0, 8));
      if (hits.length === 0 || (points.length > 0 && points.every((s) => s.find.find(text).length === 0))) return [];
      const found: { readonly sign: Sign; readonly spans: readonly Span[] }[] = [];
      let open = total;
      for (const sign of signs) {
        const spans = sign.find.find(text).slice(0, 20);
        if (spans.length === 0) open -= sign.weight;
        else found.push({ sign, spans });
        if (open < least) return [];
      }
      return hits.filter((hit) => {
        const here = found.filter(({ spans }) => spans.some((span) => near(hit, span))).map(({ sign }) => sign);
        const sum = here.reduce((total, { weight }) => total + weight, 0);
        return sum >= least && (points.length === 0 || here.some((s) => s.point === true));
      });
    },
    () => every([needs(anchors), ...(points.length === 0 ? [] : [needs(points)]), needOfSum(least, signs)]),
    'if it may',
  );
}
