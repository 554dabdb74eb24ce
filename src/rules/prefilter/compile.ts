import { anyPiece, every, type Need, some } from '../text/need.ts';
import { skeletonUnits } from '../text/skeleton.ts';
import { awakened } from './awakened.ts';
import { PieceTable } from './piece-table.ts';
import { treeOf } from './piece-tree.ts';
import { pairOf } from './signs.ts';
import { type FilterTables, listsOf, smallListsOf } from './tables.ts';

type List = readonly string[];
/** Asked of the plain view. */
export type Test = (plain: string) => boolean;
/** A leaf, or below 0 a group. */
type Numbered = number;

/** Units of a folded piece that say enough. */
const LONG = 5;
const USUAL = /^[\u3041-\u30ff\u4e00-\u9fff\x20-\x7e]*$/;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{M}\uFE00-\uFE0F]/gu;
const visible = (text: string): string => text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '');

const SIGN = /[\p{Extended_Pictographic}\p{So}?？]/u;
/** Emoji and marks that folding drops, although they say something. */
const signsOf = (piece: string): string[] =>
  SIGN.test(piece) ? [...piece].filter((char) => SIGN.test(char) && skeletonUnits(char).length === 0) : [];
const lettersOf = (piece: string): string => {
  const signs = new Set(signsOf(piece));
  return [...piece].filter((char) => !signs.has(char) && char !== '\uFE0F').join('');
};

/** One letter that hardly a sentence goes without: what stands beside it decides. */
const COMMON = /^[ぁ-ん]$/;

/** Numbers needs as they come; what it has numbered stays as it is. */
export class Compiler {
  readonly always: number[] = [];
  readonly calls: [need: number, rule: number][] = [];
  readonly groups: number[][] = [];
  readonly found: [test: number, leaf: number][] = [];
  readonly signs: [sign: number, leaf: number][] = [];
  readonly pieces: PieceTable = new PieceTable();
  readonly tests: Test[];
  /** By leaf: the nodes of the tree at which its pieces end. */
  readonly nodesOf: Set<number>[] = [];
  /** By leaf: how much it says. */
  readonly weights: number[] = [];
  readonly #numbered = new Map<object, Numbered | undefined>();

  constructor(tests: readonly Test[]) {
    this.tests = [...tests];
  }
  add(need: Need, rule: number): void {
    const numbered = need === undefined ? undefined : this.number(need);
    if (numbered === undefined) this.always.push(rule);
    else this.#call(numbered, rule);
  }
  #call(need: Numbered, rule: number): void {
    const [least, ...parts] = this.groups[~need] ?? [];
    if (least === 1) for (const part of parts) this.#call(part, rule);
    else this.calls.push([need, rule]);
  }
  /** Undefined when nothing can be asked of the text. */
  number(need: NonNullable<Need>): Numbered | undefined {
    if (!this.#numbered.has(need)) this.#numbered.set(need, this.#read(need));
    return this.#numbered.get(need);
  }
  #read(need: NonNullable<Need>): Numbered | undefined {
    if ('of' in need) return this.#several(need);
    return 'any' in need ? this.#any(need) : this.#leaf(need);
  }
  #several({ least, of }: { readonly least: number; readonly of: readonly Need[] }): Numbered | undefined {
    const real = of.filter((part) => part !== undefined);
    const telling = real.filter((part) => !('any' in part && part.any.some((piece) => COMMON.test(piece))));
    const asked = least - (of.length - telling.length) > 0 ? telling : real;
    const known = asked.flatMap((part) => this.number(part) ?? []);
    const rest = least - (of.length - known.length);
    return rest <= 0 ? undefined : this.#group(rest, known);
  }
  #group(least: number, known: readonly Numbered[]): Numbered {
    if (least === 1 && known.length === 1) return known[0] ?? 0;
    this.groups.push([least, ...known.toSorted((a, b) => this.#weight(b) - this.#weight(a))]);
    return ~(this.groups.length - 1);
  }
  /** Pieces in which signs and letters are mixed need both: folding keeps only the letters, which may be common. */
  #any(need: { readonly any: List }): Numbered | undefined {
    const mixed = need.any.filter((piece) => signsOf(piece).length > 0 && skeletonUnits(lettersOf(piece)).length > 0);
    if (mixed.length === 0) return this.#leaf(need);
    const parted = every([
      anyPiece([...new Set(mixed.flatMap((piece) => signsOf(piece).slice(0, 1)))]),
      anyPiece([...new Set(mixed.map(lettersOf))]),
    ]);
    const pure = need.any.filter((piece) => !mixed.includes(piece));
    const whole = pure.length === 0 ? parted : some([{ any: pure }, parted]);
    return whole === undefined ? undefined : this.number(whole);
  }
  #leaf(need: { readonly any: List } | { readonly test: Test }): Numbered | undefined {
    const leaf = this.weights.length;
    this.weights.push(LONG * 1000);
    this.nodesOf.push(new Set());
    if ('test' in need) {
      if (!this.tests.includes(need.test)) this.tests.push(need.test);
      this.found.push([this.tests.indexOf(need.test), leaf]);
    } else for (const piece of need.any) if (!this.#piece(piece, leaf)) return undefined;
    if ('any' in need) this.weights[leaf] = (this.weights[leaf] ?? 0) - Math.min(900, need.any.length);
    return leaf;
  }
  /** False when the piece leaves no trace in any view. */
  #piece(piece: string, leaf: number): boolean {
    const lower = piece.toLowerCase();
    const plain = USUAL.test(lower) ? lower : visible(lower);
    if (!this.#form(plain, leaf)) return this.#sign(visible(plain), leaf);
    return plain === lower || this.#form(lower, leaf) || this.#sign(visible(lower), leaf);
  }
  #form(form: string, leaf: number): boolean {
    const bones = skeletonUnits(form);
    if (bones.length === 0) return false;
    this.weights[leaf] = Math.min(this.weights[leaf] ?? 0, Math.min(LONG, bones.length) * 1000);
    const nodes = this.nodesOf[leaf] ?? new Set();
    const node = this.pieces.add(bones.subarray(0, LONG), nodes);
    if (node !== undefined) nodes.add(node);
    return true;
  }
  #sign(sign: string, leaf: number): boolean {
    if (sign === '') return false;
    this.weights[leaf] = Math.min(this.weights[leaf] ?? 0, 1500);
    const first = sign.charCodeAt(0);
    const whole = sign.length > 1 && first >= 0xd800 && first < 0xdc00;
    this.signs.push([whole ? pairOf(first, sign.charCodeAt(1)) : first, leaf]);
    return true;
  }
  #weight(need: Numbered): number {
    if (need >= 0) return this.weights[need] ?? 0;
    const [least = 0, ...parts] = this.groups[~need] ?? [];
    const decisive = parts[parts.length - least];
    return decisive === undefined ? 0 : this.#weight(decisive);
  }
}

