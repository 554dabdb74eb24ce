import type {
  AttemptRow,
  CommentKey,
  CommentRecord,
  Decision,
  DisposalRow,
  ObservationRow,
  OutcomeRow,
  StaffRow,
} from '../../src/moderation/decision.ts';
import { EnforcementError } from '../../src/moderation/errors.ts';
import type { Judgement } from '../../src/moderation/judgement.ts';
import type { ModeratePorts } from '../../src/moderation/moderate.ts';
import type {
  Arming,
  LiveComment,
  OpenReview,
  PendingEnforcement,
  VaultIds,
  VaultText,
} from '../../src/moderation/ports.ts';

interface MemoryRecord {
  decision?: Decision;
  attempts: AttemptRow[];
  outcomes: OutcomeRow[];
  staff: StaffRow[];
  observations: Map<string, ObservationRow>;
  disposals: DisposalRow[];
  commitment?: string;
  rowKeys: Set<string>;
}

/** What Instagram would do with the next calls; taken from the front, `ok` when empty. */
export type Fault = 'ok' | 'lost-before' | 'lost-after' | 'late' | 'no-effect' | 'token' | 'throttled' | 'refused';

/** Memory twins of every port, with Instagram's truth beside them, for tests of the protocol alone. */
export class World {
  now = Date.parse('2026-11-23T03:00:00.000Z');
  readonly records = new Map<CommentKey, MemoryRecord>();
  readonly ids = new Map<CommentKey, VaultIds>();
  readonly texts = new Map<CommentKey, VaultText>();
  readonly reviews = new Map<CommentKey, OpenReview>();
  readonly pending = new Map<string, PendingEnforcement>();
  readonly counts = new Map<string, number>();
  readonly hidden = new Map<string, boolean>();
  readonly deleted = new Set<string>();
  readonly calls: string[] = [];
  faults: Fault[] = [];
  /** Effects of calls whose answer timed out and that Instagram has not applied yet. */
  readonly landings: (() => void)[] = [];
  gateSeconds = 0;
  quotaLeft = Number.POSITIVE_INFINITY;
  arming: Arming = { armed: true, paused: false };
  judgement: Partial<Judgement> = {};
  private unique = 0;
  /** Called before every I/O step of a worker: where schedules and crashes are injected. */
  step: (worker: string, what: string) => Promise<void> = async () => {};

  record(key: CommentKey): MemoryRecord {
    const found = this.records.get(key) ?? {
      attempts: [],
      outcomes: [],
      staff: [],
      observations: new Map(),
      disposals: [],
      rowKeys: new Set<string>(),
    };
    this.records.set(key, found);
    return found;
  }

