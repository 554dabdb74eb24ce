import { isSeparator, KATAKANA_LOOKALIKES, LATIN_LOOKALIKES } from './text/tables.ts';
import { foldWord } from './text/views.ts';

/**
 * Folds so far that every view of a text that holds a piece folds to something that holds the folded piece:
 * look-alikes, leet, kana and 死 = タヒ = 氏 become one, separators and repeats go.
 */
export function skeleton(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSeparator(code) || (code >= 0xd83c && code <= 0xdfff)) continue;
    const char = text.charAt(i);
    out +=
      char === '死' || char === '氏'
        ? 'たひ'
        : char === '神'
          ? 'ね申'
          : (KATAKANA_LOOKALIKES[char] ?? LATIN_LOOKALIKES[char] ?? char);
  }
  return foldWord(out);
}

/** Which rules can match at all: one pass over the text, looking up pieces by their first unit. */
export class Prefilter {
  readonly #always: number[] = [];
  readonly #byFirst = new Map<number, (readonly [piece: string, rule: number])[]>();
  readonly #count: number;
  constructor(pieces: readonly (readonly string[])[]) {
    this.#count = pieces.length;
    pieces.forEach((list, rule) => {
      const folded = [...new Set(list.map((p) => skeleton(p.normalize('NFKC').toLowerCase())))];
      if (folded.length === 0 || folded.includes('')) this.#always.push(rule);
      else for (const piece of folded) this.#add(piece, rule);
    });
  }
  #add(piece: string, rule: number): void {
    const code = piece.charCodeAt(0);
    const bucket = this.#byFirst.get(code) ?? [];
    bucket.push([piece, rule]);
    this.#byFirst.set(code, bucket);
  }
  /** Indexes of the rules to run, ascending. */
  candidates(text: string): number[] {
    const wanted = new Uint8Array(this.#count);
    for (const rule of this.#always) wanted[rule] = 1;
    const leet = /[a-z][@$]|[@$][a-z]/.test(text) ? text.replaceAll('@', 'a').replaceAll('$', 's') : undefined;
    for (const folded of leet === undefined ? [skeleton(text)] : [skeleton(text), skeleton(leet)])
      this.#mark(folded, wanted);
    return [...wanted.keys()].filter((rule) => wanted[rule] === 1);
  }
  #mark(folded: string, wanted: Uint8Array): void {
    for (let i = 0; i < folded.length; i++) {
      for (const [piece, rule] of this.#byFirst.get(folded.charCodeAt(i)) ?? []) {
        if (wanted[rule] === 0 && folded.startsWith(piece, i)) wanted[rule] = 1;
      }
    }
  }
}
