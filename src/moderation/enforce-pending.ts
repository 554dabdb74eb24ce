import { type Cause, type CommentRecord, type Decision, isVisibilityOrder } from './decision.ts';
import { type EnforcePorts, type EnforceResult, enforce, standsAsOrdered } from './enforce.ts';
import type { PendingEnforcement } from './ports.ts';

/** First wait after a failed try; doubles up to the longest. Throttling says its own time. */
const FIRST_WAIT_SECONDS = 15;
const LONGEST_WAIT_SECONDS = 600;
const WAITING_FOR_ARMING_SECONDS = 60;
/** Longer than any call of ours can be under way: what lands late has landed by then. */
const LOOK_AGAIN_MS = 60_000;

export interface PendingRun {
  readonly worked: number;
  readonly finished: number;
  readonly left: number;
}

/**
 * Retry lane and sweeper in one (DESIGN §5 step 9): works due pending rows, worst first, until none is due,
 * the account is stopped, or `timeLeft` is spent. Rows that cannot be finished wait; none is ever dropped.
 */
export async function enforcePending(
  ports: EnforcePorts,
  accountId: string,
  timeLeft: () => number,
  limit = 200,
): Promise<PendingRun> {
  let finished = 0;
  let worked = 0;
  const due = await ports.state.duePending(accountId, ports.clock.now().toISOString(), limit);
  for (const pending of due) {
    if (timeLeft() <= 0) break;
    const stop = await ports.gate.waitSeconds(accountId);
    if (stop > 0) break;
    worked += 1;
    if (await workOne(ports, pending)) finished += 1;
  }
  return { worked, finished, left: due.length - finished };
}

/** True when the pending row is done with. */
async function workOne(ports: EnforcePorts, pending: PendingEnforcement): Promise<boolean> {
  const record = await ports.ledger.read(pending.comment);
  const causes = pending.cause.id === 'D' ? [pending.cause] : openOrders(record);
  const ids = await ports.vault.ids(pending.comment);
  if (!record.decision || causes.length === 0) {
    // Announced but not written (yet), or carried out a moment ago: look (again) after a minute.
    const age = ports.clock.now().getTime() - Date.parse(pending.since);
    if (age < LOOK_AGAIN_MS) return false;
    if (record.decision && ids && !(await standsAsOrdered(ports, { decision: record.decision, ...ids }, record))) {
      await ports.state.deferPending(pending, nextTry(ports, pending, { waiting: 'failed', code: 'look-again' }));
      return false;
    }
    await ports.state.removePending(pending);
    return true;
  }
  for (const cause of causes) {
    const result = ids
      ? await enforce(ports, { decision: record.decision, ...ids }, cause)
      : await withoutIds(ports, record.decision, cause);
    if (!('outcome' in result)) {
      await ports.state.deferPending(pending, nextTry(ports, pending, result));
      return false;
    }
  }
  await ports.state.removePending(pending);
  return true;
}

/** Orders without an outcome, oldest first: an older one ends as SUPERSEDED, the newest is carried out. */
function openOrders(record: CommentRecord): readonly Cause[] {
  const ended = new Set(record.outcomes.map((row) => row.cause));
  return record.staff
    .filter(isVisibilityOrder)
    .filter((row) => !ended.has(row.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) => ({ id: row.id, order: row.action }));
}

/** Ids end only by disposal: nobody can call Instagram about this comment any more. */
async function withoutIds(ports: EnforcePorts, decision: Decision, cause: Cause): Promise<EnforceResult> {
  const row = { cause: cause.id, at: ports.clock.now().toISOString(), actor: 'system', detail: 'ids-disposed' };
  await ports.ledger.putOutcome(decision, { ...row, outcome: 'NOT_POSSIBLE' });
  return { outcome: 'NOT_POSSIBLE' };
}

function nextTry(
  ports: EnforcePorts,
  pending: PendingEnforcement,
  result: Exclude<EnforceResult, { outcome: unknown }>,
): string {
  const backoff = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** pending.tries);
  const wait = 'code' in result ? (result.retryAfterSeconds ?? backoff) : WAITING_FOR_ARMING_SECONDS;
  return new Date(ports.clock.now().getTime() + wait * 1000).toISOString();
}
