import type {
  AttemptRow,
  CommentKey,
  CommentRecord,
  Decision,
  DisposalRow,
  ObservationRow,
  OutcomeRow,
  StaffRow,
} from '../../moderation/decision.ts';
import type { Item } from '../table.ts';
import * as rows from './rows.ts';

/**
 * All rows of one comment as a record, in sort key order.
 * @throws Error when a row does not have the form of its kind: it names the key, never what the row holds.
 */
export function recordOf(comment: CommentKey, items: readonly Item[]): CommentRecord {
  const read = <T>(prefix: string, toValue: (item: Item) => T): T[] =>
    items.filter((item) => String(item['sk']).startsWith(prefix)).map(toValue);
  const [decision] = items.filter((item) => item['sk'] === 'D').map((item) => toDecision(comment, item));
  const [commitment] = items.filter((item) => item['sk'] === 'K').map((item) => parse(rows.CommitmentRow, item));
  return {
    comment,
    ...(decision === undefined ? {} : { decision }),
    ...(commitment === undefined ? {} : { commitment: commitment.commitment }),
    attempts: read('A#', toAttempt).toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    outcomes: read('O#', toOutcome),
    staff: read('S#', toStaff),
    observations: read('N#', toObservation).toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    disposals: read('X#', toDisposal),
    rowKeys: new Set(items.map((item) => String(item['sk']))),
  };
}

function parse<T>(schema: { safeParse(item: unknown): { success: boolean; data?: T } }, item: Item): T {
  const parsed = schema.safeParse(item);
  if (!parsed.success || parsed.data === undefined) {
    throw new Error(
      `Ledger row ${item['pk']} ${item['sk']} (version ${item['v']}) cannot be read by this version of the program.`,
    );
  }
  return parsed.data;
}

/** Leaves absent fields out, so that values compare equal to what was put. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

export function toDecision(comment: CommentKey, item: Item): Decision {
  const row = parse(rows.DecisionRow, item);
  const { at, actor, judged, action, urgency, clauses, guards, policyVersion, ruleset, settings } = row;
  const { context, field, source, receivedAt, media, commenter } = row;
  return compact({
    ...{ comment, at, actor, judged, action, urgency, clauses, guards, policyVersion, ruleset, settings },
    ...{ context, field, source, receivedAt, media, commenter },
  } as Decision);
}

function toAttempt(item: Item): AttemptRow {
  const { cause, at, actor, order } = parse(rows.AttemptRow, item);
  return { cause, at, actor, order };
}

export function toOutcome(item: Item): OutcomeRow {
  const { cause, at, actor, outcome, detail } = parse(rows.OutcomeRow, item);
  return compact({ cause, at, actor, outcome, detail } as OutcomeRow);
}

export function toStaff(item: Item): StaffRow {
  const { sk, at, actor, staffAction, reason, clause, proposal, confirms } = parse(rows.StaffRow, item);
  return compact({
    id: sk as `S#${string}`,
    at,
    actor,
    action: staffAction,
    reason,
    clause,
    proposal,
    confirms,
  } as StaffRow);
}

function toObservation(item: Item): ObservationRow {
  const { kind, at, actor, detail } = parse(rows.ObservationRow, item);
  return compact({ kind, at, actor, detail } as ObservationRow);
}

function toDisposal(item: Item): DisposalRow {
  const { what, at, actor, rule } = parse(rows.DisposalRow, item);
  return { what, at, actor, rule };
}
