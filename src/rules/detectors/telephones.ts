import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import type { Span } from '../category.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { type Matcher, matcher } from '../text/matcher.ts';
import { passing } from '../text/need.ts';

/** How people write a digit when they do not want it read by machines. NFKC has made ０, ⓪ and ① plain already. */
const DIGIT_WORDS: readonly (readonly [string, string])[] = [
  ...[
    '0',
    'rei',
    'zero',
    'o',
    '〇',
    '零',
    '○',
    '◯',
    '🅾',
    '⭕',
    '🄌',
    '⓿',
    'oh',
    'ゼロ',
    'ぜろ',
    'れい',
    'レイ',
    'まる',
    'マル',
  ].map((w) => [w, '0'] as const),
  ...['1', '❶', '➀', 'one', 'ichi', 'l', 'i', '一', '壱', 'いち', 'イチ'].map((w) => [w, '1'] as const),
  ...['2', '❷', '➁', 'two', 'ni', '二', '弐', 'に', 'ニ'].map((w) => [w, '2'] as const),
  ...['3', '❸', '➂', 'three', 'san', '三', '参', 'さん', 'サン'].map((w) => [w, '3'] as const),
  ...['4', '❹', '➃', 'four', 'shi', 'yon', '四', 'よん', 'ヨン'].map((w) => [w, '4'] as const),
  ...['5', '❺', '➄', 'five', 'go', '五', 'ご', 'ゴ'].map((w) => [w, '5'] as const),
  ...['6', '❻', '➅', 'six', 'roku', '六', 'ろく', 'ロク'].map((w) => [w, '6'] as const),
  ...['7', '❼', '➆', 'seven', 'shichi', 'nana', '七', 'なな', 'ナナ', 'しち', 'シチ'].map((w) => [w, '7'] as const),
  ...['8', '❽', '➇', 'eight', 'hachi', '八', 'はち', 'ハチ'].map((w) => [w, '8'] as const),
  ...['9', '❾', '➈', 'nine', 'kyu', 'kyuu', '九', 'きゅう', 'キュウ', 'きゅー'].map((w) => [w, '9'] as const),
];
const VALUE = new Map(DIGIT_WORDS);
const longestFirst = [...VALUE.keys()].toSorted((a, b) => b.length - a.length);
const TOKEN = new RegExp(longestFirst.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'uy');
/** What may stand between two digits of one number. */
const GAP = /(?:(?:と|から)(?=\d{3,4})|(?![○◯🅾⭕])[\s\p{P}\p{S}のノｰー\u20e3\ufe0f]| no | owari wa ){0,4}/uy;
/** Where a number may begin. */
const START = /zero|rei|[0o〇零○◯🅾⭕ゼぜれレまマ]|🄌|⓿|81/gu;
const MOST_DIGITS = 13;
/** Sounds like a digit, and ends the sentence's number as a particle: …三四に電話. */
const PARTICLE = /^(?:に|さん|し|の)$/;
const KANA_WORD = /[ぁ-んァ-ヶa-z]/;
const REAL_DIGIT = /[0-9〇零一二三四五六七八九]/;

export interface Telephone {
  readonly span: Span;
  readonly digits: string;
  readonly mobile: boolean;
}

interface Read {
  readonly digits: string;
  readonly end: number;
}

/** Reads digits from `from` on, as far as they follow each other. */
function readDigits(text: string, from: number): Read {
  let digits = '';
  let at = from;
  let end = from;
  let plain = 0;
  while (digits.length <= MOST_DIGITS) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) break;
    if (PARTICLE.test(token) && /^0[5-9]0\d{8}$/.test(digits)) break;
    // Particles and honorifics that sound like digits (550に皆で, 1234さん) end a number written in digits.
    if (KANA_WORD.test(token) && plain >= 8) break;
    if (REAL_DIGIT.test(token)) plain += 1;
    digits += VALUE.get(token) ?? '';
    end = at + token.length;
    GAP.lastIndex = end;
    at = end + (GAP.exec(text)?.[0].length ?? 0);
  }
  return { digits, end };
}

/** Real digits of any script; letters and kana alone are words (00年代, まるまる). */
const REAL = /[0-9〇零一二三四五六七八九]/g;