  ports(worker = 'w'): ModeratePorts {
    const io = <A extends unknown[], R>(name: string, work: (...args: A) => R) => {
      return async (...args: A): Promise<R> => {
        await this.step(worker, name);
        return work(...args);
      };
    };
    const once = (row: MemoryRecord, key: string): boolean => {
      if (row.rowKeys.has(key)) return false;
      row.rowKeys.add(key);
      return true;
    };
    const pendingKey = (row: PendingEnforcement) => `${row.severity}#${row.since}#${row.comment}#${row.cause.id}`;
    return {
      clock: { now: () => new Date(this.now) },
      pseudonyms: {
        comment: (_account, commentId) => [`k1.${commentId}`],
        commenter: (_account, commenterId) => [`k1.p${commenterId}`],
      },
      ledger: {
        putDecision: io('putDecision', (decision) => {
          const row = this.record(decision.comment);
          if (!once(row, 'D')) return false;
          row.decision = decision;
          return true;
        }),
        putIndexRows: io('putIndexRows', (decision) => {
          const row = this.record(decision.comment);
          for (const finding of decision.clauses) once(row, `I#clause#${finding.clause}`);
        }),
        putCommitment: io('putCommitment', (key, commitment) => {
          const row = this.record(key);
          if (!once(row, 'K')) return false;
          row.commitment = commitment;
          return true;
        }),
        putAttempt: io('putAttempt', (key, attempt) => {
          this.record(key).attempts.push(attempt);
        }),
        putOutcome: io('putOutcome', (decision, outcome) => {
          const row = this.record(decision.comment);
          if (!once(row, `O#${outcome.cause}`)) return false;
          row.outcomes.push(outcome);
          return true;
        }),
        appendStaff: io('appendStaff', (decision, draft) => {
          const staff = this.record(decision.comment).staff;
          const row = { ...draft, id: `S#${String(staff.length + 1).padStart(6, '0')}` as const };
          staff.push(row);
          return row;
        }),
        putObservation: io('putObservation', (key, observation, identity) => {
          const row = this.record(key);
          if (!once(row, `N#${identity}`)) return false;
          row.observations.set(identity, observation);
          return true;
        }),
        putDisposal: io('putDisposal', (key, disposal) => {
          this.record(key).disposals.push(disposal);
          return true;
        }),
        putSystemEvent: io('putSystemEvent', () => {}),
        read: io('read', (key): CommentRecord => {
          const row = this.record(key);
          return {
            comment: key,
            ...(row.decision ? { decision: row.decision } : {}),
            attempts: [...row.attempts],
            outcomes: [...row.outcomes],
            staff: [...row.staff],
            observations: [...row.observations.values()],
            disposals: [...row.disposals],
            ...(row.commitment === undefined ? {} : { commitment: row.commitment }),
            rowKeys: new Set(row.rowKeys),
          };
        }),
      },
      vault: {
        putIds: io('putIds', (ids) => {
          if (!this.ids.has(ids.comment)) this.ids.set(ids.comment, ids);
          return this.ids.get(ids.comment) as VaultIds;
        }),
        putText: io('putText', (text) => {
          if (!this.texts.has(text.comment)) this.texts.set(text.comment, { ...text, commitmentKey: '00'.repeat(32) });
          return this.texts.get(text.comment) as VaultText;
        }),
        setIdsExpiry: io('setIdsExpiry', (key, expiresAt) => {
          const { expiresAt: _old, ...rest } = this.ids.get(key) ?? ({} as VaultIds);
          if (this.ids.has(key)) this.ids.set(key, { ...rest, ...(expiresAt === undefined ? {} : { expiresAt }) });
        }),
        ids: io('ids', (key) => this.ids.get(key)),
        text: io('text', (key) => this.texts.get(key)),
      },
      state: {
        openReview: io('openReview', (review) => {
          if (this.reviews.has(review.comment)) return false;
          this.reviews.set(review.comment, review);
          return true;
        }),
        closeReview: io('closeReview', (key) => {
          this.reviews.delete(key);
        }),
        putPending: io('putPending', (row) => {
          if (this.pending.has(pendingKey(row))) return false;
          this.pending.set(pendingKey(row), row);
          return true;
        }),
        deferPending: io('deferPending', (row, notBefore) => {
          if (this.pending.has(pendingKey(row)))
            this.pending.set(pendingKey(row), { ...row, notBefore, tries: row.tries + 1 });
        }),
        removePending: io('removePending', (row) => {
          this.pending.delete(pendingKey(row));
        }),
        duePending: io('duePending', (_account, now, limit) =>
          [...this.pending.entries()]
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([, row]) => row)
            .filter((row) => row.notBefore === undefined || row.notBefore <= now)
            .slice(0, limit),
        ),
        arming: io('arming', () => this.arming),
        setArming: io('setArming', (change) => {
          this.arming = { ...this.arming, ...change };
          return this.arming;
        }),
        takeHideQuota: io('takeHideQuota', () => this.quotaLeft-- > 0),
      },
      enforcer: {
        hide: (_account, id) => this.callInstagram(worker, 'hide', id, () => this.hidden.set(id, true)),
        unhide: (_account, id) => this.callInstagram(worker, 'unhide', id, () => this.hidden.set(id, false)),
        remove: (_account, id) => this.callInstagram(worker, 'remove', id, () => this.deleted.add(id)),
        read: io('graphRead', (_account, id): LiveComment | undefined =>
          this.deleted.has(id) ? undefined : { commentId: id, hidden: this.hidden.get(id) ?? false },
        ),
      },
      gate: { waitSeconds: io('gate', () => this.gateSeconds) },
      ids: { next: () => `u${String(++this.unique).padStart(6, '0')}` },
      metrics: { count: (name, value = 1) => this.counts.set(name, (this.counts.get(name) ?? 0) + value) },
      retention: { flaggedTextDays: 90, hiddenTextDays: 365, idsAfterReleaseDays: 30 },
      context: { contextOf: async () => ({ completeness: 'full' }) },
      judge: () => ({
        action: 'allow',
        urgency: [],
        clauses: [],
        guards: [],
        policyVersion: 'p1',
        ruleset: 'r1',
        settings: 's1',
        ...this.judgement,
      }),
      hideQuotaPerDay: 100,
      commit: () => 'commitment',
    };
  }

  private async callInstagram(worker: string, what: string, id: string, apply: () => void): Promise<void> {
    await this.step(worker, what);
    this.calls.push(`${what} ${id}`);
    const fault = this.faults.shift() ?? 'ok';
    if (fault === 'token') throw new EnforcementError('token', 'graph-190');
    if (fault === 'throttled') throw new EnforcementError('throttled', 'graph-4', { retryAfterSeconds: 300 });
    if (fault === 'refused') throw new EnforcementError('refused', 'graph-live');
    if (fault === 'late') {
      this.landings.push(apply);
      throw new EnforcementError('unknown-effect', 'timeout');
    }
    if (fault === 'lost-before') throw new EnforcementError('unknown-effect', 'timeout');
    if (fault !== 'no-effect') apply();
    if (fault === 'lost-after') {
      await this.step(worker, `${what}-answer`);
      throw new EnforcementError('unknown-effect', 'timeout');
    }
  }
}
