import { type CommentRecord, isVisibilityOrder, type StaffRow } from '../moderation/decision.ts';
import type { Clock, Ledger, OpenReview, PendingEnforcement } from '../moderation/ports.ts';
import { STAFF_ORDER_SEVERITY, severityOf } from '../moderation/severity.ts';
import { actionKey, commentOfPk, staffKey } from './keys.ts';
import { readIndexPartition } from './queries/index-partition.ts';
import { newestOutcome } from './queries/standing.ts';
import { monthsBetween } from './queries/times.ts';
import type { StateStore } from './state/state.ts';
import type { Table } from './table.ts';

export interface RebuildParts {
  readonly table: Table;
  readonly ledger: Pick<Ledger, 'read' | 'putSystemEvent'>;
  readonly state: Pick<StateStore, 'openReview' | 'putPending'>;
  readonly clock: Clock;
  /** The office's account; pending rows are kept by account. */
  readonly accountId: string;
}

export interface Rebuilt {
  readonly looked: number;
  readonly reviews: number;
  readonly pending: number;
}

/**
 * Makes open reviews and pending orders anew from the ledger: what is there stays, what is missing is added.
 * Comments are found by index, so run it a minute after the last decision; their rows are read consistently.
 */
export async function rebuildState(
  parts: RebuildParts,
  period: { from: string; to: string },
  by: string,
): Promise<Rebuilt> {
  const seen = new Set<string>();
  let reviews = 0;
  let pending = 0;
  for (const month of monthsBetween(period.from, period.to)) {
    for (const value of [actionKey(month, 'flag'), actionKey(month, 'hide'), staffKey(month)]) {
      const partition = { index: 'action', key: 'actionKey', value, fields: ['pk'] } as const;
      for await (const item of readIndexPartition(parts.table, partition)) {
        const comment = commentOfPk(String(item['pk']));
        if (seen.has(comment)) continue;
        seen.add(comment);
        const record = await parts.ledger.read(comment);
        const review = reviewOf(record);
        if (review && (await parts.state.openReview(review))) reviews += 1;
        for (const row of pendingOf(record, parts.accountId)) if (await parts.state.putPending(row)) pending += 1;
      }
    }
  }
  const rebuilt = { looked: seen.size, reviews, pending };
  const at = parts.clock.now().toISOString();
  await parts.ledger.putSystemEvent({ kind: 'STATE_REBUILT', at, actor: by, detail: rebuilt });
  return rebuilt;
}

const closes = (row: StaffRow): boolean => row.action === 'approve' || isVisibilityOrder(row);

/** The review that must be open: nobody has looked yet, or something happened after the last look. */
export function reviewOf(record: CommentRecord): OpenReview | undefined {
  const { decision } = record;
  if (!decision) return undefined;
  const review = { comment: record.comment, decidedAt: decision.at, urgent: decision.urgency.length > 0 };
  const looked = record.staff.filter(closes).at(-1)?.at;
  const since = (at: string): boolean => looked === undefined || at > looked;
  const escalated = record.observations.find((row) => row.kind === 'ESCALATED' && since(row.at));
  const changed = record.observations.find((row) => row.kind === 'TEXT_CHANGED' && since(row.at));
  const impossible = record.outcomes.find((row) => row.outcome === 'NOT_POSSIBLE' && since(row.at));
  if (looked === undefined && decision.action !== 'allow') {
    return { ...review, reason: decision.action === 'hide' ? 'hidden' : 'flagged' };
  }
  if (changed) return { ...review, reason: 'text-changed' };
  if (escalated && newestOutcome(record.outcomes) === undefined) return { ...review, reason: 'escalated' };
  return impossible ? { ...review, reason: 'not-possible' } : undefined;
}

/** Every cause that has no outcome: the hide of the decision unless a person ordered otherwise, and staff orders. */
export function pendingOf(record: CommentRecord, accountId: string): readonly PendingEnforcement[] {
  const { decision } = record;
  if (!decision) return [];
  const ended = new Set<string>(record.outcomes.map((row) => row.cause));
  const common = { accountId, comment: record.comment, tries: 0 };
  const orders = record.staff.filter(isVisibilityOrder);
  const begun = record.attempts.some((row) => row.cause === 'D');
  const pending: PendingEnforcement[] = orders
    .filter((row) => !ended.has(row.id))
    .map((row) => ({
      ...common,
      cause: { id: row.id, order: row.action },
      severity: STAFF_ORDER_SEVERITY,
      since: row.at,
    }));
  if (decision.action === 'hide' && !ended.has('D') && (orders.length === 0 || begun)) {
    const cause = { id: 'D', order: 'hide' } as const;
    pending.push({ ...common, cause, severity: severityOf(decision), since: decision.at });
  }
  return pending;
}