/** Numbers for everybody: free calls, navigation dials, emergency lines. */
const PUBLIC_PREFIX = /^0(?:120|570|990)/;
/** 0800 is a free call only where it is written as one group: 080-0… is a mobile number. */
const FREE_0800 = /^0800(?!\d)/;

function telephoneAt(text: JudgedText, view: { text: string; span(a: number, b: number): Span }, from: number) {
  const { digits: read, end } = readDigits(view.text, from);
  const digits = read.replace(/^81/, '0').replace(/^00(?=[5-9]0)/, '0');
  const mobile = /^0[5-9]0\d{8}$/.test(digits);
  const landline = /^0[1-9]\d{8}$/.test(digits) || /^0[1-9]\d{7}$/.test(digits);
  if ((!mobile && !landline) || PUBLIC_PREFIX.test(digits)) return undefined;
  const written = view.text.slice(from, end);
  if (FREE_0800.test(written)) return undefined;
  // Words that only look like digits (ごみ, いち…) need a body of real ones, or the whole number in kana.
  if (!mobile && (written.match(REAL) ?? []).length < 8) return undefined;
  if (
    mobile &&
    !/[0-9〇零一二三四五六七八九]/.test(written) &&
    !/^(?:zero|rei|oh|🄌|⓿|ゼロ|ぜろ|れい|まる|マル|レイ)/.test(written)
  )
    return undefined;
  if (!mobile && !isPossiblePhoneNumber(digits, 'JP') && digits.length < 9) return undefined;
  if (text.office.telephones.some((own) => digits.startsWith(own.slice(0, 9)))) return undefined;
  return { telephone: { span: view.span(from, end), digits, mobile }, end };
}

const KEY = {};

/** Every telephone number of the comment, in whatever disguise, without the office's own and free calls. */
export const telephonesOf = (text: JudgedText): readonly Telephone[] =>
  text.memo(KEY, () => {
    const view = text.view('plain');
    const found: Telephone[] = [];
    let beyond = 0;
    for (const { index } of view.text.matchAll(START)) {
      if (index < beyond || /[\d,.]$/.test(view.text.slice(Math.max(0, index - 1), index))) continue;
      const hit = telephoneAt(text, view, index);
      if (!hit) continue;
      found.push(hit.telephone);
      beyond = hit.end;
    }
    return found;
  });

const PIECES = [
  '0',
  '〇',
  '○',
  '◯',
  '🅾',
  '⭕',
  '零',
  'ゼロ',
  'ぜろ',
  'れい',
  'まる',
  'マル',
  'レイ',
  'o',
  'zero',
  'rei',
  '81',
  '🄌',
  '⓿',
];

/** Units that spell digits, and those that may stand between them; each found out at first sight. */
const [OTHER, PARTS, SPELLS] = [1, 2, 3];
const kinds = new Uint8Array(65536);
for (const unit of [...VALUE.keys(), '+'].join('').split('')) kinds[unit.charCodeAt(0)] = SPELLS;
function kindOf(code: number): number {
  if (kinds[code] === 0) {
    GAP.lastIndex = 0;
    // Letters and halves of emoji: a gap may be written in words or decorated.
    const loose = (code >= 0x61 && code <= 0x7a) || (code >= 0xd800 && code <= 0xdfff);
    kinds[code] = loose || (GAP.exec(String.fromCharCode(code))?.[0].length ?? 0) > 0 ? PARTS : OTHER;
  }
  return kinds[code] ?? OTHER;
}

/** Nine units that may spell digits, with nothing between them but what parts digits. */
export function mayHoldTelephone(plain: string): boolean {
  let spelled = 0;
  for (let i = 0; i < plain.length; i++) {
    const kind = kindOf(plain.charCodeAt(i));
    spelled = kind === SPELLS ? spelled + 1 : kind === PARTS ? spelled : 0;
    if (spelled >= 9) return true;
  }
  return false;
}
const NEED = passing(mayHoldTelephone);

const ofKind = (mobile: boolean): Matcher =>
  matcher(
    PIECES,
    (text) => telephonesOf(text).flatMap((one) => (one.mobile === mobile ? [one.span] : [])),
    () => NEED,
  );
/** 070, 080, 090 and 050: nearly always one person's. */
export const MOBILE = ofKind(true);
/** Area-code numbers: a home's, or one that a shop or office publishes. */
export const LANDLINE = ofKind(false);
