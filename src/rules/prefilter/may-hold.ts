import { type JudgedText, sought } from '../text/judged-text.ts';
import type { Need } from '../text/need.ts';
import { Compiler } from './compile.ts';
import { look } from './look.ts';
import { SignTable } from './signs.ts';

/** What a text was found to hold, by leaf, when so many leaves were known. */
interface Held {
  leaves: number;
  met: Uint8Array;
}

/** Needs that matchers have asked about so far; it grows while the first texts are judged, then stays. */
class KnownNeeds {
  readonly #compiler = new Compiler([]);
  readonly #signs = new SignTable();
  #signsKnown = 0;

  mayHold(need: Need, text: JudgedText): boolean {
    const numbered = need === undefined ? undefined : this.#compiler.number(need);
    return numbered === undefined || this.#holds(numbered, this.#held(text).met);
  }
  #held(text: JudgedText): Held {
    const held = text.memo<Held>(this, () => ({ leaves: -1, met: new Uint8Array(0) }));
    const { callsOf, signs, pieces, found, tests } = this.#compiler;
    if (held.leaves === callsOf.length) return held;
    for (; this.#signsKnown < signs.length; this.#signsKnown++) {
      const [sign, leaf] = signs[this.#signsKnown] ?? [0, 0];
      this.#signs.add(sign, leaf);
    }
    const met = new Uint8Array(callsOf.length);
    const words = sought(text);
    look(words, pieces, this.#signs, (leaf) => {
      met[leaf] = 1;
    });
    for (const [test, leaf] of found) if (tests[test]?.(words.plain) === true) met[leaf] = 1;
    held.leaves = callsOf.length;
    held.met = met;
    return held;
  }
  #holds(need: number, met: Uint8Array): boolean {
    if (need >= 0) return met[need] === 1;
    const [least = 0, ...parts] = this.#compiler.groups[~need] ?? [];
    let missing = least;
    for (let i = 0; missing > 0 && missing <= parts.length - i; i++) if (this.#holds(parts[i] ?? 0, met)) missing--;
    return missing === 0;
  }
}
const known = new KnownNeeds();

/**
 * False when a matcher with this need can find nothing in the text. One pass over the text answers it for all matchers: a
 * rule that runs asks many patterns, most of which have nothing to look for.
 */
export const mayHold = (need: Need, text: JudgedText): boolean => known.mayHold(need, text);
