import { anyPiece, type Need } from '../text/need.ts';
import { skeletonUnits } from '../text/skeleton.ts';
import { compile, type Test } from './compile.ts';
import { PieceTree } from './piece-tree.ts';
import { SignTable } from './signs.ts';
import { type Sought, waysToRead } from './sought.ts';
import type { FilterTables } from './tables.ts';

/**
 * Which rules can match at all: one pass over the folded text, which looks for the pieces of all needs at once, and one
 * over the text for signs and emoji, which folding drops. A rule is asked for its whole need only when the piece is met
 * that is rarest in it.
 */
export class Prefilter {
  readonly #tables: FilterTables;
  readonly #tests: readonly Test[];
  readonly #tree: PieceTree;
  readonly #signs = new SignTable();
  /** The round in which a meaning was found, a leaf met, a rule woken, a group asked: a text is a round. */
  readonly #found: Uint32Array;
  readonly #met: Uint32Array;
  readonly #woken: Uint32Array;
  readonly #asked: Uint32Array;
  readonly #held: Uint8Array;
  #round = 0;
  /** Meanings that have calls to look at. */
  #open: number[] = [];
  readonly #find = (mark: number): void => {
    const { meanings, leaves, calls } = this.#tables;
    const meaning = meanings[mark] as number;
    if (meaning === 0 || this.#found[meaning] === this.#round) return;
    this.#found[meaning] = this.#round;
    const end = leaves.from[meaning + 1] as number;
    for (let i = leaves.from[meaning] as number; i < end; i++) this.#met[leaves.items[i] as number] = this.#round;
    if ((calls.from[meaning] as number) < (calls.from[meaning + 1] as number)) this.#open.push(meaning);
  };

  /** @param tests those that the tables number. */
  constructor(tables: FilterTables, tests: readonly Test[]) {
    this.#tables = tables;
    this.#tests = tests;
    this.#tree = new PieceTree(tables.tree);
    const { signs, leaves, rules, groups } = tables;
    signs.forEach((sign, i) => {
      this.#signs.add(sign, this.#tree.size + i);
    });
    this.#found = new Uint32Array(leaves.from.length);
    this.#met = new Uint32Array(0x10000);
    this.#woken = new Uint32Array(1 + rules.reduce((most, rule) => Math.max(most, rule), 0));
    this.#asked = new Uint32Array(groups.from.length);
    this.#held = new Uint8Array(groups.from.length);
  }

  static ofNeeds(needs: readonly Need[]): Prefilter {
    const { tables, tests } = compile(needs);
    return new Prefilter(tables, tests);
  }
  /** A filter for lists of which one piece must stand in the text. */
  static ofPieces(lists: readonly (readonly string[])[]): Prefilter {
    return Prefilter.ofNeeds(lists.map(anyPiece));
  }

  /** Indexes of the rules to run, ascending. */
  candidates(text: Sought): number[] {
    this.#round++;
    this.#open = [];
    for (const way of waysToRead(text)) {
      this.#tree.find(skeletonUnits(way), this.#find);
      this.#signs.find(way, this.#find);
    }
    const { tests, always, calls, needs, rules } = this.#tables;
    const firstTest = this.#tables.meanings.length - tests.length;
    for (let i = 0; i < tests.length; i++)
      if (this.#tests[tests[i] ?? 0]?.(text.plain) === true) this.#find(firstTest + i);
    const wanted = [...always];
    for (const meaning of this.#open) {
      const end = calls.from[meaning + 1] as number;
      for (let at = calls.from[meaning] as number; at < end; at++) {
        const call = calls.items[at] as number;
        const rule = rules[call] as number;
        if (this.#woken[rule] === this.#round || !this.#holds(needs[call] as number)) continue;
        this.#woken[rule] = this.#round;
        wanted.push(rule);
      }
    }
    return wanted.sort((a, b) => a - b);
  }
  #holds(need: number): boolean {
    if (need >= 0) return this.#met[need] === this.#round;
    const group = ~need;
    if (this.#asked[group] !== this.#round) {
      this.#asked[group] = this.#round;
      this.#held[group] = this.#groupHolds(group) ? 1 : 0;
    }
    return this.#held[group] === 1;
  }
  #groupHolds(group: number): boolean {
    const { from, items } = this.#tables.groups;
    const [first, end] = [from[group] as number, from[group + 1] as number];
    let missing = items[first] as number;
    for (let i = first + 1; missing > 0 && missing <= end - i; i++) if (this.#holds(items[i] as number)) missing--;
    return missing === 0;
  }
}
