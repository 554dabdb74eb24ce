import { type JudgedText, sought } from '../text/judged-text.ts';
import type { Need } from '../text/need.ts';
import { skeletonUnits } from '../text/skeleton.ts';
import { Compiler } from './compile.ts';
import { SignTable } from './signs.ts';
import { type Sought, waysToRead } from './sought.ts';

/** The leaves that were met in a text; how many were known by then. */
interface Found {
  readonly words: Sought;
  leaves: readonly number[];
  known: number;
}

/** Numbers as marks that all vanish at once. */
class Marks {
  #round = 0;
  #rounds = new Uint32Array(1024);
  vanish(): void {
    this.#round++;
  }
  set(number: number): void {
    if (number >= this.#rounds.length) {
      const more = new Uint32Array(2 ** Math.ceil(Math.log2(number + 1)));
      more.set(this.#rounds);
      this.#rounds = more;
    }
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
  /** The text that the marks are about, and how many leaves were known when it was looked at. */
  #current: JudgedText | undefined;
  #known = -1;
  readonly #leaves = new Marks();
  readonly #asked = new Marks();
  readonly #held = new Marks();

  /** The number of a need; undefined when nothing can be asked of a text. */
  number(need: Need): number | undefined {
    return need === undefined ? undefined : this.#compiler.number(need);
  }
  mayHold(numbered: number, text: JudgedText): boolean {
    if (this.#current !== text || this.#known !== this.#compiler.weights.length) this.#turnTo(text);
    return this.#holds(numbered);
  }
  #turnTo(text: JudgedText): void {
    const { weights } = this.#compiler;
    const found = text.memo<Found>(this, () => ({ words: sought(text), leaves: [], known: -1 }));
    if (found.known !== weights.length) this.#look(found);
    this.#current = text;
    this.#known = weights.length;
    for (const marks of [this.#leaves, this.#asked, this.#held]) marks.vanish();
    for (const leaf of found.leaves) this.#leaves.set(leaf);
  }
  #look(found: Found): void {
    const { weights, signs, pieces, nodesOf, found: withTests, tests } = this.#compiler;
    for (; this.#signsKnown < signs.length; this.#signsKnown++) {
      const [sign, leaf] = signs[this.#signsKnown] ?? [0, 0];
      this.#signs.add(sign, leaf);
    }
    for (; this.#leavesKnown < nodesOf.length; this.#leavesKnown++)
      for (const node of nodesOf[this.#leavesKnown] ?? []) {
        this.#leavesAt[node] ??= [];
        this.#leavesAt[node].push(this.#leavesKnown);
      }
    const leaves: number[] = [];
    for (const way of waysToRead(found.words)) {
      pieces.find(skeletonUnits(way), (node) => {
        const here = this.#leavesAt[node];
        if (here !== undefined) for (const leaf of here) leaves.push(leaf);
      });
      this.#signs.find(way, (leaf) => leaves.push(leaf));
    }
    for (const [test, leaf] of withTests) if (tests[test]?.(found.words.plain) === true) leaves.push(leaf);
    found.leaves = leaves;
    found.known = weights.length;
  }
  #holds(need: number): boolean {
    if (need >= 0) return this.#leaves.has(need);
    const group = ~need;
    if (!this.#asked.has(group)) {
      this.#asked.set(group);
      if (this.#groupHolds(group)) this.#held.set(group);
    }
    return this.#held.has(group);
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
