import type { Span } from '../category.ts';
import type { JudgedText } from './judged-text.ts';
import { type Matcher, matcher } from './matcher.ts';
import { every, least, some } from './need.ts';

const join = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
const distance = (a: Span, b: Span): number => Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));
const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const anyOf = (...options: Matcher[]): Matcher =>
  matcher(
    () => (options.some((o) => o.pieces.length === 0) ? [] : options.flatMap((o) => o.pieces)),
    (text) => options.flatMap((o) => o.find(text)),
    () => some(options.map((o) => o.need)),
  );

function paired(a: Matcher, b: Matcher, fits: (text: JudgedText, x: Span, y: Span) => boolean): Matcher {
  return matcher(
    () => (a.pieces.length > 0 ? a.pieces : b.pieces),
    (text) => {
      const left = a.find(text).slice(0, 50);
      if (left.length === 0) return [];
      const right = b.find(text).slice(0, 50);
      return left.flatMap((x) =>
        right
          .filter((y) => !overlaps(x, y) && fits(text, x, y))
          .slice(0, 1)
          .map((y) => join(x, y)),
      );
    },
    () => every([a.need, b.need]),
  );
}

/** `a` and `b` in either order with at most `within` units between them. */
export const near = (a: Matcher, b: Matcher, within = 20): Matcher =>
  paired(a, b, (_, x, y) => Math.max(x[0], y[0]) - Math.min(x[1], y[1]) <= within);
/** As `near`, for hits that may also overlap: a name inside a place (角の谷川さんち). */
export const beside = (a: Matcher, b: Matcher, within = 20): Matcher =>
  matcher(
    () => (a.pieces.length > 0 ? a.pieces : b.pieces),
    (text) => {
      const left = a.find(text).slice(0, 50);
      if (left.length === 0) return [];
      const right = b.find(text).slice(0, 50);
      return left.flatMap((x) => {
        const y = right.find((one) => distance(x, one) <= within);
        return y === undefined ? [] : [join(x, y)];
      });
    },
    () => every([a.need, b.need]),
  );
/** `a`, then `b` at most `gap` units after it. */
export const sequence = (a: Matcher, b: Matcher, gap = 12): Matcher =>
  paired(a, b, (_, x, y) => y[0] >= x[1] && y[0] - x[1] <= gap);
/** Both in one sentence. */
export const sameSentence = (a: Matcher, b: Matcher): Matcher =>
  paired(a, b, (text, x, y) => text.sentenceOf(x)[0] === text.sentenceOf(y)[0]);
/** Signs further apart than this belong to different thoughts of a long comment. */
const ONE_THOUGHT = 90;

/**
 * All of them in one thought: around a hit of the first part, a hit of every other.
 * Parts after one that is not found are not looked for.
 */
export const together = (...parts: Matcher[]): Matcher =>
  matcher(
    () => parts.find((p) => p.pieces.length > 0)?.pieces ?? [],
    (text) => {
      const found: (readonly Span[])[] = [];
      for (const part of parts) {
        const spans = part.find(text);
        if (spans.length === 0) return [];
        found.push(spans);
      }
      const [first = [], ...others] = found;
      return first.slice(0, 50).flatMap((hit) => {
        const beside = others.map((spans) => spans.find((s) => distance(s, hit) <= ONE_THOUGHT));
        return beside.every((span) => span !== undefined) ? [hit, ...beside] : [];
      });
    },
    () => every(parts.map((p) => p.need)),
  );
/** Hits of `a` whose sentence (or the whole comment) holds no `b`. */
export const unless = (a: Matcher, b: Matcher, scope: 'sentence' | 'comment' = 'sentence'): Matcher =>
  matcher(
    () => a.pieces,
    (text) => {
      const hits = a.find(text);
      if (hits.length === 0) return hits;
      const not = b.find(text);
      if (scope === 'comment') return not.length > 0 ? [] : hits;
      return hits.filter((hit) => !not.some((n) => overlaps(text.sentenceOf(hit), n)));
    },
    () => a.need,
  );
/** Hits for which the test holds. */
export const where = (a: Matcher, test: (span: Span, text: JudgedText) => boolean): Matcher =>
  matcher(
    () => a.pieces,
    (text) => a.find(text).filter((span) => test(span, text)),
    () => a.need,
  );
/** A condition on the handle, caption or parent; its span is the whole comment. */
export const inField = (field: 'username' | 'caption' | 'parent', a: Matcher): Matcher =>
  matcher(
    () => (field === 'username' ? a.pieces : []),
    (text) => {
      const other = text.field(field);
      return other !== undefined && a.find(other).length > 0 ? [[0, text.raw.length]] : [];
    },
    () => (field === 'username' ? a.need : undefined),
  );
/** At least `n` of these somewhere in the comment: weak signs that make a strong one together. */
export const atLeast = (n: number, ...parts: Matcher[]): Matcher =>
  matcher(
    () => (parts.some((p) => p.pieces.length === 0) ? [] : parts.flatMap((p) => p.pieces)),
    (text) => {
      const found = parts.map((part) => part.find(text)).filter((spans) => spans.length > 0);
      return found.length >= n ? found.flat() : [];
    },
    () =>
      least(
        n,
        parts.map((p) => p.need),
      ),
  );

/** At least `n` of these signs, each in words of its own that no sign before it has taken. */
export const distinctly = (n: number, ...signs: Matcher[]): Matcher =>
  matcher(
    () => (signs.some((s) => s.pieces.length === 0) ? [] : signs.flatMap((s) => s.pieces)),
    (text) => {
      const taken: Span[] = [];
      for (const sign of signs) {
        const own = sign.find(text).find((span) => !taken.some((other) => overlaps(span, other)));
        if (own !== undefined) taken.push(own);
      }
      return taken.length >= n ? taken : [];
    },
    () =>
      least(
        n,
        signs.map((s) => s.need),
      ),
  );
