import {
  type Cause,
  type CommentKey,
  type CommentRecord,
  type Decision,
  isVisibilityOrder,
  type Order,
  type StaffAction,
  type StaffRow,
} from './decision.ts';
import { type EnforcePorts, type EnforceResult, enforce } from './enforce.ts';
import { OrderRefusedError } from './errors.ts';
import type { PendingEnforcement } from './ports.ts';
import { STAFF_ORDER_SEVERITY } from './severity.ts';

export interface StaffOrder {
  readonly comment: CommentKey;
  readonly action: StaffAction;
  /** Login subject of the person. */
  readonly by: string;
  readonly reason: string;
  readonly clause?: string;
  /** Needed only where the vault no longer holds the ids. */
  readonly accountId?: string;
  readonly commentId?: string;
}

export interface StaffOrderResult {
  readonly row: StaffRow;
  /** Absent for acts that change nothing at Instagram, and for a delete that waits for a second person. */
  readonly enforced?: EnforceResult;
}

/**
 * One act of a person (DESIGN §5: staff orders are written first, then run the same steps). The comment's
 * review closes for everything but a note and a hold. When it throws after the row was written, the pending
 * note makes enforce-pending carry the order out.
 * @throws OrderRefusedError with a sentence for the person.
 */
export async function giveStaffOrder(ports: EnforcePorts, order: StaffOrder): Promise<StaffOrderResult> {
  const record = await ports.ledger.read(order.comment);
  const decision = record.decision;
  if (!decision) throw new OrderRefusedError('unknown-comment', 'No decision about this comment is on record.');
  if (order.reason.trim() === '') throw new OrderRefusedError('no-reason', 'Give a reason: it is kept on record.');
  const draft = draftRow(ports, record, decision, order);
  if (!isVisibilityOrder({ ...draft, id: 'S#' })) {
    const row = await ports.ledger.appendStaff(decision, draft);
    if (row.action === 'approve') await ports.state.closeReview(order.comment, placeOf(decision));
    return { row };
  }
  const target = await targetOf(ports, order, decision, record);
  const note = pendingNote(ports, order, target.accountId);
  await ports.state.putPending(note);
  const row = await ports.ledger.appendStaff(decision, draft);
  await ports.state.closeReview(order.comment, placeOf(decision));
  const cause: Cause = { id: row.id, order: row.action as Order };
  // The note stays: enforce-pending retries what failed, and looks once more at what succeeded.
  return { row, enforced: await enforce(ports, target, cause) };
}

function draftRow(
  ports: EnforcePorts,
  record: CommentRecord,
  decision: Decision,
  order: StaffOrder,
): Omit<StaffRow, 'id'> {
  const clause = order.clause ?? (order.action === 'hide' ? decision.clauses[0]?.clause : undefined);
  if (order.action === 'hide' && clause === undefined) {
    throw new OrderRefusedError('no-clause', 'Name the clause of the policy under which the comment is hidden.');
  }
  return {
    at: ports.clock.now().toISOString(),
    actor: order.by,
    action: order.action,
    reason: order.reason,
    ...(clause === undefined ? {} : { clause }),
    ...(order.action === 'delete' ? secondPerson(record, order.by) : {}),
  };
}

/** Deleting cannot be undone: the first person proposes, another confirms, with nothing ordered in between. */
function secondPerson(record: CommentRecord, by: string): { proposal: true } | { confirms: `S#${string}` } {
  const orders = record.staff.filter((row) => row.proposal === true || isVisibilityOrder(row));
  const last = orders.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  if (last?.proposal !== true) return { proposal: true };
  if (last.actor === by) {
    throw new OrderRefusedError(
      'second-person',
      'You proposed this delete yourself; another person has to confirm it.',
    );
  }
  return { confirms: last.id };
}

const placeOf = (decision: Decision) => ({ decidedAt: decision.at, urgent: decision.urgency.length > 0 });

async function targetOf(ports: EnforcePorts, order: StaffOrder, decision: Decision, record: CommentRecord) {
  const ids = await ports.vault.ids(order.comment);
  const accountId = ids?.accountId ?? order.accountId;
  const commentId = ids?.commentId ?? order.commentId;
  if (accountId === undefined || commentId === undefined) {
    throw new OrderRefusedError(
      'ids-disposed',
      "Instagram's id of this comment was disposed of. Give the numeric id, or act in the Instagram app.",
    );
  }
  // An allowed comment left no ids. From now on retries and a later undo need them; disposed ones stay disposed.
  if (ids === undefined && !record.disposals.some((row) => row.what === 'ids')) {
    await ports.vault.putIds({ comment: order.comment, accountId, commentId });
  }
  return { decision, accountId, commentId };
}

/** Written before the staff row, so that a crash between the two leaves something that looks again. */
function pendingNote(ports: EnforcePorts, order: StaffOrder, accountId: string): PendingEnforcement {
  return {
    accountId,
    comment: order.comment,
    cause: { id: `S#*${ports.ids.next()}`, order: order.action as Order },
    severity: STAFF_ORDER_SEVERITY,
    since: ports.clock.now().toISOString(),
    tries: 0,
  };
}
