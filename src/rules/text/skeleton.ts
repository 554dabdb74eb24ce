import { foldKana, isSeparator, KATAKANA_LOOKALIKES, LATIN_LOOKALIKES } from './tables.ts';

/** Units that two stand for: 死, 氏 = タヒ; 神 = ネ申. */
const DOUBLE: Readonly<Record<string, string>> = { 死: 'たひ', 氏: 'たひ', 神: 'ね申' };
const UNKNOWN = 0xffff;
/** What a unit folds to; 0: nothing. Found out at first sight, so that a fresh process does not pay for all. */
const folds = new Uint16Array(65536).fill(UNKNOWN);

function fold(code: number): number {
  const char = String.fromCharCode(code);
  const dropped = isSeparator(code) || (code >= 0xd83c && code <= 0xdfff);
  const read = KATAKANA_LOOKALIKES[char] ?? LATIN_LOOKALIKES[char] ?? char;
  return dropped ? 0 : foldKana(read.toLowerCase().charCodeAt(0));
}

let units = new Uint16Array(8192);

/**
 * Folds so far that every view of a text that holds a piece folds to something that holds the folded piece:
 * look-alikes, leet, kana and 死 = タヒ = 氏 become one, separators and repeats go. Valid until the next call.
 */
export function skeletonUnits(text: string): Uint16Array {
  if (units.length < text.length * 2) units = new Uint16Array(text.length * 2);
  let length = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let folded = folds[code] ?? 0;
    if (folded === UNKNOWN) {
      folded = fold(code);
      folds[code] = folded;
    }
    if (folded === 0) continue;
    const double =
      folded === 0x6b7b || folded === 0x6c0f || folded === 0x795e ? DOUBLE[String.fromCharCode(folded)] : undefined;
    if (double !== undefined) {
      if (double.charCodeAt(0) !== last) units[length++] = double.charCodeAt(0);
      folded = double.charCodeAt(1);
    } else if (folded === last) continue;
    units[length++] = folded;
    last = folded;
  }
  return units.subarray(0, length);
}
