import type { Comment, CommentContext } from './comment.ts';
import type {
  AttemptRow,
  Cause,
  CauseId,
  CommentKey,
  CommentRecord,
  Decision,
  DisposalRow,
  ObservationRow,
  OutcomeRow,
  StaffRow,
} from './decision.ts';

/** The one source of time. Product, scheduler, alarms and simulator share it, and it can be moved. */
export interface Clock {
  now(): Date;
}

/** Pseudonyms (DESIGN §6): HMAC under a ring of keys, newest first. */
export interface Pseudonyms {
  /** Keys of this comment under every live ring key, newest first; never empty. */
  comment(accountId: string, commentId: string): readonly [CommentKey, ...CommentKey[]];
  commenter(accountId: string, commenterId: string): readonly [string, ...string[]];
}

/**
 * Append-only record. Every put is one conditional item: true when this call wrote it, false when a row
 * with that key was there already. Reads are strongly consistent reads of the base table.
 */
export interface Ledger {
  putDecision(decision: Decision): Promise<boolean>;
  /** One row a clause and one a rule of the decision, each put if absent; rows in `present` are not sent again. */
  putIndexRows(decision: Decision, present: ReadonlySet<string>): Promise<void>;
  putCommitment(comment: CommentKey, commitment: string, at: string): Promise<boolean>;
  putAttempt(comment: CommentKey, attempt: AttemptRow): Promise<void>;
  putOutcome(decision: Decision, outcome: OutcomeRow): Promise<boolean>;
  /** Appends under the next free number and returns the row with its id. */
  appendStaff(decision: Decision, row: Omit<StaffRow, 'id'>): Promise<StaffRow>;
  /** `once`: the row's identity; a second observation with the same one is not written. */
  putObservation(comment: CommentKey, row: ObservationRow, once: string): Promise<boolean>;
  putDisposal(comment: CommentKey, row: DisposalRow): Promise<boolean>;
  putSystemEvent(event: SystemEvent): Promise<void>;
  read(comment: CommentKey): Promise<CommentRecord>;
}

