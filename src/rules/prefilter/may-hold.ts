import { type JudgedText, sought } from '../text/judged-text.ts';
import type { Need } from '../text/need.ts';
import { skeletonUnits } from '../text/skeleton.ts';
import { Compiler, type Test } from './compile.ts';
import { SignTable } from './signs.ts';
import { type Sought, waysToRead } from './sought.ts';

/** Numbers as marks that all vanish at once. */
class Marks {
  #round = 1;
  #rounds = new Uint32Array(1024);
  /** Without marks again, and with room for numbers below this. */
  clear(room: number): void {
    this.#round++;
    if (room > this.#rounds.length) this.#rounds = new Uint32Array(room * 2);
  }
  set(number: number): void {
    this.#rounds[number] = this.#round;
  }
  has(number: number): boolean {
    return this.#rounds[number] === this.#round;
  }
}

/** Needs that matchers have asked about so far; it grows while the first texts are judged, then stays. */
class KnownNeeds {
  readonly #compiler = new Compiler([]);
  readonly #signs = new SignTable();
  #signsKnown = 0;
  #leavesKnown = 0;
  /** By node of the tree of pieces: the leaves of which a piece ends there. */
  readonly #leavesAt: (number[] | undefined)[] = [];
  /** By leaf: its test. */
  readonly #testOf = new Map<number, Test>();
  /** The text that was looked at last, and how many leaves were known then. */
  #current: JudgedText | undefined;
  #words: Sought = { plain: '' };
  #known = -1;
  readonly #met = new Marks();
  /** Groups, and leaves with tests. */
  readonly #asked = [new Marks(), new Marks()] as const;
  readonly #held = [new Marks(), new Marks()] as const;
  readonly #meetLeaf = (leaf: number): void => this.#met.set(leaf);
  readonly #meetNode = (node: number): void => {
    const leaves = this.#leavesAt[node];
    if (leaves !== undefined) for (const leaf of leaves) this.#met.set(leaf);
  };

  /** The number of a need; undefined when nothing can be asked of a text. */
  number(need: Need): number | undefined {
    return need === undefined ? undefined : this.#compiler.number(need);
  }
  mayHold(numbered: number, text: JudgedText): boolean {
    if (this.#current !== text || this.#known !== this.#compiler.weights.length) this.#look(text);
    return this.#holds(numbered);
  }
  /** Looking again at a text costs little; most are never turned back to. */
  #look(text: JudgedText): void {
    const { weights, signs, pieces, nodesOf, groups, found, tests } = this.#compiler;
    for (; this.#signsKnown < signs.length; this.#signsKnown++) {
      const [sign, leaf] = signs[this.#signsKnown] ?? [0, 0];
      this.#signs.add(sign, leaf);
    }
    for (; this.#leavesKnown < nodesOf.length; this.#leavesKnown++)
      for (const node of nodesOf[this.#leavesKnown] ?? []) {
        this.#leavesAt[node] ??= [];
        this.#leavesAt[node].push(this.#leavesKnown);
      }
    for (const [test, leaf] of found.slice(this.#testOf.size)) this.#testOf.set(leaf, tests[test] ?? (() => true));
    this.#met.clear(weights.length);
    for (const marks of [...this.#asked, ...this.#held]) marks.clear(Math.max(weights.length, groups.length));
    this.#words = text.memo(this, sought);
    for (const way of waysToRead(this.#words)) {
      pieces.find(skeletonUnits(way), this.#meetNode);
      this.#signs.find(way, this.#meetLeaf);
    }
    this.#current = text;
    this.#known = weights.length;
  }
  #holds(need: number): boolean {
    if (need >= 0) return this.#met.has(need) || (this.#testOf.has(need) && this.#once(0, need));
    return this.#once(1, ~need);
  }
  #once(which: 0 | 1, index: number): boolean {
    const held = this.#held[which];
    if (!this.#asked[which].has(index)) {
      this.#asked[which].set(index);
      if (which === 0 ? this.#testOf.get(index)?.(this.#words.plain) === true : this.#groupHolds(index))
        held.set(index);
    }
    return held.has(index);
  }
  #groupHolds(group: number): boolean {
    const parts = this.#compiler.groups[group] ?? [];
    let missing = parts[0] ?? 0;
    for (let i = 1; missing > 0 && missing <= parts.length - i; i++) if (this.#holds(parts[i] ?? 0)) missing--;
    return missing === 0;
  }
}
const known = new KnownNeeds();

/** The number under which `mayHold` knows a need; undefined when nothing can be asked of a text. */
export const numberOf = (need: Need): number | undefined => known.number(need);
/**
 * False when a matcher with the need of this number can find nothing in the text. One pass over the text answers it for all
 * matchers: a rule that runs asks many patterns, most of which have nothing to look for.
 */
export const mayHold = (number: number, text: JudgedText): boolean => known.mayHold(number, text);
