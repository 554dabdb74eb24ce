import type { Span } from '../category.ts';
import { mayHold, numberOf } from '../prefilter/may-hold.ts';
import type { JudgedText, ViewName } from './judged-text.ts';
import { anyPiece, backwards, every, type Need, passing, some } from './need.ts';
import { gatedPattern, needOf } from './pattern-need.ts';
import { scriptAt } from './script.ts';
import { gated, startsOf } from './starts.ts';
import { MASKS } from './tables.ts';
import { foldWord, MASK_CLASS } from './views.ts';

/**
 * Something that can be found in a text. `pieces` say what its near misses hold. `need` says what every text holds in
 * which it can be found: the prefilter runs a rule only then.
 */
export interface Matcher {
  readonly pieces: readonly string[];
  readonly need: Need;
  find(text: JudgedText): readonly Span[];
}

/** A class: a fresh process builds thousands, and pays for every closure. */
class BuiltMatcher implements Matcher {
  readonly #given: readonly string[] | (() => readonly string[]);
  readonly #look: (text: JudgedText) => readonly Span[];
  readonly #needGiven: (() => Need) | undefined;
  readonly #asksFirst: boolean;
  #pieces: readonly string[] | undefined;
  #need: { readonly need: Need } | undefined;
  #number: { readonly number: number | undefined } | undefined;

  constructor(
    pieces: readonly string[] | (() => readonly string[]),
    look: (text: JudgedText) => readonly Span[],
    need: (() => Need) | undefined,
    asksFirst: boolean,
  ) {
    this.#given = pieces;
    this.#look = look;
    this.#needGiven = need;
    this.#asksFirst = asksFirst;
  }
  get pieces(): readonly string[] {
    this.#pieces ??= typeof this.#given === 'function' ? this.#given() : this.#given;
    return this.#pieces;
  }
  get need(): Need {
    this.#need ??= { need: this.#needGiven === undefined ? anyPiece(this.pieces) : this.#needGiven() };
    return this.#need.need;
  }
  find(text: JudgedText): readonly Span[] {
    return this.#asksFirst && !this.#may(text) ? NOTHING : text.memo(this, this.#look);
  }
  #may(text: JudgedText): boolean {
    this.#number ??= { number: numberOf(this.need) };
    return this.#number.number === undefined || mayHold(this.#number.number, text);
  }
}

/**
 * Builds a matcher whose hits are computed once per text, however many rules share it. Without `need` one of the
 * pieces must stand in the text; no pieces: it always looks. Pieces that cost something may come from a function.
 * `looks: 'if it may'` asks for the need before it looks: worth it where looking means a pattern.
 */
export const matcher = (
  pieces: readonly string[] | (() => readonly string[]),
  find: (text: JudgedText) => readonly Span[],
  need?: () => Need,
  looks: 'always' | 'if it may' = 'always',
): Matcher => new BuiltMatcher(pieces, find, need, looks === 'if it may');

const NOTHING: readonly Span[] = [];

/** Computes at first use: patterns cost a fresh process nothing until a text asks for them. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const masked = (word: string): string[] =>
  word.length < 2 || word.length > 4
    ? []
    : [...word].map((_, i) => [...word].map((c, j) => (i === j ? MASK_CLASS : escaped(c))).join(''));

/** More hits than this say nothing more; texts that repeat one word a thousand times stay cheap. */
export const MOST_HITS = 32;

/** The hits of a global pattern in one view, as spans of the original. */
export function scan(text: JudgedText, name: ViewName, regex: RegExp): Span[] {
  const view = text.view(name);
  const spans: Span[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(view.text); match !== null; match = regex.exec(view.text)) {
    if (match[0].length === 0) regex.lastIndex++;
    else spans.push(view.span(match.index, match.index + match[0].length));
    if (spans.length === MOST_HITS) break;
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
  /** Further forms of an entry. */
  readonly also?: (entry: string) => readonly string[];
}

function words(
  given: readonly string[],
  { views = ['plain', 'compact'], mask, boundary, also = () => [] }: WordOptions,
): Matcher {
  const entriesOf = lazily(() => [...new Set(given.flatMap((word) => [word, ...also(word)]))]);
  const regexOf = lazily(() =>
    views.map((name) => {
      const shaped = entriesOf().map((w) => (name === 'folded' ? foldWord(w) : w.toLowerCase()));
      const sources = [...shaped.map(escaped), ...(mask === true && name !== 'folded' ? shaped.flatMap(masked) : [])];
      const starts = startsOf(mask === true ? [...shaped, ...MASKS] : shaped);
      return [name, new RegExp(gated(sources.toSorted((a, b) => b.length - a.length).join('|'), starts), 'g')] as const;
    }),
  );
  const sorts = lazily(() => {
    const entries = entriesOf();
    const pieces = entries.map((w) => w.toLowerCase());
    const extra = mask === true ? entries.flatMap((w) => (w.length <= 4 ? [...MASK_CLASS.slice(1, -1)] : [])) : [];
    const turned = views.includes('reversed') ? pieces.map((p) => p.split('').reverse().join('')) : [];
    return { pieces, extra, turned };
  });
  return matcher(
    () => {
      const { pieces, extra, turned } = sorts();
      return [...new Set([...pieces, ...turned, ...extra.filter((c) => c !== '\\')])];
    },
    (text) =>
      distinct(
        regexOf()
          .flatMap(([name, regex]) => (adds(text, name, views) ? scan(text, name, regex) : []))
          .filter((span) => !covered(text, span) && (boundary !== true || standsAlone(text, span))),
      ),
    () => {
      const { pieces, extra, turned } = sorts();
      const letters = anyPiece(entriesOf().flatMap((w) => [...w.toLowerCase()]));
      const masked = extra.length > 0 ? [every([anyPiece([...MASKS]), letters])] : [];
      return some([anyPiece([...pieces, ...turned]), ...masked]);
    },
    'if it may',
  );
}

/** False for a compact view that reads the same as the plain one, where that is looked at, too. */
export const adds = (text: JudgedText, name: ViewName, views: readonly ViewName[]): boolean =>
  name !== 'compact' || !views.includes('plain') || text.view('compact') !== text.view('plain');

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
  words(entries, { views: ['plain', 'latin'], boundary: true, also: (entry) => [entry.replaceAll(' ', '')] });
/** A pattern over the plain view of which no literal piece is known, for texts of which `may` says that it can match. */
export const shape = (regex: RegExp, may: (plain: string) => boolean): Matcher =>
  matcher(
    [],
    (text) => scan(text, 'plain', regex),
    () => passing(may),
    'if it may',
  );
/** A bounded pattern over one view; `pieces` as in Matcher. Use when words do not suffice. */
export function pattern(regex: RegExp, pieces: readonly string[], view: ViewName = 'plain'): Matcher {
  const global = lazily(() => gatedPattern(regex.source, regex.flags));
  return matcher(
    pieces,
    (text) => scan(text, view, global()),
    () => (view === 'reversed' ? backwards(needOf(regex.source, regex.flags)) : needOf(regex.source, regex.flags)),
    'if it may',
  );
}
