import { anyPiece, type Need } from './text/need.ts';
import { skeleton, skeletonUnits } from './text/skeleton.ts';

/** A need with its lists of pieces and its tests numbered: a number, or all or some of a list. */
type Compiled = number | { readonly every: boolean; readonly parts: readonly Compiled[] };

const INVISIBLE = /[\p{Cf}\p{Cc}\p{M}\uFE00-\uFE0F]/gu;
const keyOf = (first: number, second: number): number => first * 65536 + second;

/** The text as it is looked at: the plain view, and the original where the plain view reads it differently. */
export interface Sought {
  readonly plain: string;
  readonly raw?: string | undefined;
}

/**
 * Which rules can match at all: one pass over the folded text, which looks up pieces by their first two units, and
 * one over the text for signs and emoji, which folding drops.
 */
export class Prefilter {
  readonly #always: number[] = [];
  readonly #needs: (Compiled | undefined)[] = [];
  /** Rules to ask when a list of pieces is met. */
  readonly #rulesOf: number[][] = [];
  readonly #tests: (readonly [test: (plain: string) => boolean, leaf: number])[] = [];
  readonly #leaves = new Map<unknown, number>();
  /** Single units, by unit, in the folded text and in the text itself. */
  readonly #units = new Map<number, number[]>();
  readonly #signs = new Map<number, number[]>();
  readonly #pairs = new Map<number, (readonly [rest: string, leaf: number])[]>();
  readonly #starts = new Uint8Array(65536);
  #met = new Uint32Array(0);
  #round = 0;

  constructor(needs: readonly Need[]) {
    needs.forEach((need, rule) => {
      const compiled = need === undefined ? undefined : this.#compile(need, rule);
      this.#needs.push(compiled);
      if (compiled === undefined) this.#always.push(rule);
    });
    this.#met = new Uint32Array(this.#rulesOf.length);
  }

  /** A filter for lists of which one piece must stand in the text. */
  static ofPieces(lists: readonly (readonly string[])[]): Prefilter {
    return new Prefilter(lists.map(anyPiece));
  }

  #compile(need: NonNullable<Need>, rule: number): Compiled | undefined {
    if ('every' in need || 'some' in need) {
      const every = 'every' in need;
      const parts = (every ? need.every : need.some).map((n) => (n === undefined ? undefined : this.#compile(n, rule)));
      const known = parts.filter((part) => part !== undefined);
      return known.length === 0 || (!every && known.length < parts.length) ? undefined : { every, parts: known };
    }
    const key = 'test' in need ? need.test : need.any.join('\n');
    let leaf = this.#leaves.get(key);
    if (leaf === undefined) {
      leaf = this.#rulesOf.length;
      this.#leaves.set(key, leaf);
      this.#rulesOf.push([]);
      if ('test' in need) this.#tests.push([need.test, leaf]);
      else if (!this.#addAll(need.any, leaf)) this.#leaves.set(key, -1);
    }
    if (this.#leaves.get(key) === -1) return undefined;
    if (this.#rulesOf[leaf]?.at(-1) !== rule) this.#rulesOf[leaf]?.push(rule);
    return leaf;
  }

  /** False when one of the pieces leaves no trace in any view: then nothing can be asked of the text. */
  #addAll(pieces: readonly string[], leaf: number): boolean {
    const folded = new Set<string>();
    for (const piece of pieces) {
      const lower = piece.toLowerCase();
      const plain = /^[\u3041-\u30ff\u4e00-\u9fff\x20-\x7e]*$/.test(lower)
        ? lower
        : lower.normalize('NFKC').toLowerCase();
      for (const form of plain === lower ? [lower] : [plain, lower]) {
        const bones = skeleton(form);
        if (bones !== '') folded.add(bones);
        else if (!this.#addSign(form.replace(INVISIBLE, ''), leaf)) return false;
      }
    }
    for (const bones of folded) {
      const first = bones.charCodeAt(0);
      this.#starts[first] = (this.#starts[first] ?? 0) | 1;
      if (bones.length === 1) push(this.#units, first, leaf);
      else push(this.#pairs, keyOf(first, bones.charCodeAt(1)), [bones.slice(2), leaf]);
    }
    return true;
  }
  #addSign(sign: string, leaf: number): boolean {
    const first = sign.charCodeAt(0);
    if (sign === '') return false;
    push(
      this.#signs,
      sign.length > 1 && first >= 0xd800 && first < 0xdc00 ? keyOf(first, sign.charCodeAt(1)) : first,
      leaf,
    );
    this.#starts[first] = (this.#starts[first] ?? 0) | 2;
    return true;
  }

  /** Indexes of the rules to run, ascending. */
  candidates({ plain, raw }: Sought): number[] {
    this.#round++;
    const asked = new Set<number>();
    this.#signsOf(plain, asked);
    this.#look(plain, asked);
    const leet = /[a-z][@$*]|[@$*][a-z]/.test(plain);
    if (leet) this.#look(plain.replaceAll('@', 'a').replaceAll('$', 's').replaceAll('*', ''), asked);
    if (raw !== undefined) {
      this.#signsOf(raw, asked);
      this.#look(raw, asked);
    }
    for (const [test, leaf] of this.#tests) if (test(plain)) this.#meet(leaf, asked);
    const wanted = this.#always.slice();
    for (const rule of asked) if (this.#holds(this.#needs[rule] ?? -1)) wanted.push(rule);
    return wanted.sort((a, b) => a - b);
  }
  #holds(need: Compiled): boolean {
    if (typeof need === 'number') return this.#met[need] === this.#round;
    for (const part of need.parts) if (this.#holds(part) !== need.every) return !need.every;
    return need.every;
  }
  #meet(leaf: number, asked: Set<number>): void {
    if (this.#met[leaf] === this.#round) return;
    this.#met[leaf] = this.#round;
    for (const rule of this.#rulesOf[leaf] ?? []) asked.add(rule);
  }
  #signsOf(text: string, asked: Set<number>): void {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (((this.#starts[code] ?? 0) & 2) === 0) continue;
      for (const leaf of this.#signs.get(code) ?? []) this.#meet(leaf, asked);
      if (code < 0xd800 || code > 0xdbff) continue;
      for (const leaf of this.#signs.get(keyOf(code, text.charCodeAt(i + 1))) ?? []) this.#meet(leaf, asked);
    }
  }
  #look(text: string, asked: Set<number>): void {
    const units = skeletonUnits(text);
    for (let i = 0; i < units.length; i++) {
      const first = units[i] ?? 0;
      if (((this.#starts[first] ?? 0) & 1) === 0) continue;
      for (const leaf of this.#units.get(first) ?? NONE) this.#meet(leaf, asked);
      for (const [rest, leaf] of this.#pairs.get(keyOf(first, units[i + 1] ?? 0)) ?? NO_PAIRS)
        if (this.#met[leaf] !== this.#round && follows(units, i + 2, rest)) this.#meet(leaf, asked);
    }
  }
}

const NONE: readonly number[] = [];
const NO_PAIRS: readonly (readonly [string, number])[] = [];

function follows(units: Uint16Array, from: number, rest: string): boolean {
  for (let i = 0; i < rest.length; i++) if (units[from + i] !== rest.charCodeAt(i)) return false;
  return true;
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
