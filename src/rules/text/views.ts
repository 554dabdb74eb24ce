import { scriptAt } from './script.ts';
import { foldKana, isSeparator, KATAKANA_LOOKALIKES, LATIN_LOOKALIKES, MASKS } from './tables.ts';
import { type View, ViewBuilder } from './view.ts';

/** The derived views; each keeps the way back to the original. */

const isKatakana = (text: string, index: number): boolean => scriptAt(text, index) === 'katakana';

/** 死 written as タヒ, 氏 or シ+ね; 神 as ネ申. Returns the reading and how many units it took. */
function glyph(text: string, i: number): readonly [string, number] {
  const char = text.charAt(i);
  if (!READ_OTHERWISE.has(text.charCodeAt(i))) return [char, 1];
  if (char === 'タ' || char === '夕') {
    if (text.charAt(i + 1) === 'ヒ' && !isKatakana(text, i + 2) && !isKatakana(text, i - 1)) return ['死', 2];
  }
  if (char === '氏' && /^(ね|んで|ぬ)/.test(text.slice(i + 1, i + 3)) && scriptAt(text, i - 1) !== 'kanji')
    return ['死', 1];
  if (char === 'ネ' && text.charAt(i + 1) === '申') return ['神', 2];
  const katakana = KATAKANA_LOOKALIKES[char];
  if (katakana !== undefined && (isKatakana(text, i - 1) || isKatakana(text, i + 1))) return [katakana, 1];
  return [char, 1];
}

const READ_OTHERWISE = new Set(
  ['タ', '夕', '氏', 'ネ', ...Object.keys(KATAKANA_LOOKALIKES)].map((c) => c.charCodeAt(0)),
);
/** False when the compact view would be the plain one. */
function worthwhile(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSeparator(code) || (code >= 0xd83c && code <= 0xd83e) || READ_OTHERWISE.has(code)) return true;
  }
  return false;
}

/** A whole message in katakana, as half width ones are: not a word or two, and not spelled sign by sign. */
const ALL_KATAKANA = /^(?=(?:[^ァ-ヺ]*[ァ-ヺ]){9})(?=[\s\S]*?[ァ-ヺー]{3})[^ぁ-ゖ一-龠]*$/;

/**
 * Without spaces, punctuation and ornament; look-alikes read as what they stand for. Masks stay. A message in nothing
 * but katakana is read in hiragana, in which the words of rules are mostly written.
 */
export function compactView(plain: View): View {
  if (ALL_KATAKANA.test(plain.text.slice(0, 400))) return inHiragana(squeezedView(plain));
  if (!worthwhile(plain.text)) return plain;
  const bare = squeezedView(plain);
  const out = new ViewBuilder(bare.text.length);
  for (let i = 0; i < bare.text.length; ) {
    const [piece, taken] = glyph(bare.text, i);
    out.add(piece, bare.start(i), bare.end(i + taken - 1));
    i += taken;
  }
  return out.build();
}

function squeezedView(plain: View): View {
  const squeezed = new ViewBuilder(plain.text.length);
  for (let i = 0; i < plain.text.length; i++) {
    if (isSeparator(plain.text.charCodeAt(i))) continue;
    const code = plain.text.charCodeAt(i);
    if (code >= 0xd83c && code <= 0xd83e) {
      i++;
      continue;
    }
    squeezed.add(plain.text.charAt(i), plain.start(i), plain.end(i));
  }
  return squeezed.build();
}

/** Katakana as hiragana; long-vowel marks stay. */
function inHiragana(view: View): View {
  const out = new ViewBuilder(view.text.length);
  for (let i = 0; i < view.text.length; i++) {
    const code = view.text.charCodeAt(i);
    out.add(String.fromCharCode(code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code), view.start(i), view.end(i));
  }
  return out.build();
}

/** Compact, katakana as hiragana, small kana big, without long-vowel marks, repeated characters once. */
export function foldedView(compact: View): View {
  const out = new ViewBuilder(compact.text.length);
  let last = 0;
  for (let i = 0; i < compact.text.length; i++) {
    const code = foldKana(compact.text.charCodeAt(i));
    if (code === 0 || code === last) out.stretch(compact.end(i));
    else out.add(String.fromCharCode(code), compact.start(i), compact.end(i));
    if (code !== 0) last = code;
  }
  return out.build();
}

/** The same folding for words that are looked up in the folded view. */
export function foldWord(word: string): string {
  let out = '';
  for (const unit of word.toLowerCase()) {
    const code = foldKana(unit.charCodeAt(0));
    const char = unit.length > 1 ? unit : String.fromCharCode(code);
    if (code !== 0 && !out.endsWith(char)) out += char;
  }
  return out;
}

const SPELLED = /(?<![a-z])[a-z](?:[ .\-_*・][a-z]){3,60}(?![a-z])/g;
/** Places of the gaps in words that are spelled letter by letter: f u c k. */
function spelled(text: string): ReadonlySet<number> {
  const gaps = new Set<number>();
  for (const run of text.matchAll(SPELLED)) {
    for (let i = run.index + 1; i < run.index + run[0].length; i += 2) gaps.add(i);
  }
  return gaps;
}

/** Compact, with digits, signs and foreign letters that touch Latin letters read as Latin, spelled words joined. */
export function latinView(compact: View, plain: View): View {
  const source = /[a-z][^a-z]?[a-z@$\d]|[Ͱ-ӿ]/.test(plain.text) ? plain : compact;
  const out = new ViewBuilder(source.text.length);
  const gaps = spelled(source.text);
  for (let i = 0; i < source.text.length; i++) {
    if (gaps.has(i)) continue;
    const char = source.text.charAt(i);
    const latin = LATIN_LOOKALIKES[char];
    const touches =
      /[a-z]/.test(out.length > 0 ? source.text.charAt(i - 1) : '') || /[a-z]/.test(source.text.charAt(i + 1));
    if (char === '.' || char === '-' || char === '_' || char === '*') continue;
    out.add(latin !== undefined && (touches || char > 'z') ? latin : char, source.start(i), source.end(i));
  }
  return out.build();
}

/** The folded view read from its end. */
export function reversedView(compact: View): View {
  const out = new ViewBuilder(compact.text.length);
  for (let i = compact.text.length - 1; i >= 0; i--) out.add(compact.text.charAt(i), compact.start(i), compact.end(i));
  return out.build();
}

export const MASK_CLASS = `[${MASKS.replace('*', '\\*')}]`;
