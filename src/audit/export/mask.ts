import type { Span } from '../../rules/category.ts';

/** What stands where something is withheld; as long for one letter as for a whole address. */
export const MASK = '■■■';

export interface Masked {
  readonly text: string;
  /** How many places were masked. */
  readonly places: number;
}

/** Things in a text that point to a person, whatever rule found or did not find them. */
const POINTERS: readonly RegExp[] = [
  // Links may hold handles and names of people.
  /(?:h[tx]{2}ps?:\/\/|www\.)\S+/giu,
  /(?:instagram|twitter|x|tiktok|facebook|youtube|line)\.(?:com|me|net)\S*/giu,
  /[\p{L}\p{N}._%+-]+[@＠][\p{L}\p{N}-]+(?:[.．][\p{L}\p{N}-]+)+/gu,
  /[@＠][\p{L}\p{N}._．＿]+/gu,
  // Telephone numbers, card numbers, plates, postcodes: seven digits or more of any width, with what may stand between.
  /[+＋]?\p{Nd}(?:[\s()（）\-－−‐ー・.．]{0,2}\p{Nd}){6,}/gu,
  // 山田さん, ヤマダ氏, 北九太郎ちゃん
  /(?<![\p{sc=Han}\p{sc=Katakana}])[\p{sc=Han}\p{sc=Katakana}ー]{1,8}(?=(?:さん|さま|様|氏|君|くん|ちゃん|先生|議員))/gu,
];

/** Words before さん and 様 that name nobody. */
const NOBODY = new Set([
  '皆',
  '皆々',
  '市民',
  '区民',
  '住民',
  '職員',
  '店員',
  '客',
  '業者',
  '患者',
  '役所',
  '神',
  '奥',
  '父',
  '母',
]);

/**
 * Withholds what points to a person: links, addresses, handles, long numbers, names before an honorific, the given
 * names and handles wherever they stand, and the given spans. A name without any sign cannot be known by a machine:
 * a person reads the set before it is handed out.
 * @param spans UTF-16 ranges of the text, e.g. what rules for personal data found.
 */
export function mask(text: string, known: readonly string[] = [], spans: readonly Span[] = []): Masked {
  const covered = new Uint8Array(text.length);
  const cover = (start: number, end: number): void => {
    covered.fill(1, start, end);
  };
  for (const [start, end] of spans) cover(start, end);
  for (const pattern of POINTERS) {
    for (const match of text.matchAll(pattern)) {
      if (!NOBODY.has(match[0])) cover(match.index, match.index + match[0].length);
    }
  }
  for (const name of known) coverName(text, name, cover);
  return blackOut(text, covered);
}

/** A handle is found in any case; names under three letters would black out half the language. */
function coverName(text: string, name: string, cover: (start: number, end: number) => void): void {
  if (name.length < 3) return;
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  if (lower.length !== text.length) return;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) cover(at, at + wanted.length);
}

function blackOut(text: string, covered: Uint8Array): Masked {
  let shown = '';
  let places = 0;
  for (let at = 0; at < text.length; at++) {
    if (!covered[at]) shown += text[at];
    else if (at === 0 || !covered[at - 1]) {
      shown += MASK;
      places += 1;
    }
  }
  return { text: shown.toWellFormed(), places };
}
