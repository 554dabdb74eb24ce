import { withKanji, withLoanWords } from './kana-words.ts';

/**
 * Other ways of reading a whole comment that is disguised throughout: backwards, with a filler between all letters, in
 * katakana or Latin letters only. Ordinary comments have none. Rules look at each reading as at a comment of its own.
 */

/** Longer comments are not disguised letter by letter. */
const LONGEST = 400;
const LETTER = /[\p{L}\p{N}ー々]|(?![\u3099\u309a])\p{M}/u;

/** How Japanese ends and joins its words … */
const JOINTS =
  /です|ます|した|して|から|ない|ません|って|った|いる|ある|れる|には|のは|んで|けど|とる|よう|ください|下さい|だろ|やろ|たい|てる|ので|こと|さん|もの|まし|なさい|くれ|ける|せて|めて|けて|でて|出て|られ|される|がる|おる|する/g;
/** … and what it never does: a small or long letter that leans on nothing, a stop at the beginning, a bracket closed before it opens. */
const FLAWS =
  /(?<![いきしちにひみりぎじぢびぴキシチニヒミリギジヂビピイテデフヴ])[ゃゅょャュョ]|[っッ](?=[ぁ-おな-のま-んァ-オナ-ノマ-ン一-龠])|(?<![ぁ-んァ-ヶーa-z])ー|^[。、んっー」)!?]|^[^「(]{0,30}[」)]/g;
const order = (text: string): number => (text.match(JOINTS)?.length ?? 0) - (text.match(FLAWS)?.length ?? 0);
const reverse = (text: string): string => [...text].reverse().join('');

function backwards(text: string): string | undefined {
  const here = order(text);
  if (here > 1) return undefined;
  const turned = reverse(text);
  const there = order(turned);
  return there > here && there >= 0 && there > 2 * here ? turned : undefined;
}

/** How much of a text is written how; what is none of these parts the others. */
interface Writing {
  readonly hiragana: number;
  readonly katakana: number;
  readonly kanji: number;
  readonly latin: number;
  readonly gaps: number;
}
function writingOf(text: string): Writing {
  let [hiragana, katakana, kanji, latin, gaps] = [0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3041 && code <= 0x3093) hiragana++;
    else if (code >= 0x4e00 && code <= 0x9fa0) kanji++;
    else if (code >= 0x30a1 && code <= 0x30f6) katakana++;
    else if (code >= 0x61 && code <= 0x7a) latin++;
    else if (code !== 0x30fc && (code < 0x30 || code > 0x39)) gaps++;
  }
  return { hiragana, katakana, kanji, latin, gaps };
}

/** More letters together than a comment holds that is split throughout. */
const LONG_RUN = /[\p{L}\p{N}]{12}/u;

const FEWEST_RUNS = 5;
/** し.ね.よ, し✨ね✨よ, 二字ず つの も の: what stands between runs of one or two letters goes. */
function withoutGaps(text: string, { gaps }: Writing): string | undefined {
  if (gaps < FEWEST_RUNS - 1 || LONG_RUN.test(text)) return undefined;
  const runs: string[] = [];
  let open = false;
  for (const char of text) {
    if (!LETTER.test(char)) {
      open = false;
      continue;
    }
    if (open) runs[runs.length - 1] += char;
    else runs.push(char);
    open = true;
  }
  const letters = runs.reduce((sum, run) => sum + [...run].length, 0);
  const digits = runs.join('').match(/\p{N}/gu)?.length ?? 0;
  const short = runs.filter((run) => [...run].length <= 2).length;
  return runs.length >= FEWEST_RUNS &&
    letters >= 7 &&
    digits <= letters * 0.3 &&
    letters / runs.length <= 2.2 &&
    short >= runs.length * 0.8
    ? runs.join('')
    : undefined;
}

