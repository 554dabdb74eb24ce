import { type Matcher, matcher } from '../text/matcher.ts';
import { passing } from '../text/need.ts';
import { isSeparator } from '../text/tables.ts';

const N = '(?:\\d{1,4}|[一二三四五六七八九十〇]{1,4})';
const TO =
  '(?:\\s{0,2}(?:丁目|ちょうめ|ちょう目|番地|ばんち|番|ばん|号|ごう|の|ノ|-|‐|−|ー|–|—|−|/)\\s{0,2}の?\\s{0,2})';
/** Place name, then numbers down to the house: 徳力9丁目14-3, 葛原東9-88-7, 新道寺9番地, 企救丘9の41の2, kitagata 9-70-3. */
const HOUSE = new RegExp(
  [
    `[一-龠々ぁ-んァ-ヶ]\\s{0,2}${N}\\s{0,2}(?:丁目|ちょうめ|ちょう目)\\s{0,2}の?\\s{0,2}${N}(?:${TO}${N}){0,3}`,
    `[一-龠々ヶ]\\s{0,2}${N}${TO}${N}${TO}${N}(?:\\s{0,2}号)?`,
    `[一-龠々ヶ]\\s{0,2}${N}\\s{0,2}番地(?:の${N}){0,2}`,
    `\\b[a-z]{4,15}(?:-(?:machi|cho|ku))?\\s\\d{1,2}-\\d{1,3}-\\d{1,3}(?![\\d-])`,
    `(?<![\\d-])\\d{1,2}-\\d{1,3}-\\d{1,3}\\s[a-z]{5,15}(?:\\s|,|$)`,
    `〒\\s?\\d{3}-?\\d{4}[^。\\n]{0,20}?\\d{1,3}[^\\d。\\n]{1,3}\\d{1,4}`,
  ].join('|'),
  'g',
);
/** Scores, dates, prices and codes that look like the short forms. */
const NO_HOUSE = /(?:年|月|回|第|対|約|平均|点|番組|税|型|品番|番号|電話|料金|価格|スコア|\d)\s{0,2}$/;

/** 番地, or two groups of digits with at most nine other letters between them. */
export function mayHoldAddress(plain: string): boolean {
  if (plain.includes('番地') || plain.includes('〒')) return true;
  let apart = -1;
  let letters = 0;
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    const numeral = code < 0x3000 ? code >= 0x30 && code <= 0x39 : NUMERALS.has(code);
    if (!numeral) {
      if (apart >= 0) apart++;
      if (!isSeparator(code)) letters++;
    } else if (apart > 0 && letters <= 9) return true;
    else apart = 0;
    if (numeral) letters = 0;
  }
  return false;
}
const NUMERALS: ReadonlySet<number> = new Set([...'一二三四五六七八九十〇'].map((c) => c.charCodeAt(0)));
const NEED = passing(mayHoldAddress);

/** Postal addresses down to the house, also written one character a line or with spaces between. */
export const HOUSE_ADDRESS: Matcher = matcher(
  ['丁目', 'ちょう', '〒', '番地', '番', 'の', '-', '‐', '−', 'ー', '–', '—', 'ノ'],
  (text) =>
    (['plain', 'compact'] as const).flatMap((name) => {
      const view = text.view(name);
      return [...view.text.matchAll(HOUSE)]
        .filter((match) => !NO_HOUSE.test(view.text.slice(Math.max(0, match.index - 3), match.index + 1)))
        .filter((match) => name === 'plain' || /丁目|番地|の/.test(match[0]))
        .map((match) => view.span(match.index, match.index + match[0].length));
    }),
  () => NEED,
);

const LOOSE = new RegExp(`[ぁ-んァ-ヶ:→]\\s{0,2}${N}${TO}${N}${TO}${N}`, 'g');

/** Three numbers after a name in kana or a sign: an address only beside words of a home. */
export const LOOSE_ADDRESS: Matcher = matcher(
  ['の', '-', '‐', '−', '–', 'ノ', '番', '丁目'],
  (text) => {
    const view = text.view('plain');
    if (!/[\d一二三四五六七八九]/.test(view.text)) return [];
    return [...view.text.matchAll(LOOSE)].map((match) => view.span(match.index, match.index + match[0].length));
  },
  () => NEED,
);
