/** A stretch of text: shown as it is, or a character that would be invisible or misleading, named instead. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `U+202E` when the character must not be shown as it is. */
  readonly mark?: string;
  readonly name?: string;
  /** How often the same named character follows itself. */
  readonly times?: number;
}

/** Emoji with their joiners and selectors, and kanji with a variation selector, are ordinary text. */
const WHOLE = /\p{RGI_Emoji}|\p{Unified_Ideograph}[\u{E0100}-\u{E01EF}]|\p{Emoji}\uFE0F/v;
/**
 * Characters that show nothing, change the direction, or are not assigned (reliability C23): controls, format
 * characters, default ignorables, private use, surrogate halves, line and paragraph separators, blank look-alikes.
 */
const UNSEEN =
  /[\p{Bidi_Control}\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800]/v;
const SPLIT = new RegExp(`(?:${WHOLE.source})|(?:${UNSEEN.source})`, 'gv');

const NAMES: Readonly<Record<string, string>> = {
  'U+202A': '左から右へ（埋め込み）',
  'U+202B': '右から左へ（埋め込み）',
  'U+202C': '向きの終わり',
  'U+202D': '左から右へ（強制）',
  'U+202E': '右から左へ（強制）',
  'U+2066': '左から右へ（隔離）',
  'U+2067': '右から左へ（隔離）',
  'U+2068': '向き自動（隔離）',
  'U+2069': '隔離の終わり',
  'U+200E': '左から右への印',
  'U+200F': '右から左への印',
  'U+061C': 'アラビア文字の印',
  'U+200B': '幅のない空白',
  'U+200C': '幅のない非接合',
  'U+200D': '幅のない接合',
  'U+FEFF': '幅のない空白（BOM）',
  'U+00AD': '見えないハイフン',
  'U+2060': '単語結合',
  'U+3164': '空白に見える文字',
  'U+2800': '空白に見える文字',
};

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text in order, cut wherever a character must be named. Line feeds stay; nothing is left out. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let from = 0;
  const plain = (to: number): void => {
    if (to > from) found.push({ start: from, end: to, text: text.slice(from, to) });
  };
  for (const match of text.matchAll(SPLIT)) {
    const character = match[0];
    if (character === '\n' || !UNSEEN.test(character) || character.length > 2 || isWhole(character)) continue;
    plain(match.index);
    from = match.index + character.length;
    const mark = codePoint(character);
    const last = found.at(-1);
    if (last?.mark === mark && last.end === match.index) {
      found[found.length - 1] = { ...last, end: from, text: last.text + character, times: (last.times ?? 1) + 1 };
      continue;
    }
    const name = NAMES[mark];
    found.push({ start: match.index, end: from, text: character, mark, ...(name === undefined ? {} : { name }) });
  }
  plain(text.length);
  return found;
}

const ALONE = new RegExp(`^(?:${WHOLE.source})$`, 'v');
const isWhole = (text: string): boolean => ALONE.test(text);
