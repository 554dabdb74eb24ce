import type { Category, Span, UrgentKind } from '../rules/category.ts';
import type { Subject } from './comment.ts';

/** What may be done to a comment automatically, mildest first. Nothing is ever deleted automatically. */
export const ACTIONS = ['allow', 'flag', 'hide'] as const;
export type Action = (typeof ACTIONS)[number];

/** One rule's match, as it is recorded. */
export interface RuleHit {
  readonly id: string;
  /** Content hash of the rule as it stood. */
  readonly version: string;
  readonly spans: readonly Span[];
}

/** Everything found under one clause. Strength is in (0, 1]. */
export interface ClauseFinding {
  readonly clause: string;
  readonly category: Category;
  readonly strength: number;
  readonly rules: readonly RuleHit[];
}

/** A guard that lowered the decision for one clause (or for the whole comment: clause ''). */
export interface GuardNote {
  readonly id: string;
  readonly clause: string;
  readonly from: Action;
  readonly to: Action;
}

/** The pure part of a decision: same subject, ruleset and settings give the same judgement. */
export interface Judgement {
  readonly action: Action;
  readonly urgency: readonly UrgentKind[];
  /** Most important first. Empty for allow. */
  readonly clauses: readonly ClauseFinding[];
  readonly guards: readonly GuardNote[];
  readonly policyVersion: string;
  readonly ruleset: string;
  readonly settings: string;
}

/** Judges one comment. Never throws for any text: an internal error or a spent time budget flags. */
export type Judge = (subject: Subject) => Judgement;
