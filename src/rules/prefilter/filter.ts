import { anyPiece, type Need } from '../text/need.ts';
import { compile, type Test } from './compile.ts';
import { look, type Sought } from './look.ts';
import { PieceTable } from './piece-table.ts';
import { SignTable } from './signs.ts';
import type { FilterTables } from './tables.ts';

/**
 * Which rules can match at all: one pass over the folded text, which looks for the pieces of all needs at once, and one
 * over the text for signs and emoji, which folding drops. A rule is asked for its whole need only when the piece is met
 * that is rarest in it.
 */
export class Prefilter {
  readonly #tables: FilterTables;
  readonly #tests: readonly Test[];
  readonly #pieces: PieceTable;
  readonly #signs = new SignTable();
  /** The round in which a leaf was met, a call asked, a rule woken, a group asked: a text is a round. */
  readonly #met: Uint32Array;
  readonly #asked: Uint32Array;
  readonly #woken: Uint32Array;
  readonly #groupAsked: Uint32Array;
  readonly #groupHeld: Uint8Array;
  #round = 0;
  #open: number[] = [];
  readonly #meet = (leaf: number): void => {
    if (this.#met[leaf] === this.#round) return;
    this.#met[leaf] = this.#round;
    const { from, items } = this.#tables.callsOf;
    for (let i = from[leaf] ?? 0; i < (from[leaf + 1] ?? 0); i++) {
      const call = items[i] ?? 0;
      if (this.#asked[call] === this.#round) continue;
      this.#asked[call] = this.#round;
      this.#open.push(call);
    }
  };

  /** @param tests those that the tables number. */
  constructor(tables: FilterTables, tests: readonly Test[]) {
    this.#tables = tables;
    this.#tests = tests;
    this.#pieces = PieceTable.of(tables.pieces);
    const { signs, callsOf, rules, groups } = tables;
    for (let i = 0; i < signs.length; i += 2) this.#signs.add(signs[i] ?? 0, signs[i + 1] ?? 0);
    this.#met = new Uint32Array(callsOf.from.length);
    this.#asked = new Uint32Array(rules.length);
    this.#woken = new Uint32Array(1 + rules.reduce((most, rule) => Math.max(most, rule), 0));
    this.#groupAsked = new Uint32Array(groups.from.length);
    this.#groupHeld = new Uint8Array(groups.from.length);
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
    look(text, this.#pieces, this.#signs, this.#meet);
    const { tests, always, needs, rules } = this.#tables;
    for (let i = 0; i < tests.length; i += 2)
      if (this.#tests[tests[i] ?? 0]?.(text.plain) === true) this.#meet(tests[i + 1] ?? 0);
    const wanted = [...always];
    for (const call of this.#open) {
      const rule = rules[call] ?? 0;
      if (this.#woken[rule] === this.#round || !this.#holds(needs[call] ?? 0)) continue;
      this.#woken[rule] = this.#round;
      wanted.push(rule);
    }
    return wanted.sort((a, b) => a - b);
  }
  #holds(need: number): boolean {
    if (need >= 0) return this.#met[need] === this.#round;
    const group = ~need;
    if (this.#groupAsked[group] === this.#round) return this.#groupHeld[group] === 1;
    const { from, items } = this.#tables.groups;
    const [first, end] = [from[group] ?? 0, from[group + 1] ?? 0];
    let missing = items[first] ?? 0;
    for (let i = first + 1; missing > 0 && missing <= end - i; i++) if (this.#holds(items[i] ?? 0)) missing--;
    this.#groupAsked[group] = this.#round;
    this.#groupHeld[group] = missing === 0 ? 1 : 0;
    return missing === 0;
  }
}
