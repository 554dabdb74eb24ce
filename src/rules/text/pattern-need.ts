import { anyPiece, every, type Need, some } from './need.ts';
import { eitherStarts, gated, type Starts, starting, startsOf } from './starts.ts';

/**
 * What a part of a pattern says: the strings that it can be, when they are few (`undefined`: many), and what every text
 * holds in which it stands.
 */
export interface Read {
  readonly exact: readonly string[] | undefined;
  readonly need: Need;
  /** The strings that must follow, which the part does not take up (a lookahead). */
  readonly ahead?: readonly string[] | undefined;
  /** How a hit begins, where `exact` does not say it. */
  readonly starts?: Starts | undefined;
}

const ALTERNATIVES = 400;
const CROSSED = 24;
/** Pieces of this length say enough. */
const LONG = 4;
const CLASS = 40;
const SPECIAL = '\\[](){}*+?.^$|';
const DIGITS = [...'0123456789'];
export const NOTHING: Read = { exact: [''], need: undefined };
export const ANYTHING: Read = { exact: undefined, need: undefined };

export const exactly = (strings: readonly string[]): Read =>
  strings.length > ALTERNATIVES
    ? { exact: undefined, need: anyPiece(strings), starts: startsOf(strings) }
    : { exact: strings, need: undefined };
/** A place between units: it takes up none of them. */
const AT_A_PLACE = startsOf(['']);
export const howItStarts = ({ exact, starts }: Read): Starts | undefined =>
  exact === undefined ? starts : startsOf(exact);

const needs = new WeakMap<readonly string[], Need>();
/** The same strings give the same need, so that rules that share a list share its look-up. */
export function askedBy({ exact, need }: Read): Need {
  if (exact === undefined) return need;
  if (!needs.has(exact)) needs.set(exact, anyPiece(exact));
  return needs.get(exact);
}

/** One thing after the other. Neighbours of few forms are joined, so that 殺(?:す|し) asks for 殺す or 殺し. */
export function inSequence(items: readonly Read[]): Read {
  const wanted: Need[] = [];
  let current: Read = NOTHING;
  let whole = true;
  const close = (next: Read): void => {
    wanted.push(askedBy(current));
    current = next;
    whole = false;
  };
  for (const item of items) {
    const before = current.exact ?? [];
    const { exact, ahead } = item;
    if (ahead !== undefined) {
      if (before.length * ahead.length <= ALTERNATIVES)
        wanted.push(askedBy(exactly(before.flatMap((a) => ahead.map((b) => a + b)))));
      whole = false;
    } else if (exact === undefined) {
      close(NOTHING);
      wanted.push(item.need);
    } else if (before.length === 1 && before[0] === '') current = item;
    else if (exact.length === 1 && exact[0] === '') continue;
    else if (before.length > 1 && exact.length > 1 && before.every((string) => string.length >= LONG)) {
      close(NOTHING);
      wanted.push(askedBy(item));
    } else if (before.length === 1 || exact.length === 1 || before.length * exact.length <= CROSSED)
      current = { exact: before.flatMap((a) => exact.map((b) => a + b)), need: undefined };
    else close(item);
  }
  if (whole) return current;
  close(NOTHING);
  return { exact: undefined, need: every(wanted), starts: starting(items.map(howItStarts)) };
}

export function oneOf(options: readonly Read[]): Read {
  if (options.length === 1) return options[0] ?? NOTHING;
  const all = options.flatMap(({ exact }) => exact ?? []);
  if (all.length <= ALTERNATIVES && options.every(({ exact }) => exact !== undefined)) return exactly(all);
  const few = options.filter(({ exact }) => exact !== undefined && exact.length < LONG);
  const rest = options.filter((option) => !few.includes(option)).map(askedBy);
  const joined = few.flatMap(({ exact }) => exact ?? []);
  const need = some(few.length > 0 ? [anyPiece(joined), ...rest] : rest);
  return { exact: undefined, need, starts: eitherStarts(options.map(howItStarts)) };
}

/** The part, or nothing. */
export const optional = (read: Read): Read =>
  read.exact === undefined
    ? { ...ANYTHING, starts: eitherStarts([AT_A_PLACE, howItStarts(read)]) }
    : exactly(['', ...read.exact]);

