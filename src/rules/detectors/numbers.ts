import type { Span } from '../category.ts';
import { anyOf, where } from '../text/combine.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { type Matcher, matcher, pattern, shape } from '../text/matcher.ts';
import { passing } from '../text/need.ts';
import {
  MASKED_FIGURES,
  mayHoldMasked,
  mayHoldPlate,
  mayHoldResidenceCard,
  PLATE_FIGURES,
  RESIDENCE_FIGURES,
} from './figures.ts';

const digitsOf = (span: Span, text: JudgedText): string =>
  asDigits(text.words(span).normalize('NFKC')).replace(/\D/g, '');

/** Check digit of the individual number (My Number), Order of the Ministry of Internal Affairs No. 85 of 2014, art. 5. */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 11)].reduce((total, digit, index) => {
    const n = 11 - index;
    return total + Number(digit) * (n <= 6 ? n + 1 : n - 5);
  }, 0);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** Luhn's check of card numbers, ISO/IEC 7812-1 annex B. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{14,16}$/.test(digits)) return false;
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const NUMERALS = '〇一二三四五六七八九零';
/** Kanji numerals in a row of digits, read as digits: 四九八〇 一一二二. */
const asDigits = (plain: string): string =>
  plain.replace(/[〇零一二三四五六七八九]{4}/g, (row) =>
    [...row].map((numeral) => NUMERALS.indexOf(numeral) % 10).join(''),
  );
/** Twelve numerals, near or apart. */
export const mayHoldNumber = (plain: string): boolean =>
  (plain.match(/[\d〇零一二三四五六七八九]/g)?.length ?? 0) >= 12;
const NEED = passing(mayHoldNumber);
/** A pattern of digits that may also be written in kanji numerals. */
const numeric = (regex: RegExp, pieces: readonly string[]): Matcher =>
  matcher(
    [...pieces, ...NUMERALS],
    (text) => {
      const view = text.view('plain');
      return [...asDigits(view.text).matchAll(regex)].map((m) => view.span(m.index, m.index + m[0].length));
    },
    () => NEED,
  );

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const SEPARATED = (groups: string): RegExp => new RegExp(`(?<![\\d-])${groups}(?![\\d-])`, 'g');

/** Twelve digits, in fours or together. */
export const TWELVE_DIGITS = numeric(SEPARATED('\\d{4}[\\s\\-‐−ー_・]{0,2}\\d{4}[\\s\\-‐−ー_・]{0,2}\\d{4}'), DIGITS);
export const MY_NUMBER = where(TWELVE_DIGITS, (span, text) => isMyNumber(digitsOf(span, text)));
/** Sixteen digits in fours. */
export const SIXTEEN_DIGITS = numeric(SEPARATED('\\d{4}(?:[\\s\\-‐−ー_・]{0,2}\\d{4}){3}'), DIGITS);
export const CARD_NUMBER = where(SIXTEEN_DIGITS, (span, text) => isCardNumber(digitsOf(span, text)));
/** Japanese residence card: two letters, eight digits, two letters (Immigration Services Agency). */
export const RESIDENCE_CARD = shape(RESIDENCE_FIGURES, mayHoldResidenceCard);
/** Bank account: Yucho 記号・番号, or a seven-digit account number after its name. */
export const BANK_ACCOUNT = pattern(
  /記号\s?[:：]?\s?\d{5}.{0,6}番号\s?[:：]?\s?\d{6,8}|(?:口座番号?|普通(?:預金)?|当座|ゆうちょ|振込先)[^\n\d]{0,12}(?:\d{3,5}\s?-\s?)?\d{5,8}(?:-\d{5,8})?/g,
  ['記号', '口座', '普通', '当座', 'ゆうちょ', '振込先'],
);
/** Number plate: office, class, kana, number. */
export const NUMBER_PLATE = shape(PLATE_FIGURES, mayHoldPlate);
/** Basic pension number: four and six digits, named as such. */
export const PENSION_NUMBER = pattern(/年金[^\n\d]{0,12}\d{4}\s?[-‐−ー]?\s?\d{6}(?!\d)/g, ['年金']);
/** Passport number beside its name: two letters and seven digits (ICAO Doc 9303, Japan and neighbours). */
export const PASSPORT_NUMBER = pattern(
  /(?:パスポート|旅券|护照|passport|hộ chiếu|여권)[^\n\d]{0,10}[a-z]{1,2}\s?\d{7,8}/g,
  ['パスポート', '旅券', '护照', 'passport', 'hộ chiếu', '여권'],
);
/** Coordinates precise enough for one house. */
export const COORDINATES = pattern(/\d{2}\.\d{4,}\s?,\s?1\d{2}\.\d{4,}/g, ['.']);

/** A number of somebody's papers, named as such: 被保険者番号0049912736, 記号 8814 番号 0092, 口座 … 番号は9910447. */
export const PAPER_NUMBER = pattern(
  /(?:被保険者|受給者|保険証|免許証?|年金|手帳|在留|旅券|患者|診察券|社員|職員|学籍|個人|口座|通帳|証書)(?:カード|証|の)?(?:の)?(?:番号|no\.?|ナンバー)[^\n\d]{0,4}[a-z]{0,2}\d{5,12}|(?:保険証|記号)[^\n]{0,12}\d{2,8}[^\n\d]{0,6}番号[^\n\d]{0,4}\d{4,8}|(?:口座|免許証|保険証|通帳)[^。\n]{0,12}[。、\s]?[^。\n]{0,24}番号(?:は|が|:|：)?\s?\d{7,12}/g,
  [],
);
/** A card or individual number with some digits hidden: 4539 77xx 8812 0034, マイナンバー 7714 2098 …. */
export const MASKED_NUMBER = anyOf(
  shape(MASKED_FIGURES, mayHoldMasked),
  pattern(/(?:マイナンバー|個人番号|my number|カード番号|クレカ)[^。\n\d]{0,12}\d{4}[\s-]?\d{4}/g, []),
);
/** A telephone number with some digits hidden: 080-0145-…, 090-22xx-8810, 093-0471-22◯◯. */
export const MASKED_TELEPHONE = pattern(
  /0\s?[5-9]\s?0\s?-\s?(?:\d\s?){4}-\s?(?:x\s?){2,4}|(?<![\d-])0(?:[5-9]0|93)[\s-](?=[\dx*○◯〇●□＊…・-]{0,9}[x*○◯〇●□＊…・])[\d]{1,4}[\dx*○◯〇●□＊…・]{0,4}(?:[\s-][\dx*○◯〇●□＊…・]{1,4})?/g,
  [],
);
