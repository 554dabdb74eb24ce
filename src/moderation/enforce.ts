import {
  type Cause,
  type CommentRecord,
  type Decision,
  newestStaffOrder,
  type Order,
  type Outcome,
} from './decision.ts';
import { EnforcementError } from './errors.ts';
import type {
  AccountGate,
  Clock,
  Enforcer,
  Ledger,
  LiveComment,
  Metrics,
  Observer,
  State,
  UniqueIds,
  Vault,
} from './ports.ts';
import { addDays, type Retention } from './retention.ts';

export interface EnforcePorts {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly vault: Vault;
  readonly state: State;
  readonly enforcer: Enforcer;
  readonly gate: AccountGate;
  readonly ids: UniqueIds;
  readonly metrics: Metrics;
  readonly retention: Retention;
  readonly observer?: Observer;
}

/** Where a cause stands after one try. `waiting`: nothing was done, and nothing is lost; the pending row stays. */
export type EnforceResult =
  | { readonly outcome: Outcome }
  | { readonly waiting: 'not-armed' | 'paused' }
  | { readonly waiting: 'gate' | 'failed'; readonly code: string; readonly retryAfterSeconds?: number | undefined };

export interface Target {
  readonly decision: Decision;
  readonly accountId: string;
  readonly commentId: string;
}

/** Success without effect this often: something a machine cannot mend. */
const TRIES_BEFORE_A_PERSON = 3;

const WANTED: Readonly<Record<Order, Outcome>> = { hide: 'HIDDEN', unhide: 'VISIBLE', delete: 'DELETED' };

const reached = (order: Order, live: LiveComment | undefined): boolean =>
  order === 'delete' ? live === undefined : live !== undefined && live.hidden === (order === 'hide');

/** The staff order, if any, that makes this cause void: any for the decision, a newer one for a staff order. */
function supersededBy(record: CommentRecord, cause: Cause): Order | undefined {
  const newest = newestStaffOrder(record);
  if (newest === undefined || newest.id === cause.id) return undefined;
  return cause.id === 'D' || newest.id > cause.id ? newest.action : undefined;
}

/**
 * Carries out one cause, steps 4 to 8 of the protocol (DESIGN §5). Safe to repeat and to run twice at once:
 * rows are put if absent, calls set a state, and what a person ordered is always the last state.
 */
export async function enforce(ports: EnforcePorts, target: Target, cause: Cause): Promise<EnforceResult> {
  const comment = target.decision.comment;
  const record = await ports.ledger.read(comment);
  const done = record.outcomes.find((row) => row.cause === cause.id);
  if (done) return { outcome: done.outcome };
  const newer = supersededBy(record, cause);
  if (newer !== undefined) {
    // An attempt whose answer never came may still land after the person's order: put the order's state back.
    const attempted = record.attempts.some((row) => row.cause === cause.id);
    return finishSuperseded(ports, target, cause, attempted ? newer : undefined);
  }
  if (cause.id === 'D') {
    const { armed, paused } = await ports.state.arming();
    if (paused) return { waiting: 'paused' };
    if (!armed) return { waiting: 'not-armed' };
  }
  const wait = await ports.gate.waitSeconds(target.accountId);
  if (wait > 0) return { waiting: 'gate', code: 'account-paused', retryAfterSeconds: wait };

  const at = ports.clock.now().toISOString();
  await ports.ledger.putAttempt(comment, { cause: cause.id, at, actor: 'system', order: cause.order });
  let failure: EnforcementError | undefined;
  try {
    await call(ports.enforcer, target, cause.order);
  } catch (error) {
    if (!(error instanceof EnforcementError)) throw error;
    failure = error;
  }
  const fence = supersededBy(await ports.ledger.read(comment), cause);
  if (fence !== undefined) return finishSuperseded(ports, target, cause, fence);
  return conclude(ports, target, cause, failure, record);
}

async function call(enforcer: Enforcer, { accountId, commentId }: Target, order: Order): Promise<void> {
  if (order === 'hide') return enforcer.hide(accountId, commentId);
  if (order === 'unhide') return enforcer.unhide(accountId, commentId);
  return enforcer.remove(accountId, commentId);
}

/** Step 7: only what is read back counts, whatever the call answered. */
async function conclude(
  ports: EnforcePorts,
  target: Target,
  cause: Cause,
  failure: EnforcementError | undefined,
  before: CommentRecord,
): Promise<EnforceResult> {
  if (failure?.kind === 'refused') return finish(ports, target, cause, 'NOT_POSSIBLE', failure.code);
  if (failure && ['token', 'permission', 'throttled'].includes(failure.kind))
    return fail(ports, target, cause, failure);
  let live: LiveComment | undefined;
  try {
    live = await ports.enforcer.read(target.accountId, target.commentId);
  } catch (error) {
    if (!(error instanceof EnforcementError)) throw error;
    return fail(ports, target, cause, failure ?? error);
  }
  if (reached(cause.order, live)) return finish(ports, target, cause, WANTED[cause.order]);
  if (live === undefined) {
    // 100/33 is sometimes throttling in disguise: believe it the second time (instagram-platform §6).
    const again = before.attempts.some((row) => row.cause === cause.id);
    if (again) return finish(ports, target, cause, 'ALREADY_GONE', failure?.code);
    return fail(ports, target, cause, new EnforcementError('gone', 'not-found-once'));
  }
  const tries = 1 + before.attempts.filter((row) => row.cause === cause.id).length;
  if (tries >= TRIES_BEFORE_A_PERSON) await escalate(ports, target, cause, 'no-effect');
  return fail(ports, target, cause, failure ?? new EnforcementError('retry', 'no-effect'));
}

