import type { Category, Span, UrgentKind } from './category.ts';
import type { JudgedText, RuleSubject } from './text/judged-text.ts';
import type { Matcher } from './text/matcher.ts';

export const STAGES = ['draft', 'shadow', 'flag', 'hide', 'retired'] as const;
export type Stage = (typeof STAGES)[number];

/** One named predicate with its proof inside. File: pack/<family>/<name>.ts, default export. */
export interface Rule {
  /** `family.short-name`, the path under pack/. */
  readonly id: string;
  readonly category: Category;
  /** A second category of the same harm (a threat is abuse, then illegal). */
  readonly also?: Category;
  readonly stage: Stage;
  /** (0, 1]: how sure a match alone makes us. 0.4 flags and 0.8 hides under the default settings. */
  readonly strength: number;
  readonly urgent?: UrgentKind;
  /** Never lowered by criticism-stays or quoted-or-warned: threats, slurs and everything a detector finds. */
  readonly firm?: boolean;
  /** Flags at most, whatever stage it is given: what a statistic says hides nothing. */
  readonly neverHides?: boolean;
  readonly find: Matcher;
  readonly rationale: string;
  readonly knownGaps: string;
  readonly mustMatch: readonly (string | RuleSubject)[];
  readonly mustNotMatch: readonly (string | RuleSubject)[];
}

export const defineRule = (rule: Rule): Rule => rule;

/** A rule with the content hash of its file, as the generated registry lists it. */
export interface RegisteredRule {
  readonly rule: Rule;
  readonly version: string;
}

export interface Signal {
  readonly rule: Rule;
  readonly version: string;
  readonly spans: readonly Span[];
}

export const asSubject = (example: string | RuleSubject): RuleSubject =>
  typeof example === 'string' ? { text: example } : example;

export type { JudgedText, RuleSubject };
