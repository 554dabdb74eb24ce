import { anyPiece, every, type Need, some } from './need.ts';

/** What a part of a pattern says: the strings it can be, when they are few, and what its text must hold. */
interface Read {
  readonly exact: readonly string[] | undefined;
  readonly need: Need;
}

const ALTERNATIVES = 400;
const CROSSED = 24;
/** Pieces of this length say enough. */
const LONG = 4;
const CLASS = 40;
const NOTHING: Read = { exact: [''], need: undefined };
const ANYTHING: Read = { exact: undefined, need: undefined };
const DIGITS = [...'0123456789'];

const exactly = (strings: readonly string[]): Read =>
  strings.length > ALTERNATIVES
    ? { exact: undefined, need: anyPiece(strings) }
    : { exact: strings, need: anyPiece(strings) };

/** One thing after the other. Neighbours of few forms are joined, so that 殺(?:す|し) asks for 殺す or 殺し. */
function inSequence(items: readonly Read[]): Read {
  const needs: Need[] = [];
  let current: readonly string[] = [''];
  let whole = true;
  const close = (): void => {
    needs.push(anyPiece(current));
    current = [''];
    whole = false;
  };
  for (const { exact, need } of items) {
    if (exact === undefined) {
      close();
      needs.push(need);
    } else if (current.length > 1 && exact.length > 1 && current.every((string) => string.length >= LONG)) {
      close();
      needs.push(need);
    } else if (current.length === 1 || exact.length === 1 || current.length * exact.length <= CROSSED) {
      current = current.flatMap((a) => exact.map((b) => a + b));
    } else {
      close();
      current = exact;
    }
  }
  if (whole) return exactly(current);
  close();
  return { exact: undefined, need: every(needs) };
}

function oneOf(options: readonly Read[]): Read {
  if (options.length === 1) return options[0] ?? NOTHING;
  const exact = options.flatMap((o) => o.exact ?? []);
  if (options.every((o) => o.exact !== undefined) && exact.length <= ALTERNATIVES) return exactly(exact);
  return { exact: undefined, need: some(merged(options.map((o) => o.need))) };
}

/** Lists of pieces as one list. */
function merged(needs: readonly Need[]): readonly Need[] {
  const pieces = needs.flatMap((need) => (need !== undefined && 'any' in need ? need.any : []));
  const others = needs.filter((need) => need === undefined || !('any' in need));
  return pieces.length === 0 ? others : [{ any: pieces }, ...others];
}

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
    if (mark[0].startsWith('?')) return item.exact === undefined ? ANYTHING : exactly(['', ...item.exact]);
    if (mark[0].startsWith('*') || mark[1] === '0') return ANYTHING;
    return { exact: undefined, need: item.need };
  }
  #item(): Read {
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
    return kind.endsWith('=') ? ANYTHING : inner;
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

/** What every text must hold in which this pattern finds something. */
export function needOf(source: string, flags = ''): Need {
  if (flags.includes('v')) return undefined;
  try {
    const reader = new PatternReader(source, flags.includes('u'));
    const { need } = reader.alternatives();
    return reader.done ? need : undefined;
  } catch {
    return undefined;
  }
}
