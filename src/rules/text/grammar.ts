import type { Span } from '../category.ts';
import type { JudgedText, ViewName } from './judged-text.ts';
import { adds, lazily, type Matcher, matcher, scan } from './matcher.ts';
import {
  ANYTHING,
  askedBy,
  exactly,
  howItStarts,
  inSequence,
  oneOf,
  optional,
  type Read,
  readPattern,
} from './pattern-need.ts';
import { gated } from './starts.ts';

/** A piece of a sentence to find: bounded regex source, and literal pieces of which one stands in every hit. */
export interface Part {
  readonly source: string;
  readonly pieces: readonly string[];
  /** What the source says; read from the source where it is not given. */
  readonly read?: () => Read;
}

/** A part that is put together at first use: a fresh process pays for what its first text asks, not for all rules. */
function later(make: () => Part): Part {
  const once = lazily(make);
  return {
    get source() {
      return once().source;
    },
    get pieces() {
      return once().pieces;
    },
    read: () => readOf(once()),
  };
}

const readOf = (part: Part): Read => part.read?.() ?? readPattern(part.source);

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const KATAKANA = /[ァ-ヺー]/;
/** Katakana and Latin words fill their run, a stretched end (バカー, バカッ) apart. */
function bounded(word: string): string {
  const first = word.charAt(0);
  const last = word.charAt(word.length - 1);
  const before = KATAKANA.test(first) ? '(?<![ァ-ヺー])' : /[a-z]/.test(first) ? '(?<![a-z])' : '';
  const after = KATAKANA.test(last) ? '(?![ァィゥェォッャュョー]{0,3}[アイウエオカ-ヂツ-モヤユヨラ-ヺ])' : '';
  return before + escaped(word) + after + (/[a-z]/.test(last) ? '(?![a-z])' : '');
}
const asPart = (p: Part | string): Part =>
  typeof p === 'string'
    ? { source: bounded(p.toLowerCase()), pieces: [p.toLowerCase()], read: () => exactly([p.toLowerCase()]) }
    : p;

/** One of these words or parts. */
export const any = (...options: readonly (Part | string)[]): Part =>
  later(() => {
    const parts = options.map(asPart).toSorted((a, b) => b.source.length - a.source.length);
    return {
      source: `(?:${parts.map((p) => p.source).join('|')})`,
      pieces: parts.some((p) => p.pieces.length === 0) ? [] : [...new Set(parts.flatMap((p) => p.pieces))],
      read: lazily(() => oneOf(parts.map(readOf))),
    };
  });
/** One of these, or nothing. */
export const maybe = (...options: readonly (Part | string)[]): Part =>
  later(() => {
    const one = any(...options);
    return { source: `${one.source}?`, pieces: [], read: lazily(() => optional(readOf(one))) };
  });
/** Words of a list that is written with spaces or new lines between them. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/);
/** At most `n` units of the same sentence. */
export const gap = (n: number): Part => ({ source: `[^。！？!?\\n]{0,${n}}?`, pieces: [], read: () => ANYTHING });
/** Bounded regex source; `pieces` as in Matcher. */
export const re = (source: string, ...pieces: string[]): Part => ({
  source: `(?:${source})`,
  pieces,
  read: lazily(() => readPattern(source)),
});
/** Followed by this, which stays outside the hit. */
export const ahead = (...parts: readonly (Part | string)[]): Part =>
  later(() => ({ source: `(?=${chain(...parts).source})`, pieces: [] }));
/** Not followed by any of these words. */
export const not = (...words: readonly (Part | string)[]): Part =>
  later(() => ({
    source: `(?!${words.map((w) => (typeof w === 'string' ? escaped(w) : w.source)).join('|')})`,
    pieces: [],
  }));
/** Not preceded by any of these words. */
export const notAfter = (...words: readonly string[]): Part => ({
  source: `(?<!${words.map(escaped).join('|')})`,
  pieces: [],
});
/** One part after the other. */
export const chain = (...parts: readonly (Part | string)[]): Part =>
  later(() => {
    const all = parts.map(asPart);
    return {
      source: all.map((p) => p.source).join(''),
      pieces: rarest(all),
      read: lazily(() => inSequence(all.map(readOf))),
    };
  });

/** The pieces that say most: the part whose shortest piece is longest, then the shorter list. */
function rarest(parts: readonly Part[]): readonly string[] {
  const rank = ({ pieces }: Part): number => Math.min(3, ...pieces.map((p) => p.length)) * 1000 - pieces.length;
  return parts.filter((p) => p.pieces.length > 0).toSorted((a, b) => rank(b) - rank(a))[0]?.pieces ?? [];
}

/** Separators crossed by a compact hit are noise only where they are few or stand between all letters (し。ね). */
function honest([start, end]: Span, text: JudgedText): boolean {
  const words = text.words([start, end]);
  const breaks = words.match(/[。！？!?\n]/g)?.length ?? 0;
  return breaks === 0 || breaks * 2.2 >= words.replace(/[。！？!?\n\s]/g, '').length;
}

/** The parts in this order, in the plain and the compact view (and any other view that is named). */
export function phrasing(...parts: readonly (Part | string)[]): Matcher {
  return phrasingIn(['plain', 'compact'], ...parts);
}
export function phrasingIn(views: readonly ViewName[], ...parts: readonly (Part | string)[]): Matcher {
  const whole = chain(...parts);
  const regex = lazily(() => new RegExp(gated(whole.source, howItStarts(readOf(whole))), 'g'));
  return matcher(
    () => whole.pieces,
    (text) => {
      const seen = new Set<string>();
      return views
        .filter((view) => adds(text, view, views))
        .flatMap((view) => scan(text, view, regex()).filter((span) => view === 'plain' || honest(span, text)))
        .filter((span) => !seen.has(`${span}`) && seen.add(`${span}`));
    },
    () => (views.includes('reversed') ? undefined : askedBy(readOf(whole))),
    'if it may',
  );
}
