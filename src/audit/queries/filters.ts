import type { Outcome } from '../../moderation/decision.ts';
import type { Action } from '../../moderation/judgement.ts';

/**
 * What to find. All given filters must hold. Times are RFC 3339 UTC with milliseconds, from inclusive, to
 * exclusive; they mean the time of the person's act where `reviewer` is given, else of the outcome where `outcome`
 * is given, else of the decision.
 */
export interface Filters {
  readonly from?: string;
  readonly to?: string;
  readonly action?: Action;
  /** Any clause of the decision. */
  readonly clause?: string;
  /** Any rule of the decision. */
  readonly rule?: string;
  readonly media?: string;
  /** The writer's pseudonyms: one a ring key, newest first. */
  readonly commenter?: readonly string[];
  /** Login subject of a person who acted on the comment. */
  readonly reviewer?: string;
  /** How the comment stands at Instagram now, by the newest cause that ended. */
  readonly outcome?: Outcome;
}

/** One comment, as a list shows it. */
export interface Found {
  readonly comment: string;
  readonly at: string;
  readonly action: Action;
  readonly judged: Action;
  readonly clauses: readonly string[];
  readonly rules: readonly string[];
  readonly outcome: Outcome | null;
  readonly media?: string;
  readonly commenter?: string;
  readonly ruleset: string;
  readonly settings: string;
  readonly policyVersion: string;
}

export interface Page {
  readonly rows: readonly Found[];
  /** Where to go on; absent at the end. A page may be short, even empty, and still have one. */
  readonly next?: string;
  /** Index rows read for this page, never more than 1,000. */
  readonly indexRows: number;
  /** Read capacity units, as DynamoDB counted them. */
  readonly capacity: number;
}

/** One form for the same filters, whatever the order they were given in. */
export function canonical(filters: Filters, oldestFirst: boolean): string {
  const entries = Object.entries(filters).filter(([, value]) => value !== undefined);
  return JSON.stringify([oldestFirst, entries.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