/**
 * Numbers the needs of rules. `tests` are known beforehand, so that the tables can be kept apart from the process; further
 * ones that needs hold come behind them. `usual` are plain texts as they mostly come: rules wake for what is rare in them.
 */
export function compile(
  needs: readonly Need[],
  tests: readonly Test[] = [],
  usual: readonly string[] = [],
): { tables: FilterTables; tests: Test[] } {
  const compiler = new Compiler(tests);
  needs.forEach((need, rule) => {
    compiler.add(need, rule);
  });
  const { always, calls, found, signs, pieces } = compiler;
  const { nodes, moved } = treeOf(pieces.steps());
  const keys = [...new Set(signs.map(([sign]) => sign))];
  const marks = compiler.nodesOf.map((nodes) => Array.from(nodes, (node) => moved[node] ?? 0));
  for (const [sign, leaf] of signs) marks[leaf]?.push(moved.length + keys.indexOf(sign));
  found.forEach(([, leaf], i) => {
    marks[leaf]?.push(moved.length + keys.length + i);
  });
  const { callsOf, groups } = awakened(compiler, usual);
  const leavesAt: number[][] = Array.from({ length: moved.length + keys.length + found.length }, () => []);
  marks.forEach((list, leaf) => {
    for (const mark of new Set(list)) leavesAt[mark]?.push(leaf);
  });
  const known = new Map<string, number>([['', 0]]);
  const meanings = Uint16Array.from(leavesAt, (leaves) => {
    const key = leaves.join();
    if (!known.has(key)) known.set(key, known.size);
    return known.get(key) ?? 0;
  });
  if (known.size > 0xffff) throw new Error('More meanings than the tables of the filter can number.');
  const leaves = [...known.keys()].map((key) => (key === '' ? [] : key.split(',').map(Number)));
  const callsOfMeaning = leaves.map((list) => [...new Set(list.flatMap((leaf) => callsOf[leaf] ?? []))]);
  return {
    tables: {
      always: Int32Array.from(always),
      tree: nodes,
      signs: Int32Array.from(keys),
      tests: Int32Array.from(found, ([test]) => test),
      meanings,
      leaves: smallListsOf(leaves),
      calls: listsOf(callsOfMeaning),
      needs: Int32Array.from(calls, ([need]) => need),
      rules: Int32Array.from(calls, ([, rule]) => rule),
      groups: listsOf(groups),
    },
    tests: compiler.tests,
  };
}
