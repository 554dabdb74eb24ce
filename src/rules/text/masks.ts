import { lazily } from './matcher.ts';

/** Reads letters that are masked inside of words (覚○剤, 殺し○やる) from the words that the rules know. */

const MASK = /(?<![○◯〇●×✕*□△▲■])[○◯〇●×✕*□△▲■](?![○◯〇●×✕*□△▲■])/g;
const WORD = /^[一-龠々ぁ-んァ-ヶー]{2,6}$/;
const KANJI_PAIR = /^[一-龠]{2}$/;
const LETTER = /[一-龠々ぁ-んァ-ヶー]/;
const NUMERAL = /[〇零一二三四五六七八九十\d]/;
const [LONGEST, SHORTEST] = [6, 2];

/** Every word with one letter masked, and that letter; undefined where two words fit. */
function indexOf(words: Iterable<string>): ReadonlyMap<string, string | undefined> {
  const index = new Map<string, string | undefined>();
  for (const word of words) {
    if (!WORD.test(word) || (word.length === 2 && !KANJI_PAIR.test(word))) continue;
    for (let i = 0; i < word.length; i++) {
      const key = `${word.slice(0, i)}○${word.slice(i + 1)}`;
      const letter = word.charAt(i);
      index.set(key, index.has(key) && index.get(key) !== letter ? undefined : letter);
    }
  }
  return index;
}

/** @param words all words of the rules. Returns the text with its masks filled, or undefined where none can be. */
export function maskReader(words: () => Iterable<string>): (plain: string) => string | undefined {
  const index = lazily(() => indexOf(words()));
  const fill = (text: string, at: number): string | undefined => {
    for (let length = LONGEST; length >= SHORTEST; length--) {
      for (let from = Math.max(0, at - length + 1); from <= at; from++) {
        const window = text.slice(from, from + length);
        if (window.length < length) break;
        const letter = index().get(`${window.slice(0, at - from)}○${window.slice(at - from + 1)}`);
        if (letter !== undefined) return letter;
      }
    }
    return undefined;
  };
  return (plain) => {
    if (plain.length > 400) return undefined;
    let filled = plain;
    for (const { index: at } of plain.matchAll(MASK)) {
      const [before, after] = [plain.charAt(at - 1), plain.charAt(at + 1)];
      if (NUMERAL.test(before) || NUMERAL.test(after) || !(LETTER.test(before) || LETTER.test(after))) continue;
      const letter = fill(filled, at);
      if (letter !== undefined) filled = filled.slice(0, at) + letter + filled.slice(at + 1);
    }
    return filled === plain ? undefined : filled;
  };
}