const seen = new Uint16Array(256);
/** Whether one unit makes up a third of the text: seldom, and quickly seen. */
function mayBeFilled(text: string): boolean {
  seen.fill(0);
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const key = text.charCodeAt(at) & 255;
    const count = (seen[key] as number) + 1;
    seen[key] = count;
    if (count > most) most = count;
  }
  return most >= 5 && most * 3 >= text.length;
}

/** しーねーよー, 死*ね*よ, 稼wげwる: one sign or letter after every other. */
function withoutFiller(text: string): string | undefined {
  if (!mayBeFilled(text)) return undefined;
  const chars = [...text].filter((char) => !/\s/.test(char));
  const counts = new Map<string, number>();
  for (const char of chars) counts.set(char, (counts.get(char) ?? 0) + 1);
  for (const [filler, count] of counts) {
    if (count < 5 || count < chars.length * 0.38) continue;
    const single = chars.filter((c, i) => c === filler && chars[i - 1] !== filler && chars[i + 1] !== filler).length;
    if (single >= count * 0.8) return chars.filter((char) => char !== filler).join('');
  }
  return undefined;
}

const LAUGHED = /(?<=[一-龠ぁ-んァ-ヶ])w(?=[一-龠ァ-ヶ])/g;
/** 不w倫, 死wね: a laugh inside of words, twice or more. */
const withoutLaughs = (text: string): string | undefined =>
  text.includes('w') && (text.match(LAUGHED)?.length ?? 0) >= 2 ? text.replace(LAUGHED, '') : undefined;

const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));

/** ﾃﾞﾝﾜ ｼﾃｸﾀﾞｻｲ, でんわばんごうは: in kana throughout. */
function inKana(text: string, { katakana, hiragana, kanji }: Writing): string | undefined {
  const allKatakana = katakana >= 6 && hiragana <= katakana * 0.1;
  const noKanji = katakana + hiragana >= 8 && kanji <= (katakana + hiragana) * 0.08;
  if (!allKatakana && !noKanji) {
    const loaned = katakana === 0 ? withLoanWords(text) : text;
    return loaned === text ? undefined : loaned;
  }
  const read = withKanji(allKatakana ? toHiragana(text).replace(/(?<=[ぁ-ん])\s(?=[ぁ-ん])/g, '') : text);
  return read === text ? undefined : read;
}

/** ぶッこロす, かケる: single katakana inside of hiragana words, three times and more. */
const STRAY_KATAKANA =
  /(?<=[ぁ-ん])[ァ-ヶ](?=[ぁ-ん一-龠。、！!]|$)|(?<![ァ-ヶー])[ァ-ヶ](?=[ぁ-ん])|(?<=[一-龠])[ノガヲハニ](?=[一-龠])/g;
function inOneKana(text: string, { katakana, hiragana }: Writing): string | undefined {
  if (katakana < 3 || hiragana < 3 || (text.match(STRAY_KATAKANA)?.length ?? 0) < 3) return undefined;
  return withKanji(toHiragana(text));
}

const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  `a=あ i=い u=う e=え o=お ka=か ki=き ku=く ke=け ko=こ sa=さ shi=し si=し su=す se=せ so=そ ta=た chi=ち ti=ち tsu=つ tu=つ
   te=て to=と na=な ni=に nu=ぬ ne=ね no=の ha=は hi=ひ fu=ふ hu=ふ he=へ ho=ほ ma=ま mi=み mu=む me=め mo=も ya=や yu=ゆ yo=よ
   ra=ら ri=り ru=る re=れ ro=ろ wa=わ wo=を ga=が gi=ぎ gu=ぐ ge=げ go=ご za=ざ ji=じ zi=じ zu=ず ze=ぜ zo=ぞ da=だ de=で do=ど
   ba=ば bi=び bu=ぶ be=べ bo=ぼ pa=ぱ pi=ぴ pu=ぷ pe=ぺ po=ぽ kya=きゃ kyu=きゅ kyo=きょ sha=しゃ shu=しゅ sho=しょ sya=しゃ syu=しゅ
   syo=しょ cha=ちゃ chu=ちゅ cho=ちょ nya=にゃ nyu=にゅ nyo=にょ hya=ひゃ hyu=ひゅ hyo=ひょ mya=みゃ myu=みゅ myo=みょ rya=りゃ
   ryu=りゅ ryo=りょ gya=ぎゃ gyu=ぎゅ gyo=ぎょ ja=じゃ ju=じゅ jo=じょ bya=びゃ byu=びゅ byo=びょ pya=ぴゃ pyu=ぴゅ pyo=ぴょ`
    .split(/\s+/)
    .map((pair) => pair.split('=')),
);
const SYLLABLE =
  /(?:[kgsztdnhbpmr]?y|sh|ch|ts|[kgsztdnhbpmrywfj])?[aeiou]|n(?![aeiouy])|(?<double>[kstpcg])(?=\k<double>)/gy;

