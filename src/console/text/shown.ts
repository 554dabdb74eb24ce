import type { Span } from '../../rules/category.ts';
import { type Html, html } from '../html.ts';
import { type Token, tokens } from './tokens.ts';

const piece = (token: Token): Html =>
  token.mark === undefined
    ? html`${token.text}`
    : html`<span class="unseen" title="${token.name ?? '見えない文字'}">${token.mark}${token.times ? `×${token.times}` : ''}</span>`;

/** Cuts a plain token where a span begins or ends, never inside a pair of surrogates. */
function cut(token: Token, edges: readonly number[]): Token[] {
  if (token.mark !== undefined) return [token];
  const inside = edges.filter((edge) => edge > token.start && edge < token.end && !splitsPair(token, edge));
  const starts = [token.start, ...inside];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? token.end;
    return { start, end, text: token.text.slice(start - token.start, end - token.start) };
  });
}

const splitsPair = (token: Token, edge: number): boolean =>
  /[\uDC00-\uDFFF]/.test(token.text[edge - token.start] ?? '') &&
  /[\uD800-\uDBFF]/.test(token.text[edge - token.start - 1] ?? '');

/**
 * Hostile text made harmless: its own direction, unseen characters named, the words that decided marked.
 * `spans` are UTF-16 offsets into the text as it was judged.
 */
export function shownText(text: string, spans: readonly Span[] = []): Html {
  const edges = [...new Set(spans.flat())].toSorted((a, b) => a - b);
  const within = (token: Token): boolean => spans.some(([start, end]) => token.start < end && token.end > start);
  const runs: { marked: boolean; pieces: Html[] }[] = [];
  for (const token of tokens(text).flatMap((found) => cut(found, edges))) {
    const marked = within(token);
    const last = runs.at(-1);
    if (last?.marked === marked) last.pieces.push(piece(token));
    else runs.push({ marked, pieces: [piece(token)] });
  }
  const body = runs.map(({ marked, pieces }) => (marked ? html`<mark>${pieces}</mark>` : html`${pieces}`));
  return html`<bdi class="words" dir="auto">${body}</bdi>`;
}

/** The first words for a list: one line, cut at a whole character. */
export function excerpt(text: string, length = 48): Html {
  const characters = [...new Intl.Segmenter('ja').segment(text.slice(0, length * 8).replace(/\s+/gu, ' '))];
  const short = characters.slice(0, length).map(({ segment }) => segment);
  return html`${shownText(short.join(''))}${characters.length > length || text.length > length * 8 ? '…' : ''}`;
}

/** The words a span covers, for a list of what was found. */
export const spanWords = (text: string, [start, end]: Span): Html => shownText(text.slice(start, end));
