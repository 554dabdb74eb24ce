/** Kinds of writing that matter for word boundaries, for one UTF-16 unit as Instagram delivered it. */
export type Script = 'hiragana' | 'katakana' | 'kanji' | 'latin' | 'digit' | 'other';

const within = (code: number, from: number, to: number): boolean => code >= from && code <= to;

/** Half-width kana, full-width Latin and the long-vowel mark count with the script they stand for. */
export function scriptAt(text: string, index: number): Script {
  const code = text.charCodeAt(index);
  if (Number.isNaN(code)) return 'other';
  if (within(code, 0x30, 0x39) || within(code, 0xff10, 0xff19)) return 'digit';
  const folded = within(code, 0xff21, 0xff5a) ? code - 0xfee0 : code;
  if (within(folded | 32, 97, 122) || within(code, 0xc0, 0x24f)) return 'latin';
  if (within(code, 0x3041, 0x309f)) return 'hiragana';
  if (within(code, 0x30a1, 0x30ff) || within(code, 0xff66, 0xff9f)) return code === 0x30fb ? 'other' : 'katakana';
  if (within(code, 0x4e00, 0x9fff) || within(code, 0x3400, 0x4dbf) || code === 0x3005) return 'kanji';
  return 'other';
}
