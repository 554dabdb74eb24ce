import type { UrgentKind } from '../rules/category.ts';
import type { CommentField, CommentSource } from './comment.ts';
import type { Action, ClauseFinding, GuardNote } from './judgement.ts';

/** Key of a comment in the ledger: `<ring key id>.<32 hex digits of HMAC-SHA256>`. Never Meta's id. */
export type CommentKey = string;

/** The system's decision about one comment. Written once, never changed. */
export interface Decision {
  readonly comment: CommentKey;
  readonly at: string;
  readonly actor: 'system';
  /** Before operational guards; what a replay is compared with. */
  readonly judged: Action;
  /** After operational guards (not-our-media, not-armed, quota). */
  readonly action: Action;
  readonly urgency: readonly UrgentKind[];
  readonly clauses: readonly ClauseFinding[];
  readonly guards: readonly GuardNote[];
  readonly policyVersion: string;
  readonly ruleset: string;
  readonly settings: string;
  readonly context: 'full' | 'partial' | 'none';
  readonly field: CommentField;
  readonly source: CommentSource;
  readonly receivedAt: string;
  /** Id of our own post, plain; absent for other people's posts. */
  readonly media?: string;
  /** Pseudonym of the writer, same form as CommentKey. */
  readonly commenter?: string;
}

/** How a cause ended at Instagram (DESIGN §5). */
export const OUTCOMES = ['HIDDEN', 'VISIBLE', 'DELETED', 'ALREADY_GONE', 'SUPERSEDED', 'NOT_POSSIBLE'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a cause asks of Instagram. */
export type Order = 'hide' | 'unhide' | 'delete';

/** The decision has cause id `D`; a staff order has that of its row, `S#000001`. */
export type CauseId = 'D' | `S#${string}`;

export interface Cause {
  readonly id: CauseId;
  readonly order: Order;
}

export const STAFF_ACTIONS = ['approve', 'hide', 'unhide', 'delete', 'note', 'hold'] as const;
export type StaffAction = (typeof STAFF_ACTIONS)[number];

/** One act of a person on one comment. `by` is the login subject (or the name given to the CLI). */
export interface StaffRow {
  readonly id: `S#${string}`;
  readonly at: string;
  readonly actor: string;
  readonly action: StaffAction;
  readonly reason: string;
  readonly clause?: string;
  /** A delete asked for by one person; it takes effect when another person confirms it. */
  readonly proposal?: true;
  /** Id of the proposal that this delete confirms. */
  readonly confirms?: `S#${string}`;
}

export interface AttemptRow {
  readonly cause: CauseId;
  readonly at: string;
  readonly actor: string;
  readonly order: Order;
}

export interface OutcomeRow {
  readonly cause: CauseId;
  readonly at: string;
  readonly actor: string;
  readonly outcome: Outcome;
  /** Machine-readable detail, e.g. `live`, `own-comment`, `graph-100-33`. Never text from Meta. */
  readonly detail?: string;
}

/** Something seen that decides nothing: ESCALATED, EXTERNAL_HIDE, EXTERNAL_UNHIDE, TEXT_CHANGED, GONE … */
export interface ObservationRow {
  readonly kind: string;
  readonly at: string;
  readonly actor: string;
  readonly detail?: string;
}

export interface DisposalRow {
  readonly what: 'text' | 'ids';
  readonly at: string;
  readonly actor: string;
  /** Retention class or request that required it. */
  readonly rule: string;
}

/** Everything the ledger holds about one comment. */
export interface CommentRecord {
  readonly comment: CommentKey;
  readonly decision?: Decision;
  readonly attempts: readonly AttemptRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly staff: readonly StaffRow[];
  readonly observations: readonly ObservationRow[];
  readonly disposals: readonly DisposalRow[];
  /** Commitment to the judged text, once written. */
  readonly commitment?: string;
  /** Sort keys of every row present, index rows included. */
  readonly rowKeys: ReadonlySet<string>;
}

export const isVisibilityOrder = (row: StaffRow): row is StaffRow & { action: Order } =>
  (row.action === 'hide' || row.action === 'unhide' || row.action === 'delete') && row.proposal !== true;

/** The newest staff order about visibility, by row number (rows are numbered by conditional put, not by clock). */
export function newestStaffOrder(record: CommentRecord): (StaffRow & { action: Order }) | undefined {
  return record.staff.filter(isVisibilityOrder).toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
}
