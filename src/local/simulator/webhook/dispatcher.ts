import type { MovableClock } from '../options.ts';
import type { Random } from '../state/random.ts';
import type { PendingEvent } from '../state/records.ts';
import type { Store } from '../state/store.ts';
import { RetrySchedule } from './retry-schedule.ts';
import type { Sender } from './sender.ts';
import { RETRY_BATCH, type WebhookSettings } from './settings.ts';

const TICK_MS = 100;
const HOLD_MS = 200;

export interface DispatcherParts {
  readonly store: Store;
  readonly clock: MovableClock;
  readonly random: Random;
  readonly sender: Sender;
  readonly settings: () => WebhookSettings;
  readonly log: (line: string) => void;
}

interface Job {
  readonly event: PendingEvent;
  readonly failures: number;
}

/** Decides when which notifications go out together: first tries, batches, retries, order, and giving up. */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #ready = new Map<string, Job>();
  #held: PendingEvent[] = [];
  readonly #fromBefore: PendingEvent[];
  readonly #retries = new RetrySchedule();
  readonly #failingSince = new Map<string, number>();
  #underWay = 0;
  #closed = false;
  #idleWaiters: (() => void)[] = [];
  #batchTimer: NodeJS.Timeout | undefined;
  readonly #ticker: NodeJS.Timeout;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#fromBefore = [...parts.store.unsettled.values()];
    this.#ticker = setInterval(() => this.runDue(), TICK_MS);
    this.#ticker.unref();
  }

  /** Sends what a run before this one had not got rid of; does so once. */
  resume(): void {
    for (const event of this.#fromBefore.splice(0)) this.#ready.set(event.id, { event, failures: 0 });
    this.#pump();
  }

  queue(event: PendingEvent): void {
    const { store, random, settings } = this.#parts;
    store.put('event', event);
    if (random.chance(settings().reorderShare)) {
      this.#held.push(event);
      setTimeout(() => this.#release(), HOLD_MS).unref();
      return;
    }
    this.#ready.set(event.id, { event, failures: 0 });
    this.#release();
  }

  /** Sends again what is due on the shared clock; called after the clock moved and ten times a second. */
  runDue(): void {
    if (this.#retries.size === 0) return;
    for (const { event, failures } of this.#retries.takeDue(this.#now()))
      this.#ready.set(event.id, { event, failures });
    this.#pump();
  }

  /** Resolves when every notification has been tried at least once and none is under way. */
  idle(): Promise<void> {
    if (this.#isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.#idleWaiters.push(resolve));
  }

  /** Notifications that failed and wait for another try. */
  get waitingForRetry(): number {
    return this.#retries.size;
  }

  /** Starts nothing more; resolves when nothing is under way. Unsent notifications stay in the data file. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#ticker);
    clearTimeout(this.#batchTimer);
    this.#ready.clear();
    this.#held = [];
    await this.idle();
  }

  #release(): void {
    for (const event of this.#held) this.#ready.set(event.id, { event, failures: 0 });
    this.#held = [];
    const { batchWaitMs, batchSize } = this.#parts.settings();
    if (batchWaitMs === 0 || this.#ready.size >= batchSize) this.#pump();
    else this.#batchTimer ??= setTimeout(() => this.#pump(), batchWaitMs);
  }

  #pump(): void {
    if (this.#closed) return;
    clearTimeout(this.#batchTimer);
    this.#batchTimer = undefined;
    while (this.#underWay < this.#parts.settings().concurrency && this.#ready.size > 0) {
      const jobs = this.#nextBatch();
      this.#underWay++;
      void this.#deliver(jobs).finally(() => {
        this.#underWay--;
        if (this.#batchTimer === undefined) this.#pump();
        if (this.#isIdle()) this.#settleIdle();
      });
    }
  }

  #nextBatch(): Job[] {
    const { batchSize } = this.#parts.settings();
    const jobs: Job[] = [];
    for (const job of this.#ready.values()) {
      if (jobs.length >= (job.failures > 0 ? Math.max(batchSize, RETRY_BATCH) : batchSize)) break;
      jobs.push(job);
      this.#ready.delete(job.event.id);
    }
    return jobs;
  }

  async #deliver(jobs: readonly Job[]): Promise<void> {
    const { sender, random, settings } = this.#parts;
    const events = jobs.map(({ event }) => event);
    const accepted = await sender.send(events, Math.max(...jobs.map(({ failures }) => failures)));
    if (accepted && random.chance(settings().duplicateShare)) await sender.send(events, 0);
    if (accepted) this.#succeeded(events);
    else this.#failed(jobs);
  }

  #succeeded(events: readonly PendingEvent[]): void {
    for (const event of events) {
      this.#failingSince.delete(event.accountId);
      this.#settle(event);
    }
  }

  #failed(jobs: readonly Job[]): void {
    const { settings, log } = this.#parts;
    if (this.#closed) return;
    const now = this.#now();
    for (const { event, failures } of jobs) {
      if (!this.#failingSince.has(event.accountId)) this.#failingSince.set(event.accountId, now);
      if (this.#retries.add(event, failures + 1, now, settings().retryAfterSeconds)) continue;
      log('webhook: a notification was dropped after its last try');
      this.#settle(event);
    }
    for (const accountId of new Set(jobs.map(({ event }) => event.accountId)))
      this.#unsubscribeIfHopeless(accountId, now);
    if (settings().retryAfterSeconds[0] === 0) setImmediate(() => this.runDue());
  }

  #unsubscribeIfHopeless(accountId: string, now: number): void {
    const { store, settings, log } = this.#parts;
    const limit = settings().unsubscribeAfterSeconds;
    const account = store.accounts.get(accountId);
    const since = this.#failingSince.get(accountId) ?? now;
    if (limit === null || account === undefined || now - since < limit * 1000) return;
    store.put('account', { ...account, subscribedFields: [] });
    this.#failingSince.delete(accountId);
    for (const event of this.#retries.takeAccount(accountId)) this.#settle(event);
    log(`webhook: account ${accountId} was unsubscribed after ${limit} s of failures`);
  }

  #settle(event: PendingEvent): void {
    this.#parts.store.put('event', { ...event, value: {}, settled: true });
  }

  #isIdle(): boolean {
    return this.#ready.size === 0 && this.#held.length === 0 && this.#underWay === 0;
  }

  #settleIdle(): void {
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }

  #now(): number {
    return this.#parts.clock.now().getTime();
  }
}
