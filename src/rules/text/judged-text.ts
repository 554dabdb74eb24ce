import type { Span } from '../category.ts';
import { INNOCENT_WORDS } from '../lists/innocent.ts';
import type { OfficeFacts } from '../office.ts';
import { plainView, RAW_CAP, VIEW_CAP } from './plain.ts';
import { clausesOf, sentencesOf } from './segments.ts';
import { View } from './view.ts';
import { compactView, foldedView, latinView, reversedView } from './views.ts';

export const VIEW_NAMES = ['raw', 'plain', 'compact', 'folded', 'latin', 'reversed'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** What a rule may look at: the words of a comment and of its surroundings. Ids never reach a rule. */
export interface RuleSubject {
  readonly text: string;
  readonly username?: string | undefined;
  readonly caption?: string | undefined;
  readonly parent?: string | undefined;
}

const INNOCENT = new RegExp(INNOCENT_WORDS.join('|'), 'g');

/** A text being judged: its views, sentences and matches, each computed at first use and kept. */
export class JudgedText {
  readonly subject: RuleSubject;
  readonly office: OfficeFacts;
  readonly #views = new Map<ViewName, View>();
  readonly #memo = new Map<object, unknown>();
  constructor(subject: RuleSubject, office: OfficeFacts) {
    this.subject = subject;
    this.office = office;
  }
  /** The original, as far as it is looked at. */
  get raw(): string {
    return this.view('raw').text;
  }
  /** More text came than is looked at. */
  get truncated(): boolean {
    return this.subject.text.length > RAW_CAP || this.view('plain').text.length >= VIEW_CAP;
  }
  view(name: ViewName): View {
    let view = this.#views.get(name);
    if (view === undefined) {
      view = this.#make(name);
      this.#views.set(name, view);
    }
    return view;
  }
  #make(name: ViewName): View {
    switch (name) {
      case 'raw':
        return new View(this.subject.text.slice(0, RAW_CAP));
      case 'plain':
        return plainView(this.raw);
      case 'compact':
        return compactView(this.view('plain'));
      case 'folded':
        return foldedView(this.view('compact'));
      case 'latin':
        return latinView(this.view('compact'), this.view('plain'));
      case 'reversed':
        return reversedView(this.view('compact'));
    }
  }
  /** Runs `compute` once for this text and key; what it gives may not be undefined. */
  memo<T extends object>(key: object, compute: (text: JudgedText) => T): T {
    let known = this.#memo.get(key) as T | undefined;
    if (known === undefined) {
      known = compute(this);
      this.#memo.set(key, known);
    }
    return known;
  }
  get sentences(): readonly Span[] {
    return this.memo(sentencesOf, () => sentencesOf(this.raw));
  }
  get clauses(): readonly Span[] {
    return this.memo(clausesOf, () => clausesOf(this.raw));
  }
  sentenceOf(span: Span): Span {
    return holding(this.sentences, span[0]) ?? span;
  }
  clauseOf(span: Span): Span {
    return holding(this.clauses, span[0]) ?? span;
  }
  /** Original words of a span. */
  words(span: Span): string {
    return this.raw.slice(span[0], span[1]);
  }
  /** Innocent words (ばかり, カスタマー …) in the text. */
  get innocent(): readonly Span[] {
    return this.memo(INNOCENT, () => {
      const plain = this.view('plain');
      return [...plain.text.matchAll(INNOCENT)].map((m) => plain.span(m.index, m.index + m[0].length));
    });
  }
  /** Another field read the same way (handle, caption, parent); undefined when absent. */
  field(name: 'username' | 'caption' | 'parent'): JudgedText | undefined {
    const text = this.subject[name];
    if (text === undefined || text === '') return undefined;
    return this.memo(FIELD_KEYS[name], () => new JudgedText({ text }, this.office));
  }
}

/** The first of ascending spans that ends behind a place. */
function holding(spans: readonly Span[], at: number): Span | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (spans[middle]?.[1] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return spans[low];
}

/** What the prefilter looks at: comment and handle; the original, too, where the plain view reads it differently. */
export function sought(text: JudgedText): { readonly plain: string; readonly raw: string | undefined } {
  const { username } = text.subject;
  const plain = text.view('plain').text;
  const lower = text.raw.toLowerCase();
  return {
    plain: username === undefined ? plain : `${plain}\n${username.normalize('NFKC').toLowerCase()}`,
    raw: lower === plain ? undefined : lower,
  };
}

const FIELD_KEYS = { username: {}, caption: {}, parent: {} };
