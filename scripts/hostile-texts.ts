/** Texts made to hurt a reader of comments. Deterministic: the same number gives the same text. */
import { RULES } from '../src/rules/pack/index.generated.ts';
import { asSubject } from '../src/rules/rule.ts';

/** Mulberry32: small, seeded, good enough to vary texts. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const EXAMPLES: readonly string[] = RULES.flatMap(({ rule }) =>
  [...rule.mustMatch, ...rule.mustNotMatch].map((example) => asSubject(example).text),
);
const MARKS = ['\u0300', '\u0489', '\u3099', '\u309a', '\u20dd', '\u0e47'];
const INVISIBLE = [
  '\u200b',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\ufe0f',
  '\u{e0041}',
  '\u0000',
  '\u202e',
  '\u2066',
  '\u2069',
];
const SIGNS = [
  '-',
  '.',
  '/',
  '・',
  'の',
  '0',
  '9',
  '〇',
  '@',
  '(',
  '「',
  'ー',
  '○',
  '*',
  ' ',
  '\n',
  'a',
  'し',
  'ね',
  '死',
  'タ',
  'ヒ',
];

/** Shapes of attack; each takes chance and gives one text. */
const SHAPES: readonly ((random: () => number) => string)[] = [
  (r) => `死${pick(r, MARKS).repeat(10_000)}ね`,
  (r) => [...'早く死ねよこの税金泥棒'].map((c) => c + pick(r, MARKS).repeat(900)).join(''),
  (r) => '\ufdfa'.repeat(1 + r() * 6_000),
  (r) => unitsOf(r, 3_000, 0xd800, 0x800),
  (r) => unitsOf(r, 2_000, 0, 0x10000),
  (r) => unitsOf(r, 300, 0x3041, 0xc0),
  (r) => '👩\u200d👩\u200d👧\u200d👦\u200d'.repeat(1 + r() * 2_000),
  (r) => pick(r, INVISIBLE).repeat(20_000),
  (r) => pick(r, SIGNS).repeat(1 + r() * 100_000),
  (r) => (pick(r, SIGNS) + pick(r, SIGNS)).repeat(1 + r() * 2_000),
  (r) => Array.from({ length: 4_000 }, () => pick(r, SIGNS)).join(''),
  (r) => pick(r, EXAMPLES).repeat(200),
  (r) => `${pick(r, EXAMPLES).slice(0, -1)}`.repeat(200),
  (r) =>
    pick(r, EXAMPLES)
      .slice(0, 1 + r() * 8)
      .repeat(1_000),
  (r) => woven(r, pick(r, EXAMPLES)),
  (r) => woven(r, pick(r, EXAMPLES) + pick(r, EXAMPLES)),
  (r) => [...pick(r, EXAMPLES)].reverse().join(''),
  (r) => pick(r, EXAMPLES).replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
];

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const unitsOf = (random: () => number, length: number, from: number, span: number): string =>
  String.fromCharCode(...Array.from({ length }, () => from + Math.floor(random() * span)));
/** Invisible characters, separators and marks between the letters. */
const woven = (random: () => number, text: string): string =>
  [...text].map((c) => (random() < 0.4 ? c + pick(random, [...INVISIBLE, ...MARKS, ' ', '.', '★', '👏']) : c)).join('');

/** The hostile text of this number. */
export function hostileText(number: number): string {
  const random = randomOf(number * 2_654_435_761);
  const shape = SHAPES[number % SHAPES.length] ?? (() => '');
  return shape(random);
}
