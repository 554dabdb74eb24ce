import type { Comment, CommentContext } from './comment.ts';
import type { CommentKey, CommentRecord, Decision } from './decision.ts';
import { newestStaffOrder } from './decision.ts';
import { type EnforcePorts, type EnforceResult, enforce } from './enforce.ts';
import type { Judge, Judgement } from './judgement.ts';
import { applyOperationalGuards } from './operational-guards.ts';
import type { ContextSource, PendingEnforcement, Pseudonyms } from './ports.ts';
import { idsExpiry, textExpiry } from './retention.ts';
import { severityOf } from './severity.ts';

export interface ModeratePorts extends EnforcePorts {
  readonly pseudonyms: Pseudonyms;
  readonly context: ContextSource;
  readonly judge: Judge;
  readonly hideQuotaPerDay: number;
  /** Writes the commitment row's value from what the vault holds (audit/commitment.ts). */
  readonly commit: (stored: { text: string; username?: string; commitmentKey: string }) => string;
}

export type ModerationResult =
  | { readonly kind: 'ignored'; readonly why: 'own-comment' }
  | {
      readonly kind: 'decided';
      readonly decision: Decision;
      readonly repeated: boolean;
      readonly enforced?: EnforceResult;
    };

/**
 * The protocol of DESIGN §5 for one delivered comment. When it returns, the delivery may be acknowledged:
 * the decision is durable, a flagged or hidden comment has its words, ids and open review, and a hide is
 * carried out or waits in a pending row. Throws when any of that could not be written.
 */
export async function moderate(ports: ModeratePorts, comment: Comment): Promise<ModerationResult> {
  // The office's own words come back as webhooks; judging them would loop (instagram-platform §1.8).
  if (comment.commenterId === comment.accountId) return { kind: 'ignored', why: 'own-comment' };
  const [newest, ...older] = ports.pseudonyms.comment(comment.accountId, comment.commentId);
  const earlier = await firstDecided(ports, older);
  if (earlier) return settle(ports, comment, earlier);

  const context = await ports.context.contextOf(comment);
  const decision = await decide(ports, comment, context, newest);
  const won = await ports.ledger.putDecision(decision);
  if (won) {
    ports.metrics.count('Comment.decided', 1, { action: decision.action });
    ports.observer?.decided?.(comment, decision);
    // Most comments end here, at the price of one conditional put.
    if (decision.action === 'allow' && decision.clauses.length === 0)
      return { kind: 'decided', decision, repeated: false };
    return complete(ports, comment, context, await ports.ledger.read(newest), false);
  }
  const stored = await ports.ledger.read(newest);
  if (!stored.decision) throw new Error(`Decision ${newest} was refused as present but cannot be read; try again.`);
  return settle(ports, comment, stored);
}

async function firstDecided(ports: ModeratePorts, keys: readonly CommentKey[]): Promise<CommentRecord | undefined> {
  for (const key of keys) {
    const record = await ports.ledger.read(key);
    if (record.decision) return record;
  }
  return undefined;
}

/** Somebody decided before: their decision holds, also after a rules deploy. */
async function settle(ports: ModeratePorts, comment: Comment, record: CommentRecord): Promise<ModerationResult> {
  ports.metrics.count('Comment.repeated');
  return complete(ports, comment, await ports.context.contextOf(comment), record, true);
}

async function decide(
  ports: ModeratePorts,
  comment: Comment,
  context: CommentContext,
  key: CommentKey,
): Promise<Decision> {
  const judgement = ports.judge({
    text: comment.text,
    ...(comment.username === undefined ? {} : { username: comment.username }),
    ...(context.caption === undefined ? {} : { caption: context.caption }),
    ...(context.parent === undefined ? {} : { parent: context.parent }),
  });
  const now = ports.clock.now();
  const judged = judgedAction(comment, judgement);
  const operational = await applyOperationalGuards(judged, {
    comment,
    context,
    armed: judged === 'hide' && (await ports.state.arming()).armed,
    quotaHolds: () => ports.state.takeHideQuota(now.toISOString().slice(0, 10), ports.hideQuotaPerDay),
  });
  return {
    comment: key,
    at: now.toISOString(),
    actor: 'system',
    judged,
    action: operational.action,
    urgency: judgement.urgency,
    clauses: judgement.clauses,
    guards: [...judgement.guards, ...operational.notes],
    policyVersion: judgement.policyVersion,
    ruleset: judgement.ruleset,
    settings: judgement.settings,
    context: context.completeness,
    field: comment.field,
    source: comment.source,
    receivedAt: comment.receivedAt,
    ...mediaOf(comment, context),
    ...commenterOf(ports.pseudonyms, comment),
  };
}

/** A mention that came without its words (Facebook Login) cannot be judged: a person looks. */
const judgedAction = (comment: Comment, judgement: Judgement): Judgement['action'] =>
  comment.field === 'mentions' && comment.text === '' ? 'flag' : judgement.action;

