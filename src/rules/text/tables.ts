/** One-unit tables shared by the views. Positions are UTF-16 units; 0 means "drop". */

/** Whole katakana ↔ look-alike kanji; applied only beside katakana. */
export const KATAKANA_LOOKALIKES: Readonly<Record<string, string>> = {
  力: 'カ',
  口: 'ロ',
  二: 'ニ',
  夕: 'タ',
  卜: 'ト',
  工: 'エ',
  八: 'ハ',
  千: 'チ',
  才: 'オ',
  三: 'ミ',
  了: 'ア',
  匕: 'ヒ',
};

const SMALL_KANA: Readonly<Record<string, string>> = {
  ぁ: 'あ',
  ぃ: 'い',
  ぅ: 'う',
  ぇ: 'え',
  ぉ: 'お',
  っ: 'つ',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
  ゎ: 'わ',
  ゕ: 'か',
  ゖ: 'け',
};

/** Letters of other alphabets, digits and signs that stand for Latin letters. */
export const LATIN_LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ε: 'e',
  ρ: 'p',
  τ: 't',
  κ: 'k',
  ι: 'i',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

export const MASKS = '○◯〇●×✕✖*＊';

/** Spaces, punctuation and ornament that people put inside words. Letters, digits, kana, kanji and masks stay. */
const SEPARATOR = /[\s\p{P}\p{S}\p{Z}\p{So}]/u;

const [UNKNOWN, YES, NO] = [0, 1, 2];
/** Looked up once a character: asking all 65,536 would cost every cold start. */
const separator = new Uint8Array(65536);
export function isSeparator(code: number): boolean {
  if (separator[code] === UNKNOWN) separator[code] = separates(code) ? YES : NO;
  return separator[code] === YES;
}

function separates(code: number): boolean {
  const char = String.fromCharCode(code);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return !surrogate && SEPARATOR.test(char) && !MASKS.includes(char) && char !== 'ー';
}

/** From ぁ on: hiragana for katakana, big for small kana. */
const folded = Uint16Array.from({ length: 0x30f7 - 0x3041 }, (_, i) => {
  const hiragana = String.fromCharCode(0x3041 + i >= 0x30a1 ? 0x3041 + i - 0x60 : 0x3041 + i);
  return (SMALL_KANA[hiragana] ?? hiragana).charCodeAt(0);
});
const LONG_MARKS: ReadonlySet<number> = new Set(['ー', '〜', '~', '～'].map((mark) => mark.charCodeAt(0)));
/** Hiragana for katakana, big for small kana; 0 for a long-vowel mark. */
export const foldKana = (code: number): number => folded[code - 0x3041] ?? (LONG_MARKS.has(code) ? 0 : code);
