import type { Span } from '../category.ts';
import type { RegisteredRule, Rule, Signal } from '../rule.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { lazily } from '../text/matcher.ts';
import { plainView } from '../text/plain.ts';
import { type Features, featuresOf } from './features.ts';
import { harmOf, type Kind, kindOf, pushOf } from './model.ts';
import { WEIGHTS } from './weights.generated.ts';
import { unpackedWeights } from './weights.ts';

/**
 * Log odds from which a comment is shown to staff. Chosen with `npm run reader:trial`: what the table there says of wrong
 * flags and of ordinary sentences at this threshold is the price (ADR 13).
 */
export const THRESHOLD = 1.25;
/** Sentences that are read by themselves. */
const MOST_SENTENCES = 8;
/** The pieces that weighed most are shown, so many. */
const SHOWN = 6;
/** Never enough to hide by itself (`Rule.neverHides`). */
const [LEAST, MOST] = [0.4, 0.59];

const weights = lazily(() => unpackedWeights(WEIGHTS));

/** The reader's finding as a rule: it may be set to shadow or retired like any other, by its id `reader.<category>`. */
function ruleOf({ category, urgent }: Kind, strength: number): Rule {
  return {
    id: `reader.${category}`,
    category,
    stage: 'flag',
    strength,
    ...(urgent === undefined ? {} : { urgent }),
    neverHides: true,
    firm: true,
    find: { pieces: [], need: undefined, find: () => [] },
    rationale: 'Reads like comments that staff should see; no rule names it. The marked pieces weighed most.',
    knownGaps: 'Knows letters side by side, not meaning.',
    mustMatch: [],
    mustNotMatch: [],
  };
}

/** The runs that raised the odds most, in the original. */
function weightiest(features: Features, text: JudgedText): Span[] {
  const { buckets, starts, lengths } = features;
  const plain = text.view('plain');
  const push = pushOf(features, weights());
  return Array.from(buckets, (bucket, i) => ({
    weight: push(bucket),
    from: starts[i] ?? 0,
    length: lengths[i] ?? 0,
  }))
    .filter(({ weight, length }) => weight > 0 && length > 0)
    .toSorted((a, b) => b.weight - a.weight || a.from - b.from)
    .slice(0, SHOWN)
    .map(({ from, length }) => plain.span(from, from + length))
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
    .reduce<Span[]>(joined, []);
}

/** Spans that overlap become one. */
function joined(spans: readonly Span[], next: Span): Span[] {
  const last = spans.at(-1);
  if (last === undefined || next[0] > last[1]) return [...spans, next];
  return [...spans.slice(0, -1), [last[0], Math.max(last[1], next[1])]];
}

export interface Reading {
  /** Log odds that staff should see it. */
  readonly harm: number;
  /** What it is likeliest to be, should it be harmful. */
  readonly kind: Kind;
  /** What raised the odds most. */
  readonly spans: readonly Span[];
}

/** What the reader makes of any text. */
export function readingOf(text: JudgedText): Reading {
  const features = featuresOf(text.view('plain').text);
  const spans = weightiest(features, text);
  return { harm: harmOf(features, weights()), kind: kindOf(features, weights()), spans };
}

/** Log odds of a part of the original, read by itself. */
const harmOfPart = (part: string): number => harmOf(featuresOf(plainView(part).text), weights());

/**
 * Log odds of a comment or, where they are higher, of a sentence in which rules found something: harmless words around a
 * harmful sentence do not count for it.
 */
export function oddsAround(spans: readonly Span[], text: JudgedText): number {
  const whole = harmOf(featuresOf(text.view('plain').text), weights());
  const sentences = new Set(spans.slice(0, MOST_SENTENCES).map((span) => text.words(text.sentenceOf(span))));
  return Math.max(whole, ...[...sentences].map(harmOfPart));
}

/** The reader's signal for a text in which the rules found nothing; undefined: leave it alone. */
export function read(text: JudgedText, version: RegisteredRule['version']): Signal | undefined {
  if (harmOf(featuresOf(text.view('plain').text), weights()) <= THRESHOLD) return undefined;
  const { harm, kind, spans } = readingOf(text);
  const strength = Math.min(MOST, LEAST + (harm - THRESHOLD) / 10);
  return { rule: ruleOf(kind, strength), version, spans };
}
