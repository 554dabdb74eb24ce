import type { Comment } from './comment.ts';
import { type CommentKey, type CommentRecord, type Decision, newestStaffOrder } from './decision.ts';
import { alreadyObserved, driftOf } from './drift.ts';
import { EnforcementError } from './errors.ts';
import type {
  Clock,
  CommentListing,
  CommentSink,
  Enforcer,
  Ledger,
  LiveComment,
  Metrics,
  Pseudonyms,
  State,
  Subscription,
  Vault,
} from './ports.ts';
import { STAFF_ORDER_SEVERITY, severityOf } from './severity.ts';

export interface ReconcilePorts {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly vault: Vault;
  readonly state: State;
  readonly enforcer: Enforcer;
  readonly listing: CommentListing;
  readonly subscription: Subscription;
  readonly sink: CommentSink;
  readonly pseudonyms: Pseudonyms;
  readonly metrics: Metrics;
  /** Keys of comments flagged or hidden since a time; from an index, so the newest may be missing. */
  readonly actedOnSince: (since: string) => AsyncIterable<CommentKey>;
}

export interface Reconciliation {
  readonly looked: number;
  readonly missed: number;
  readonly unfinished: number;
  readonly observed: number;
  readonly subscription: 'ok' | 'restored' | 'lost' | 'unknown';
  /** False: time or Instagram ran out before the end; the next run goes on. */
  readonly complete: boolean;
}

/** A webhook this young may still be on its way. */
const ON_ITS_WAY_MS = 120_000;
/** What the alarm on missed webhooks counts (instagram-platform §8: subscription silently lost). */
const FRESH_MS = 1_800_000;
/** Later runs overlap this much; everything older was looked at some 280 times. */
const LOOK_BACK_MS = 72 * 3_600_000;
const BATCH = 50;
/** Posts looked at, newest first; comments under older ones reach us by webhook only. */
const POSTS = 50;

/**
 * Finds what no webhook brought and what changed without us, for comments made after go-live only
 * (older ones need an explicit backfill). Decides nothing: missed comments go through the queue like all others.
 */
export async function reconcile(
  ports: ReconcilePorts,
  accountId: string,
  timeLeft: () => number,
): Promise<Reconciliation> {
  const run = new Run(ports, accountId, timeLeft);
  const { goLiveAt } = await ports.state.arming();
  const subscription = await run.ensureSubscription();
  if (goLiveAt === undefined) return run.result(subscription, true);
  const now = ports.clock.now().getTime();
  // Instagram's timestamps are whole seconds: a comment of the second of go-live must not look older than it.
  const from = Math.max(Date.parse(goLiveAt), now - LOOK_BACK_MS);
  const since = new Date(Math.floor(from / 1000) * 1000).toISOString();
  try {
    const complete = (await run.lookAtListing(since)) && (await run.lookForDeleted(since));
    return run.result(subscription, complete);
  } catch (error) {
    if (!(error instanceof EnforcementError)) throw error;
    return run.result(subscription, false);
  } finally {
    await run.flush();
  }
}

class Run {
  private readonly ports: ReconcilePorts;
  private readonly accountId: string;
  private readonly timeLeft: () => number;
  private readonly seen = new Set<CommentKey>();
  private waiting: Comment[] = [];
  private counts = { looked: 0, missed: 0, unfinished: 0, observed: 0 };

  constructor(ports: ReconcilePorts, accountId: string, timeLeft: () => number) {
    this.ports = ports;
    this.accountId = accountId;
    this.timeLeft = timeLeft;
  }

  result(subscription: Reconciliation['subscription'], complete: boolean): Reconciliation {
    return { ...this.counts, subscription, complete };
  }

  async ensureSubscription(): Promise<Reconciliation['subscription']> {
    try {
      const state = await this.ports.subscription.ensure(this.accountId);
      if (state !== 'ok') this.ports.metrics.count('Subscription.lost');
      return state;
    } catch (error) {
      if (!(error instanceof EnforcementError)) throw error;
      return 'unknown';
    }
  }

