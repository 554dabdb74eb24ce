import { anyPiece, type Need } from './text/need.ts';
import { PieceTable } from './text/piece-table.ts';
import { skeletonUnits } from './text/skeleton.ts';

type List = readonly string[];
/** A need whose lists of pieces and tests are numbered: a number, or at least so many of several, the rarest first. */
type Compiled = number | Several;
interface Several {
  readonly least: number;
  readonly parts: readonly Compiled[];
  /** The last text for which this was asked, and the answer: rules share needs. */
  round: number;
  held: boolean;
}

/** Units of a folded piece that say enough. */
const LONG = 5;
const USUAL = /^[\u3041-\u30ff\u4e00-\u9fff\x20-\x7e]*$/;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{M}\uFE00-\uFE0F]/gu;
const visible = (text: string): string => text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '');
const pairOf = (first: number, second: number): number => first * 65536 + second;

/** The text as it is looked at: the plain view, and the original where the plain view reads it differently. */
export interface Sought {
  readonly plain: string;
  readonly raw?: string | undefined;
}

/**
 * Which rules can match at all: one pass over the folded text, which looks for the pieces of all needs at once, and one
 * over the text for signs and emoji, which folding drops. A rule is asked for its whole need only when the piece is met
 * that is rarest in it.
 */
export class Prefilter {
  readonly #always: number[] = [];
  /** What wakes which rule; a rule with alternatives has a line for each. */
  readonly #calls: (readonly [need: Compiled, rule: number])[] = [];
  /** By number of a list or test: the calls to look at when it is met, and how much it says. */
  readonly #callsOf: number[][] = [];
  readonly #weights: number[] = [];
  readonly #tests: (readonly [test: (plain: string) => boolean, leaf: number])[] = [];
  readonly #pieces: PieceTable;
  readonly #signs = new Map<number, number[]>();
  readonly #isSign = new Uint8Array(65536);
  /** Only while the filter is built. */
  readonly #compiled = new Map<object, Compiled | undefined>();
  readonly #met: Uint32Array;
  readonly #asked: Uint32Array;
  readonly #woken: Uint32Array;
  #round = 0;
  #open: number[] = [];
  readonly #meet = (leaf: number): void => {
    if (this.#met[leaf] === this.#round) return;
    this.#met[leaf] = this.#round;
    for (const call of this.#callsOf[leaf] ?? []) {
      if (this.#asked[call] === this.#round) continue;
      this.#asked[call] = this.#round;
      this.#open.push(call);
    }
  };

  /** @param room what the table of pieces begins with (`PieceTable`). */
  constructor(needs: readonly Need[], room?: number) {
    this.#pieces = new PieceTable(room);
    needs.forEach((need, rule) => {
      const compiled = need === undefined ? undefined : this.#compile(need);
      if (compiled === undefined) this.#always.push(rule);
      else this.#call(compiled, rule);
    });
    this.#met = new Uint32Array(this.#callsOf.length);
    this.#asked = new Uint32Array(this.#calls.length);
    this.#woken = new Uint32Array(needs.length);
    this.#compiled.clear();
  }

  /** A filter for lists of which one piece must stand in the text. */
  static ofPieces(lists: readonly List[]): Prefilter {
    return new Prefilter(lists.map(anyPiece));
  }

  #call(need: Compiled, rule: number): void {
    if (typeof need !== 'number' && need.least === 1) for (const part of need.parts) this.#call(part, rule);
    else {
      for (const leaf of this.#triggers(need)) this.#callsOf[leaf]?.push(this.#calls.length);
      this.#calls.push([need, rule]);
    }
  }
  /** Undefined when nothing can be asked of the text. */
  #compile(need: NonNullable<Need>): Compiled | undefined {
    if (!this.#compiled.has(need)) this.#compiled.set(need, 'of' in need ? this.#several(need) : this.#leaf(need));
    return this.#compiled.get(need);
  }
  #several(need: { readonly least: number; readonly of: readonly Need[] }): Compiled | undefined {
    const parts = need.of.flatMap((part) => (part === undefined ? [] : [this.#compile(part)]));
    const known = parts.filter((part) => part !== undefined);
    const least = need.least - (need.of.length - known.length);
    if (least <= 0) return undefined;
    return { least, parts: known.toSorted((a, b) => this.#weight(b) - this.#weight(a)), round: 0, held: false };
  }
  #leaf(need: { readonly any: List } | { readonly test: (plain: string) => boolean }): number | undefined {
    const leaf = this.#callsOf.length;
    this.#callsOf.push([]);
    this.#weights.push(LONG * 1000);
    if ('test' in need) this.#tests.push([need.test, leaf]);
    else for (const piece of need.any) if (!this.#add(piece, leaf)) return undefined;
    if ('any' in need) this.#weights[leaf] = (this.#weights[leaf] ?? 0) - Math.min(900, need.any.length);
    return leaf;
  }
  /** False when the piece leaves no trace in any view. */
  #add(piece: string, leaf: number): boolean {
    const lower = piece.toLowerCase();
    const plain = USUAL.test(lower) ? lower : visible(lower);
    if (!this.#addForm(plain, leaf)) return this.#addSign(visible(plain), leaf);
    return plain === lower || this.#addForm(lower, leaf) || this.#addSign(visible(lower), leaf);
  }
  #addForm(form: string, leaf: number): boolean {
    const bones = skeletonUnits(form);
    if (bones.length === 0) return false;
    this.#weights[leaf] = Math.min(this.#weights[leaf] ?? 0, Math.min(LONG, bones.length) * 1000);
    this.#pieces.add(bones.subarray(0, LONG), leaf);
    return true;
  }
  #addSign(sign: string, leaf: number): boolean {
    if (sign === '') return false;
    this.#weights[leaf] = Math.min(this.#weights[leaf] ?? 0, 1500);
    const first = sign.charCodeAt(0);
    const key = sign.length > 1 && first >= 0xd800 && first < 0xdc00 ? pairOf(first, sign.charCodeAt(1)) : first;
    this.#signs.set(key, [...(this.#signs.get(key) ?? []), leaf]);
    this.#isSign[first] = 1;
    return true;
  }
  #weight(need: Compiled): number {
    if (typeof need === 'number') return this.#weights[need] ?? 0;
    const decisive = need.parts[need.parts.length - need.least];
    return decisive === undefined ? 0 : this.#weight(decisive);
  }
  /** Of which one is met in every text for which the need holds. */
  #triggers(need: Compiled): readonly number[] {
    if (typeof need === 'number') return [need];
    return need.parts.slice(0, need.parts.length - need.least + 1).flatMap((part) => this.#triggers(part));
  }

  /** Indexes of the rules to run, ascending. */
  candidates({ plain, raw }: Sought): number[] {
    this.#round++;
    this.#open = [];
    this.#look(plain);
    if (/[a-z][@$*]|[@$*][a-z]/.test(plain))
      this.#look(plain.replaceAll('@', 'a').replaceAll('$', 's').replaceAll('*', ''));
    if (raw !== undefined) this.#look(raw);
    for (const [test, leaf] of this.#tests) if (test(plain)) this.#meet(leaf);
    const wanted = this.#always.slice();
    for (const call of this.#open) {
      const [need, rule] = this.#calls[call] ?? [0, 0];
      if (this.#woken[rule] === this.#round || !this.#holds(need)) continue;
      this.#woken[rule] = this.#round;
      wanted.push(rule);
    }
    return wanted.sort((a, b) => a - b);
  }
  #holds(need: Compiled): boolean {
    if (typeof need === 'number') return this.#met[need] === this.#round;
    if (need.round === this.#round) return need.held;
    let missing = need.least;
    for (let i = 0; missing > 0 && missing <= need.parts.length - i; i++)
      if (this.#holds(need.parts[i] ?? 0)) missing--;
    need.round = this.#round;
    need.held = missing === 0;
    return need.held;
  }
  #look(text: string): void {
    this.#pieces.find(skeletonUnits(text), this.#meet);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (this.#isSign[code] !== 1) continue;
      for (const leaf of this.#signs.get(code) ?? []) this.#meet(leaf);
      if (code < 0xd800 || code > 0xdbff) continue;
      for (const leaf of this.#signs.get(pairOf(code, text.charCodeAt(i + 1))) ?? []) this.#meet(leaf);
    }
  }
}
