import type { Span } from '../category.ts';
import type { JudgedText, ViewName } from './judged-text.ts';
import { scriptAt } from './script.ts';
import { foldWord, MASK_CLASS } from './views.ts';

/**
 * Something that can be found in a text. `pieces`: at least one of them stands in every text in which it can be
 * found (the prefilter runs a rule only then); an empty list means "always look".
 */
export interface Matcher {
  readonly pieces: readonly string[];
  find(text: JudgedText): readonly Span[];
}

/** Builds a matcher whose hits are computed once per text, however many rules share it. */
export function matcher(pieces: readonly string[], find: (text: JudgedText) => readonly Span[]): Matcher {
  const self: Matcher = { pieces, find: (text) => text.memo(self, () => find(text)) };
  return self;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const masked = (word: string): string[] =>
  word.length < 2 || word.length > 4
    ? []
    : [...word].map((_, i) => [...word].map((c, j) => (i === j ? MASK_CLASS : escaped(c))).join(''));

/** Every hit of a global pattern in one view, as spans of the original. */
export function scan(text: JudgedText, name: ViewName, regex: RegExp): Span[] {
  const view = text.view(name);
  const spans: Span[] = [];
  for (const match of view.text.matchAll(regex)) {
    if (match[0].length > 0) spans.push(view.span(match.index, match.index + match[0].length));
  }
  return spans;
}

const covered = (text: JudgedText, [start, end]: Span): boolean =>
  text.innocent.some(([from, to]) => from <= start && end <= to && to - from > end - start);

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return spans.filter((span) => !seen.has(`${span}`) && seen.add(`${span}`)).toSorted((a, b) => a[0] - b[0]);
}

interface WordOptions {
  readonly views?: readonly ViewName[];
  readonly mask?: boolean;
  readonly boundary?: boolean;
}

function words(entries: readonly string[], { views = ['plain', 'compact'], mask, boundary }: WordOptions): Matcher {
  const compiled = views.map((name) => {
    const shaped = entries.map((w) => (name === 'folded' ? foldWord(w) : w.toLowerCase()));
    const sources = [...shaped.map(escaped), ...(mask === true && name !== 'folded' ? shaped.flatMap(masked) : [])];
    return [name, new RegExp(sources.toSorted((a, b) => b.length - a.length).join('|'), 'g')] as const;
  });
  const pieces = entries.map((w) => w.toLowerCase());
  const extra = mask === true ? entries.flatMap((w) => (w.length <= 4 ? [...MASK_CLASS.slice(1, -1)] : [])) : [];
  const backwards = views.includes('reversed') ? pieces.map((p) => [...p].reverse().join('')) : [];
  return matcher([...new Set([...pieces, ...backwards, ...extra.filter((c) => c !== '\\')])], (text) =>
    distinct(
      compiled
        .flatMap(([name, regex]) => scan(text, name, regex))
        .filter((span) => !covered(text, span) && (boundary !== true || standsAlone(text, span))),
    ),
  );
}

const PARTICLE = /[はがをにへともやのでかよねなてっ]/;

/** The script-run rule: a katakana or Latin word fills its run; a hiragana word follows another script or a particle. */
export function standsAlone(text: JudgedText, [start, end]: Span): boolean {
  const before = scriptAt(text.raw, start - 1);
  const first = scriptAt(text.raw, start);
  const last = scriptAt(text.raw, end - 1);
  if (first === 'hiragana' && before === 'hiragana' && !PARTICLE.test(text.raw.charAt(start - 1))) return false;
  if (first !== 'hiragana' && first !== 'kanji' && first !== 'other' && before === first) return false;
  return (last !== 'katakana' && last !== 'latin') || scriptAt(text.raw, end) !== last;
}

/** Any of the phrases, wherever they stand (plain and compact view). */
export const phrase = (...entries: string[]): Matcher => words(entries, {});
/** Any of the words, standing alone by the script-run rule. */
export const word = (...entries: string[]): Matcher => words(entries, { boundary: true });
/** Words that people disguise: also kana-folded, masked (死○), reversed. Only for entries of strong meaning. */
export const disguised = (...entries: string[]): Matcher =>
  words(entries, { views: ['plain', 'compact', 'folded', 'reversed'], mask: true });
/** Latin words, leet and foreign look-alikes read as Latin; standing alone. */
export const latin = (...entries: string[]): Matcher =>
  words([...new Set(entries.flatMap((w) => [w, w.replaceAll(' ', '')]))], {
    views: ['plain', 'latin'],
    boundary: true,
  });
/** A bounded pattern over one view; `pieces` as in Matcher. Use when words do not suffice. */
export function pattern(regex: RegExp, pieces: readonly string[], view: ViewName = 'plain'): Matcher {
  const global = new RegExp(regex.source, [...new Set(`${regex.flags}g`)].join(''));
  return matcher(pieces, (text) => scan(text, view, global));
}
