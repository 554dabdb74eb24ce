import type { CommentKey, OutcomeRow, StaffRow } from '../../moderation/decision.ts';
import { commentPk } from '../keys.ts';
import { toOutcome, toStaff } from '../ledger/record.ts';
import { collect, readPartition, type Table } from '../table.ts';

/** The outcome of the newest cause that ended: the decision comes first, then staff orders by number. */
export function newestOutcome(outcomes: readonly OutcomeRow[]): OutcomeRow | undefined {
  return outcomes.toSorted((a, b) => (a.cause < b.cause ? 1 : -1))[0];
}

/** How a comment stands, from strongly consistent reads of its own partition, never from an index. */
export async function outcomesOf(table: Table, comment: CommentKey): Promise<readonly OutcomeRow[]> {
  return (await collect(readPartition(table, { pk: commentPk(comment), prefix: 'O#' }))).map(toOutcome);
}

export async function staffOf(table: Table, comment: CommentKey): Promise<readonly StaffRow[]> {
  return (await collect(readPartition(table, { pk: commentPk(comment), prefix: 'S#' }))).map(toStaff);
}
