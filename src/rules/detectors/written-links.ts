import { parse } from 'tldts';
import type { Span } from '../category.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { LATIN_LOOKALIKES } from '../text/tables.ts';

export interface WrittenLink {
  readonly span: Span;
  readonly host: string;
  /** Path, query and fragment; may be empty. */
  readonly path: string;
  readonly disguised: boolean;
  /** Letters of another alphabet pose as Latin ones. */
  readonly foreign: boolean;
}

const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ';
const FOR_CAPITALS = 'abcdefghijklmnopqrstuvwyz';
const WORTH_A_LOOK = /[a-zᴀ-ᴢа-я\d\])）][ \])）]{0,2}[.。・•·．｡[(（〔dドｄ●◎◉▪■◆★☆]/u;
/** Without Latin letters beside something like a dot there is no address. */
export const mayHoldLink = (plain: string): boolean => WORTH_A_LOOK.test(plain);

/** One unit for one unit: small capitals, accents, other alphabets, bullets and odd slashes read as in an address. */
function latinised(text: string): string {
  return text.replace(/[ᴀ-ᴢꜰꜱɢɪʀʙʟɴʜʏǫ\u00c0-\u024f\u0370-\u04ff•⁄∕＿ー]/g, (char, at: number) => {
    const small = SMALL_CAPITALS.indexOf(char);
    if (small >= 0) return FOR_CAPITALS.charAt(small);
    if (char === '•') return '.';
    if (char === '⁄' || char === '∕') return '/';
    if (char === '＿') return '_';
    if (char === 'ー') return /[a-z\d]/.test(text.charAt(at - 1)) && /[a-z\d]/.test(text.charAt(at + 1)) ? '-' : char;
    const bare = char.normalize('NFD').charAt(0);
    return /[a-z]/.test(bare) ? bare : (LATIN_LOOKALIKES[char] ?? char);
  });
}

const SCHEME = '(?:h\\s?[tx]\\s?[tx]\\s?p?s?\\s?p?s?\\s?:?\\s?/\\s?/\\s?)';
const DOT =
  '(?:\\.|。|・|(?<=[a-z\\d])[●◎◉▪■◆★☆](?:\\ufe0f)?(?=[a-z]{2})|\\s?[\\[(〔{]\\s?(?:\\.|d\\s?o\\s?t|ドット|点)\\s?[\\])〕}]\\s?|\\s?ドット\\s?| dot )';
const SPACED_DOT = '(?:\\s?\\.\\s?)';
const LABEL = '[a-z\\d][a-z\\d_-]{0,62}';
const TAIL = '((?:[/?#]|\\s/\\s?)[^\\s、。」）)】　]{0,300})?';
const WITH_SCHEME = new RegExp(
  `${SCHEME}(${LABEL}(?:(?:${DOT}|${SPACED_DOT})${LABEL}){1,6})(?::\\d{2,5})?${TAIL}`,
  'g',
);
const BARE = new RegExp(`(?<![@a-z\\d_.-])(${LABEL}(?:${DOT}${LABEL}){1,12})(?!@)${TAIL}`, 'g');
/** k q - k y u f u . c o m, dazn-free-k q.win, kq - gift . top: single letters or blanks around marks, then a suffix. */
const SPREAD =
  /(?<![@a-z\d])((?:[a-z\d]{1,12} ?[-.] ?|[a-z\d] ){2,40}[a-z\d]{0,12}) ?(?:\.|\[ ?(?:\.|d ?o ?t) ?\]) ?((?:[a-z] ?){2,7})(?![a-z])((?: ?\/ ?[a-z\d ]{1,20})?)/g;
/** Words of English that are suffixes, too: without a scheme they need a path, a digit or a hyphen. */
const WORDY =
  /^(?:me|to|so|it|in|is|at|be|my|no|us|am|do|as|is|how|now|here|then|day|one|you|love|fun|live|life|today|world|best|fit|zone|cool|work|name|works|page|blog|app|show|plus|new|art|eat|win|fly|red|bar|cafe|moe|pink|run|watch|photos|city|town|family|house|school|team|music|tips|help|link|click|shop|store|site|top|space|online)$/;
const FICTION_OF_SUFFIX = /^[a-z]{2}$/;
/** Suffixes that never lead anywhere: told of as an address all the same. */
const RESERVED_SUFFIX = /^(?:example|invalid|test|localhost)$/;

const hostOf = (written: string): string =>
  written
    .replace(/\s?[[(〔{]\s?(?:\.|d\s?o\s?t|ドット|点)\s?[\])〕}]\s?|\s?ドット\s?| dot |。|・|[●◎◉▪■◆★☆]\ufe0f?/g, '.')
    .replace(/\s/g, '')
    .replace(/\.{2,}/g, '.');

interface Candidate {
  readonly index: number;
  readonly match: string;
  readonly host: string;
  readonly path: string;
  readonly scheme: boolean;
}

function plausible({ host, path, scheme }: Candidate): boolean {
  const { publicSuffix, isIcann, isIp, domain } = parse(host);
  if (isIp === true) return scheme || path.length > 1;
  const suffix = publicSuffix ?? '';
  if (isIcann !== true && RESERVED_SUFFIX.test(suffix)) return scheme || path.length > 1 || /[-\d_]/.test(host);
  if (isIcann !== true)
    return (scheme && host.length > 5) || (FICTION_OF_SUFFIX.test(suffix) && /^\/[a-z\d]/.test(path));
  if (domain === null || (!scheme && host.length < 5 && path.length < 3)) return false;
  return scheme || !WORDY.test(suffix) || path.length > 1 || /[-\d_]/.test(host) || host.split('.').length > 2;
}

/** Everything in the text that reads as an address, in whatever disguise. */
export function writtenLinks(text: JudgedText): readonly WrittenLink[] {
  const view = text.view('plain');
  if (!WORTH_A_LOOK.test(view.text)) return [];
  const read = latinised(view.text);
  const taken: [number, number][] = [];
  const found: WrittenLink[] = [];
  const candidates: Candidate[] = [
    ...[...read.matchAll(WITH_SCHEME)].map((m) => ({ m, host: m[1] ?? '', path: m[2] ?? '', scheme: true })),
    ...[...read.matchAll(BARE)].map((m) => ({ m, host: m[1] ?? '', path: m[2] ?? '', scheme: false })),
    ...[...read.matchAll(SPREAD)]
      .filter(([all]) => (all.match(/ /g)?.length ?? 0) >= (/-[a-z\d]{0,8} [a-z\d]/.test(all) ? 1 : 2))
      .map((m) => ({ m, host: `${m[1] ?? ''}.${m[2] ?? ''}`, path: (m[3] ?? '').replace(/\s/g, ''), scheme: true }))
      .filter(({ host }) => parse(hostOf(host)).isIcann === true),
  ].map(({ m, host, path, scheme }) => ({ index: m.index, match: m[0], host: hostOf(host), path, scheme }));
  for (const candidate of candidates) {
    const [from, to] = [candidate.index, candidate.index + candidate.match.length];
    if (taken.some(([a, b]) => from < b && a < to) || !plausible(candidate)) continue;
    taken.push([from, to]);
    const written = view.text.slice(from, to);
    const span = view.span(from, to);
    const address = written.slice(0, candidate.match.length - candidate.path.length);
    const original = text.words(span);
    found.push({
      span,
      host: candidate.host,
      path: candidate.path,
      foreign: /[а-яα-ω]/.test(address),
      disguised:
        /^hxx|^hxt|[[(〔{]|ドット|[。・•\s●◎◉▪■◆★☆]| dot /.test(address) ||
        /[ᴀ-ᴢɪʟʙʏǫꜰ\u00c0-\u024f]/.test(address) ||
        /[ａ-ｚＡ-Ｚ．ⓐ-ⓩ\u{1d400}-\u{1d7ff}\u200b-\u200f\u2060\ufeff]/u.test(original),
    });
  }
  return found;
}