/** Reads a regular expression of the kind that rules use; what it does not understand asks for nothing. */
class PatternReader {
  readonly #source: string;
  readonly #unicode: boolean;
  #at = 0;
  constructor(source: string, unicode: boolean) {
    this.#source = source;
    this.#unicode = unicode;
  }
  alternatives(): Read {
    const options: Read[] = [];
    do options.push(this.#sequence());
    while (this.#take('|'));
    return oneOf(options);
  }
  get done(): boolean {
    return this.#at >= this.#source.length;
  }
  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
  #char(): string {
    const code = this.#unicode ? this.#source.codePointAt(this.#at) : this.#source.charCodeAt(this.#at);
    const char = String.fromCodePoint(code ?? 0);
    this.#at += char.length;
    return char;
  }
  #sequence(): Read {
    const items: Read[] = [];
    while (!this.done && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')')
      items.push(this.#repeated(this.#item()));
    return inSequence(items);
  }
  #repeated(item: Read): Read {
    if (!'*+?{'.includes(this.#source[this.#at] ?? '.')) return item;
    const mark = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (mark === null) return item;
    this.#at += mark[0].length;
    if (mark[0].startsWith('?')) return optional(item);
    const starts = howItStarts(item);
    if (mark[0].startsWith('*') || mark[1] === '0') return { ...ANYTHING, starts: eitherStarts([AT_A_PLACE, starts]) };
    return { exact: undefined, need: askedBy(item), starts };
  }
  /** Plain letters as far as they go; the last one is left to what repeats it. */
  #letters(): string {
    let to = this.#at;
    while (to < this.#source.length && !SPECIAL.includes(this.#source.charAt(to))) to++;
    if ('*+?{'.includes(this.#source.charAt(to) || '.')) to -= to > this.#at + 1 ? 2 : to - this.#at;
    const letters = this.#source.slice(this.#at, Math.max(this.#at, to));
    this.#at += letters.length;
    return letters;
  }
  #item(): Read {
    const letters = this.#letters();
    if (letters !== '') return exactly([letters]);
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    if (this.#take('.')) return ANYTHING;
    if (this.#take('^') || this.#take('$') || this.#take('\\b') || this.#take('\\B')) return NOTHING;
    const chars = this.#take('\\') ? this.#escape() : [this.#char()];
    return chars === undefined ? ANYTHING : exactly(chars);
  }
  #group(): Read {
    const kind = /^\?(?:[=!:]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 30))?.[0] ?? '';
    if (kind === '' && this.#source[this.#at] === '?') throw new Error('unknown group');
    this.#at += kind.length;
    const inner = this.alternatives();
    if (!this.#take(')')) throw new Error('open group');
    if (kind.endsWith('!')) return NOTHING;
    if (kind === '?=') return { exact: undefined, need: undefined, ahead: inner.exact, starts: AT_A_PLACE };
    return kind.endsWith('=') ? { ...ANYTHING, starts: AT_A_PLACE } : inner;
  }
  /** The characters that an escape stands for; undefined when they are many. */
  #escape(): readonly string[] | undefined {
    const hex = /^(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))/.exec(this.#source.slice(this.#at));
    if (hex !== null) {
      this.#at += hex[0].length;
      return [String.fromCodePoint(Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16))];
    }
    const char = this.#char();
    if (char === 'd') return DIGITS;
    if (char === 'p' || char === 'P') this.#at = this.#source.indexOf('}', this.#at) + 1;
    const known = { n: '\n', t: '\t', r: '\r' }[char];
    if (known !== undefined) return [known];
    return /[a-zA-Z0-9]/.test(char) ? undefined : [char];
  }
  #class(): Read {
    const negated = this.#take('^');
    const chars: string[] = [];
    let many = negated;
    while (!this.#take(']')) {
      if (this.done) throw new Error('open class');
      const from = this.#take('\\') ? this.#escape() : [this.#char()];
      if (from === undefined) many = true;
      else if (from.length === 1 && /^-[^\]]/.test(this.#source.slice(this.#at, this.#at + 2))) {
        this.#at++;
        const to = (this.#take('\\') ? this.#escape() : [this.#char()])?.[0] ?? '';
        const [a, b] = [from[0]?.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
        if (b - a > CLASS) many = true;
        else for (let code = a; code <= b; code++) chars.push(String.fromCodePoint(code));
      } else for (const char of from) chars.push(char);
      if (chars.length > CLASS) many = true;
    }
    return many ? ANYTHING : exactly(chars);
  }
}

/** What a regular expression says. */
export function readPattern(source: string, flags = ''): Read {
  if (flags.includes('v')) return ANYTHING;
  try {
    const reader = new PatternReader(source, flags.includes('u'));
    const read = reader.alternatives();
    return reader.done ? read : ANYTHING;
  } catch {
    return ANYTHING;
  }
}

/** What every text must hold in which this pattern finds something. */
export const needOf = (source: string, flags = ''): Need => askedBy(readPattern(source, flags));

/** A global pattern that is tried only where a hit can begin. */
export const gatedPattern = (source: string, flags = ''): RegExp =>
  new RegExp(
    /[iuv]/.test(flags) ? source : gated(source, howItStarts(readPattern(source, flags))),
    flags.includes('g') ? flags : `${flags}g`,
  );