const mediaOf = (comment: Comment, context: CommentContext): { media?: string } => {
  const media = comment.originalMediaId ?? comment.mediaId;
  const ours = comment.field !== 'mentions' && context.ourMedia !== false;
  return media === undefined || !ours ? {} : { media };
};

const commenterOf = (pseudonyms: Pseudonyms, comment: Comment): { commenter?: string } =>
  comment.commenterId === undefined
    ? {}
    : { commenter: pseudonyms.commenter(comment.accountId, comment.commenterId)[0] };

/** Step 3: every deliverer, winner or loser, sees that everything stands; then a hide is carried out. */
async function complete(
  ports: ModeratePorts,
  comment: Comment,
  context: CommentContext,
  record: CommentRecord,
  repeated: boolean,
): Promise<ModerationResult> {
  const decision = record.decision as Decision;
  await ports.ledger.putIndexRows(decision, record.rowKeys);
  if (decision.action === 'allow') return { kind: 'decided', decision, repeated };
  await storeWords(ports, comment, context, record);
  const reviewed = record.staff.some((row) => row.action !== 'note' && row.action !== 'hold');
  if (!reviewed && (await offerToAPerson(ports, decision))) {
    // Counted with the row that is written once, so that a crash before it cannot swallow an urgent alarm.
    if (decision.action === 'flag') ports.metrics.count('Comment.flagged');
    if (decision.urgency.length > 0) ports.metrics.count('Comment.urgent');
  }
  if (decision.action === 'flag') return { kind: 'decided', decision, repeated };
  return hide(ports, comment, decision, record, repeated);
}

const offerToAPerson = (ports: ModeratePorts, decision: Decision): Promise<boolean> =>
  ports.state.openReview({
    comment: decision.comment,
    decidedAt: decision.at,
    urgent: decision.urgency.length > 0,
    reason: decision.action === 'hide' ? 'hidden' : 'flagged',
  });

async function storeWords(
  ports: ModeratePorts,
  comment: Comment,
  context: CommentContext,
  record: CommentRecord,
): Promise<void> {
  const decision = record.decision as Decision;
  const action = decision.action as 'flag' | 'hide';
  const key = decision.comment;
  const disposed = new Set(record.disposals.map((row) => row.what));
  if (!disposed.has('ids')) {
    const expiresAt = idsExpiry(action, decision.at, ports.retention);
    await ports.vault.putIds({
      comment: key,
      accountId: comment.accountId,
      commentId: comment.commentId,
      ...(comment.mediaId === undefined ? {} : { mediaId: comment.mediaId }),
      ...(comment.parentId === undefined ? {} : { parentId: comment.parentId }),
      ...(comment.commenterId === undefined ? {} : { commenterId: comment.commenterId }),
      ...(comment.username === undefined ? {} : { username: comment.username }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    });
  }
  if (disposed.has('text')) return;
  const stored = await ports.vault.putText({
    comment: key,
    text: comment.text,
    ...(comment.username === undefined ? {} : { username: comment.username }),
    ...(context.caption === undefined ? {} : { caption: context.caption }),
    ...(context.parent === undefined ? {} : { parent: context.parent }),
    expiresAt: textExpiry(action, decision.at, ports.retention),
  });
  if (record.commitment === undefined) {
    await ports.ledger.putCommitment(key, ports.commit(stored), ports.clock.now().toISOString());
  }
  if (stored.text !== comment.text) await noteChangedText(ports, decision);
}

/** Another text under the same comment never decides by itself: it is observed, and a person looks. */
async function noteChangedText(ports: ModeratePorts, decision: Decision): Promise<void> {
  const at = ports.clock.now().toISOString();
  await ports.ledger.putObservation(decision.comment, { kind: 'TEXT_CHANGED', at, actor: 'system' }, 'TEXT_CHANGED');
  await ports.state.openReview({
    comment: decision.comment,
    decidedAt: decision.at,
    urgent: decision.urgency.length > 0,
    reason: 'text-changed',
  });
}

async function hide(
  ports: ModeratePorts,
  comment: Comment,
  decision: Decision,
  record: CommentRecord,
  repeated: boolean,
): Promise<ModerationResult> {
  const cause = { id: 'D', order: 'hide' } as const;
  const over = record.outcomes.some((row) => row.cause === 'D');
  const ordered = newestStaffOrder(record) !== undefined && !record.attempts.some((row) => row.cause === 'D');
  if (over || ordered) return { kind: 'decided', decision, repeated };
  const pending: PendingEnforcement = {
    accountId: comment.accountId,
    comment: decision.comment,
    cause,
    severity: severityOf(decision),
    since: decision.at,
    tries: 0,
  };
  await ports.state.putPending(pending);
  const target = { decision, accountId: comment.accountId, commentId: comment.commentId };
  const enforced = await enforce(ports, target, cause);
  if ('outcome' in enforced) await ports.state.removePending(pending);
  return { kind: 'decided', decision, repeated, enforced };
}
