import type { PendingEvent } from '../state/records.ts';

export interface Waiting {
  readonly event: PendingEvent;
  readonly failures: number;
  readonly dueAt: number;
}

/** Notifications that failed, and when each is tried again. */
export class RetrySchedule {
  readonly #waiting = new Map<string, Waiting>();

  /** @returns false when the last try is used up and the notification is dropped. */
  add(event: PendingEvent, failures: number, now: number, afterSeconds: readonly number[]): boolean {
    const pause = afterSeconds[failures - 1];
    if (pause === undefined) return false;
    this.#waiting.set(event.id, { event, failures, dueAt: now + pause * 1000 });
    return true;
  }

  /** Takes out everything whose time has come. */
  takeDue(now: number): Waiting[] {
    const due = [...this.#waiting.values()].filter((waiting) => waiting.dueAt <= now);
    for (const { event } of due) this.#waiting.delete(event.id);
    return due;
  }

  takeAccount(accountId: string): PendingEvent[] {
    const own = [...this.#waiting.values()].map(({ event }) => event).filter((event) => event.accountId === accountId);
    for (const event of own) this.#waiting.delete(event.id);
    return own;
  }

  get size(): number {
    return this.#waiting.size;
  }
}