  /** False when time ran out. */
  async lookAtListing(since: string): Promise<boolean> {
    let posts = 0;
    for await (const { mediaId } of this.ports.listing.media(this.accountId)) {
      posts += 1;
      if (posts > POSTS) return true;
      for await (const live of this.ports.listing.comments(this.accountId, mediaId)) {
        if (this.timeLeft() <= 0) return false;
        if (live.timestamp !== undefined && Date.parse(live.timestamp) < Date.parse(since)) continue;
        if (live.commenterId !== this.accountId) await this.lookAt(live, mediaId);
      }
    }
    return true;
  }

  private async lookAt(live: LiveComment, mediaId: string): Promise<void> {
    this.counts.looked += 1;
    const record = await this.find(live.commentId);
    if (record) {
      this.seen.add(record.comment);
      await this.compare(record, live);
      return;
    }
    const age = this.ports.clock.now().getTime() - Date.parse(live.timestamp ?? '1970-01-01T00:00:00Z');
    if (age < ON_ITS_WAY_MS) return;
    this.counts.missed += 1;
    if (age < FRESH_MS) this.ports.metrics.count('Comment.missed');
    this.waiting.push(missedComment(live, mediaId, this.accountId, this.ports.clock.now()));
    if (this.waiting.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    await this.ports.sink.send(this.waiting);
    this.waiting = [];
  }

  private async find(commentId: string): Promise<CommentRecord | undefined> {
    for (const key of this.ports.pseudonyms.comment(this.accountId, commentId)) {
      const record = await this.ports.ledger.read(key);
      if (record.decision) return record;
    }
    return undefined;
  }

  private async compare(record: CommentRecord, live: LiveComment): Promise<void> {
    const decision = record.decision as Decision;
    const drift = driftOf(record, live, this.ports.clock.now());
    if (drift === 'unfinished') await this.pendAgain(record, decision);
    else if (drift !== 'none' && !alreadyObserved(record, drift)) {
      const flips = record.observations.filter((row) => row.kind.startsWith('EXTERNAL_')).length;
      await this.observe(decision, drift, `${drift}#${flips}`);
    }
    if (decision.action === 'allow' || live.text === undefined) return;
    const stored = await this.ports.vault.text(record.comment);
    if (stored && stored.text !== live.text && (await this.observe(decision, 'TEXT_CHANGED', 'TEXT_CHANGED'))) {
      await this.ports.state.openReview({
        comment: record.comment,
        decidedAt: decision.at,
        urgent: decision.urgency.length > 0,
        reason: 'text-changed',
      });
    }
  }

  private async pendAgain(record: CommentRecord, decision: Decision): Promise<void> {
    this.counts.unfinished += 1;
    const order = newestStaffOrder(record);
    await this.ports.state.putPending({
      accountId: this.accountId,
      comment: decision.comment,
      cause: order ? { id: `S#*${order.id}`, order: order.action } : { id: 'D', order: 'hide' },
      severity: order ? STAFF_ORDER_SEVERITY : severityOf(decision),
      since: order?.at ?? decision.at,
      tries: 0,
    });
  }

  private async observe(decision: Decision, kind: string, once: string): Promise<boolean> {
    const at = this.ports.clock.now().toISOString();
    const written = await this.ports.ledger.putObservation(decision.comment, { kind, at, actor: 'system' }, once);
    if (written) this.counts.observed += 1;
    return written;
  }

  /** Comments we flagged or hid that the listing did not show: deleted, or hidden ones that lists leave out. */
  async lookForDeleted(since: string): Promise<boolean> {
    for await (const key of this.ports.actedOnSince(since)) {
      if (this.timeLeft() <= 0) return false;
      const ids = this.seen.has(key) ? undefined : await this.ports.vault.ids(key);
      if (!ids) continue;
      const record = await this.ports.ledger.read(key);
      const live = await this.ports.enforcer.read(this.accountId, ids.commentId);
      if (live) await this.compare(record, live);
      else if (record.decision) await this.observe(record.decision, 'GONE', 'GONE');
    }
    return true;
  }
}

function missedComment(live: LiveComment, mediaId: string, accountId: string, now: Date): Comment {
  return {
    accountId,
    commentId: live.commentId,
    text: live.text ?? '',
    ...(live.commenterId === undefined ? {} : { commenterId: live.commenterId }),
    ...(live.username === undefined ? {} : { username: live.username }),
    mediaId,
    ...(live.parentId === undefined ? {} : { parentId: live.parentId }),
    field: 'comments',
    source: 'reconcile',
    receivedAt: now.toISOString(),
  };
}
