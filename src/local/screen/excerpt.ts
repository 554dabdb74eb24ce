import type { Span } from '../../rules/category.ts';

/** Longest excerpt of a comment on one line, in UTF-16 units. */
const LONGEST = 44;
/** Shown before the first word that decided. */
const LEAD = 12;

/**
 * One line of a comment with the words that decided marked. What could move the cursor, hide or reorder text on
 * a terminal is replaced: a comment is written by a stranger.
 */
export function excerpt(text: string, spans: readonly Span[], mark: (words: string) => string): string {
  const [first] = spans.toSorted((a, b) => a[0] - b[0]);
  const from = first && first[0] > LEAD && text.length > LONGEST ? whole(text, first[0] - LEAD) : 0;
  const to = whole(text, Math.min(text.length, from + LONGEST));
  const marked = new Uint8Array(text.length + 1);
  for (const [start, end] of spans) marked.fill(1, start, end);
  let line = from > 0 ? '…' : '';
  for (let at = from; at < to; ) {
    let end = at + 1;
    while (end < to && (marked[end] === marked[at] || whole(text, end) !== end)) end += 1;
    const piece = harmless(text.slice(at, end));
    line += marked[at] ? mark(piece) : piece;
    at = end;
  }
  return `${line}${to < text.length ? '…' : ''}`;
}

/** The same place, or one before it where it would split a character. */
const whole = (text: string, at: number): number => ((text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at);

const harmless = (piece: string): string =>
  piece
    .toWellFormed()
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '·');