/** Arming, brake, export, access to text, redrive … kept in a partition per month. */
export interface SystemEvent {
  readonly kind: string;
  readonly at: string;
  readonly actor: string;
  readonly reason?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

/** Ids and words, each with its own end (DESIGN §6). */
export interface VaultIds {
  readonly comment: CommentKey;
  readonly accountId: string;
  readonly commentId: string;
  readonly mediaId?: string;
  readonly parentId?: string;
  readonly commenterId?: string;
  readonly username?: string;
  /** RFC 3339; after it no read shows the item. Absent: no end yet (we keep the comment hidden). */
  readonly expiresAt?: string;
}

export interface VaultText {
  readonly comment: CommentKey;
  readonly text: string;
  readonly username?: string;
  readonly caption?: string;
  readonly parent?: string;
  /** 32 random bytes, hex. Without them the commitment proves nothing about the words. */
  readonly commitmentKey: string;
  readonly expiresAt: string;
}

export interface Vault {
  /** Put if absent. Returns what is stored afterwards. */
  putIds(ids: VaultIds): Promise<VaultIds>;
  putText(text: Omit<VaultText, 'commitmentKey'>): Promise<VaultText>;
  /** Sets when the ids end (30 days after release), or takes the end away (hidden again). No-op once disposed. */
  setIdsExpiry(comment: CommentKey, expiresAt: string | undefined): Promise<void>;
  ids(comment: CommentKey): Promise<VaultIds | undefined>;
  text(comment: CommentKey): Promise<VaultText | undefined>;
}

export interface OpenReview {
  readonly comment: CommentKey;
  readonly decidedAt: string;
  readonly urgent: boolean;
  readonly reason: 'flagged' | 'hidden' | 'text-changed' | 'escalated' | 'not-possible';
  readonly claimedBy?: string;
  readonly claimExpiresAt?: string;
}

export interface PendingEnforcement {
  readonly accountId: string;
  readonly comment: CommentKey;
  readonly cause: Cause;
  /** Lower is worse and goes first. */
  readonly severity: number;
  readonly since: string;
  /** Not before this time (pacing, backoff); RFC 3339. */
  readonly notBefore?: string;
  readonly tries: number;
}

export interface Arming {
  readonly armed: boolean;
  readonly paused: boolean;
  readonly by?: string;
  readonly reason?: string;
  readonly at?: string;
  readonly goLiveAt?: string;
}

/** Working memory: may be lost and rebuilt from the ledger; never evidence. */
export interface State {
  openReview(review: OpenReview): Promise<boolean>;
  /** `place` (from the decision) makes it one delete; without it the open reviews are searched. */
  closeReview(comment: CommentKey, place?: Pick<OpenReview, 'decidedAt' | 'urgent'>): Promise<void>;
  putPending(pending: PendingEnforcement): Promise<boolean>;
  deferPending(pending: PendingEnforcement, notBefore: string): Promise<void>;
  removePending(pending: PendingEnforcement): Promise<void>;
  /** By severity, then age; only rows whose time has come, at most `limit`. */
  duePending(accountId: string, now: string, limit: number): Promise<readonly PendingEnforcement[]>;
  arming(): Promise<Arming>;
  setArming(change: Partial<Arming>): Promise<Arming>;
  /** Counts one hide of the day and says whether the quota still held. */
  takeHideQuota(day: string, quota: number): Promise<boolean>;
}

/** A comment as Instagram shows it now. */
export interface LiveComment {
  readonly commentId: string;
  readonly hidden: boolean;
  readonly text?: string;
  readonly username?: string;
  readonly commenterId?: string;
  readonly parentId?: string;
  readonly mediaId?: string;
  readonly timestamp?: string;
}

/**
 * Carries orders out. Each call throws an EnforcementError (moderation/errors.ts); `read` returns undefined
 * when Instagram says the comment does not exist (or is not visible to us).
 */
export interface Enforcer {
  hide(accountId: string, commentId: string): Promise<void>;
  unhide(accountId: string, commentId: string): Promise<void>;
  remove(accountId: string, commentId: string): Promise<void>;
  read(accountId: string, commentId: string): Promise<LiveComment | undefined>;
}

/** What stands at Instagram now, for finding what no webhook brought. Newest first; throws EnforcementError. */
export interface CommentListing {
  media(accountId: string): AsyncIterable<{ readonly mediaId: string; readonly timestamp?: string }>;
  /** Comments and their replies under one post. */
  comments(accountId: string, mediaId: string): AsyncIterable<LiveComment>;
}

/** Whether Meta still sends us this account's webhooks. */
export interface Subscription {
  /** ok: was there; restored: was lost and is back; lost: could not be restored. */
  ensure(accountId: string): Promise<'ok' | 'restored' | 'lost'>;
}

/** Takes comments as receive-webhook does; resolves when they are durable. */
export interface CommentSink {
  send(comments: readonly Comment[]): Promise<void>;
}

/** Seconds to wait before the account may be called again (breaker open, throttled); 0: go ahead. */
export interface AccountGate {
  waitSeconds(accountId: string): Promise<number>;
}

/** Unique, time-ordered ids for rows and leases. */
export interface UniqueIds {
  next(): string;
}

/** Told of every step as it happens; used by the local run to print. Must not throw. */
export interface Observer {
  decided?(comment: Comment, decision: Decision): void;
  enforced?(comment: CommentKey, cause: CauseId, result: string): void;
}

/** Caption and parent of a comment, from the cache or the Graph API; never throws, never blocks for long. */
export interface ContextSource {
  contextOf(comment: Comment): Promise<CommentContext>;
}

/** Counts; written as EMF lines in Lambda (alerts/metrics.ts). */
export interface Metrics {
  count(name: string, value?: number, dimensions?: Readonly<Record<string, string>>): void;
}