/** One word in Latin letters as kana; undefined where it cannot be Japanese. */
function kanaOf(word: string): string | undefined {
  let out = '';
  let at = 0;
  while (at < word.length) {
    SYLLABLE.lastIndex = at;
    const piece = SYLLABLE.exec(word)?.[0];
    if (piece === undefined) return undefined;
    const kana = piece === 'n' ? 'ん' : (SYLLABLES[piece] ?? (piece.length === 1 ? 'っ' : undefined));
    if (kana === undefined) return undefined;
    out += kana;
    at += piece.length;
  }
  return out;
}

const WORD = /(?<![a-z@/\d_.-])[a-z]+(?![a-z@/\d_-]|\.[a-z])/g;
/** Signs and digits inside of Latin words stand for letters: f0ll0w, hosh1i, $h@bu. */
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', $: 's', '@': 'a' };
const LEET_IN_WORD =
  /(?<=[a-z])[01345@$](?=[a-z])|(?<=[a-z][01345@$])[01345@$](?=[a-z])|(?<![a-z\d])[$@](?=[a-z][01345@$a-z])|(?<=[a-z]{2})[013](?![\da-z])/g;
const LOANED: Readonly<Record<string, string>> = { follow: 'フォロー', like: 'いいね', line: 'line', dm: 'dm' };
const LONG: Readonly<Record<string, string>> = { ā: 'aa', ī: 'ii', ū: 'uu', ē: 'ee', ō: 'ou' };
/** omae wo korosu → おまえをころす, where nearly all that is written in Latin letters can be read so. */
function inRomaji(original: string, { latin, hiragana }: Writing): string | undefined {
  if (latin < 6 && !/[āīūēō]/.test(original)) return undefined;
  const text = original
    .replace(/[āīūēō]/g, (vowel) => LONG[vowel] ?? vowel)
    .replace(LEET_IN_WORD, (sign) => LEET[sign] ?? sign);
  const words = text.match(WORD) ?? [];
  const letters = words.join('').length;
  const spoken = (word: string): string | undefined => LOANED[word] ?? kanaOf(word);
  const read = words.filter((word) => spoken(word) !== undefined).join('').length;
  if (letters < 8 || read < letters * 0.9 || hiragana > letters * 0.2) return undefined;
  const kana = text.replace(WORD, (word) => spoken(word) ?? word);
  return withKanji(kana.replace(/(?<=[ぁ-ん])\s(?=[ぁ-ん])/g, ''));
}

/** @param plain the plain view of the comment. */
export function otherReadings(plain: string): readonly string[] {
  if (plain.length > LONGEST || plain.length < 6) return [];
  const writing = writingOf(plain);
  const bare = withoutGaps(plain, writing) ?? withoutFiller(plain) ?? withoutLaughs(plain);
  const ordered = backwards(bare ?? plain);
  const written = ordered ?? bare;
  const read = written === undefined ? writing : writingOf(written);
  const shown = written ?? plain;
  const spoken = inKana(shown, read) ?? inOneKana(shown, read) ?? inRomaji(shown, read);
  return [...(written === undefined ? [] : [written]), ...(spoken === undefined ? [] : [spoken])];
}