async function finish(
  ports: EnforcePorts,
  target: Target,
  cause: Cause,
  outcome: Outcome,
  detail?: string,
): Promise<EnforceResult> {
  const at = ports.clock.now().toISOString();
  const comment = target.decision.comment;
  const row = { cause: cause.id, at, actor: 'system', outcome, ...(detail === undefined ? {} : { detail }) };
  await ports.ledger.putOutcome(target.decision, row);
  const releasedUntil = addDays(at, ports.retention.idsAfterReleaseDays);
  await ports.vault.setIdsExpiry(comment, outcome === 'HIDDEN' ? undefined : releasedUntil);
  if (outcome === 'HIDDEN') ports.metrics.count('Comment.hidden');
  if (outcome === 'NOT_POSSIBLE') await offerToAPerson(ports, target, 'not-possible');
  ports.observer?.enforced?.(comment, cause.id, outcome);
  return { outcome };
}

/** Our late call may have landed after a person's order: see that the comment stands as the person wants. */
async function finishSuperseded(
  ports: EnforcePorts,
  target: Target,
  cause: Cause,
  restore: Order | undefined,
): Promise<EnforceResult> {
  if (restore !== undefined) {
    try {
      await setBack(ports, target, restore);
    } catch (error) {
      if (!(error instanceof EnforcementError)) throw error;
      if (error.kind !== 'refused' && error.kind !== 'gone') return fail(ports, target, cause, error);
    }
  }
  const at = ports.clock.now().toISOString();
  await ports.ledger.putOutcome(target.decision, { cause: cause.id, at, actor: 'system', outcome: 'SUPERSEDED' });
  ports.observer?.enforced?.(target.decision.comment, cause.id, 'SUPERSEDED');
  return { outcome: 'SUPERSEDED' };
}

/** Sees that the comment is shown or hidden as `wanted`; a delete leaves nothing to set back. */
async function setBack(ports: EnforcePorts, target: Target, wanted: Order): Promise<void> {
  if (wanted === 'delete') return;
  const { accountId, commentId } = target;
  const live = await ports.enforcer.read(accountId, commentId);
  if (live === undefined || reached(wanted, live)) return;
  await call(ports.enforcer, target, wanted);
  const after = await ports.enforcer.read(accountId, commentId);
  if (after !== undefined && !reached(wanted, after)) throw new EnforcementError('retry', 'no-effect');
}

/**
 * A second look some time after a staff order was carried out: a call of ours that timed out before it may have
 * been applied after it. Where nobody but the order itself ever called, nothing is asked of Instagram, so that
 * what people do in the app is not fought. False: Instagram could not be asked; look again later.
 */
export async function standsAsOrdered(ports: EnforcePorts, target: Target, record: CommentRecord): Promise<boolean> {
  const newest = newestStaffOrder(record);
  if (!newest || !record.attempts.some((row) => row.cause !== newest.id)) return true;
  try {
    await setBack(ports, target, newest.action);
    return true;
  } catch (error) {
    if (!(error instanceof EnforcementError)) throw error;
    return error.kind === 'refused' || error.kind === 'gone';
  }
}

/** Not an outcome: the pending row stays. What a person must know is written once. */
async function fail(
  ports: EnforcePorts,
  target: Target,
  cause: Cause,
  error: EnforcementError,
): Promise<EnforceResult> {
  ports.metrics.count('Hide.failed', 1);
  ports.observer?.enforced?.(target.decision.comment, cause.id, `failed ${error.code}`);
  if (error.kind === 'token' || error.kind === 'permission') await observeOnce(ports, target, cause, error.code);
  return { waiting: 'failed', code: error.code, retryAfterSeconds: error.retryAfterSeconds };
}

/** One ESCALATED observation a cause, however often it is tried. */
async function observeOnce(ports: EnforcePorts, target: Target, cause: Cause, detail: string): Promise<void> {
  const at = ports.clock.now().toISOString();
  const row = { kind: 'ESCALATED', at, actor: 'system', detail };
  await ports.ledger.putObservation(target.decision.comment, row, `ESCALATED#${cause.id}`);
}

async function escalate(ports: EnforcePorts, target: Target, cause: Cause, detail: string): Promise<void> {
  await observeOnce(ports, target, cause, detail);
  await offerToAPerson(ports, target, 'escalated');
}

async function offerToAPerson(
  ports: EnforcePorts,
  target: Target,
  reason: 'not-possible' | 'escalated',
): Promise<void> {
  const { comment, at, urgency } = target.decision;
  await ports.state.openReview({ comment, decidedAt: at, urgent: urgency.length > 0, reason });
}
