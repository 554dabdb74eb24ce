import type { MovableClock } from '../options.ts';
import { accountThrottled } from './errors.ts';

const MINUTE = 60_000;
const WINDOW_MINUTES = 24 * 60;
const FIRST_BLOCK_MINUTES = 5;
const LONGEST_BLOCK_MINUTES = 60;

interface AccountUsage {
  /** Calls by minute of the rolling day. */
  readonly perMinute: Map<number, number>;
  calls: number;
  blockedUntil: number;
}

/** Business-use-case limits: calls of a rolling day by account; at 100 % the account is blocked for minutes. */
export class UsageMeter {
  readonly #clock: MovableClock;
  readonly #accounts = new Map<string, AccountUsage>();
  limit: number;
  constructor(clock: MovableClock, limit: number) {
    this.#clock = clock;
    this.limit = limit;
  }

  /**
   * Counts one call.
   * @throws GraphError 80002 while blocked; each further call makes the block a minute longer.
   */
  count(accountId: string): void {
    const usage = this.#usage(accountId);
    const now = this.#now();
    if (usage.blockedUntil > now) {
      usage.blockedUntil = Math.min(usage.blockedUntil + MINUTE, now + LONGEST_BLOCK_MINUTES * MINUTE);
      throw accountThrottled();
    }
    if (usage.blockedUntil > 0) this.#accounts.delete(accountId);
    this.#add(this.#usage(accountId), now);
    if (this.#usage(accountId).calls <= this.limit) return;
    this.block(accountId, FIRST_BLOCK_MINUTES);
    throw accountThrottled();
  }

  block(accountId: string, minutes: number): void {
    this.#usage(accountId).blockedUntil = this.#now() + minutes * MINUTE;
  }

  /** As if this share of the limit (0–1) had been used in this minute. */
  setShare(accountId: string, share: number): void {
    const calls = Math.round(share * this.limit);
    const minute = Math.floor(this.#now() / MINUTE);
    this.#accounts.set(accountId, { perMinute: new Map([[minute, calls]]), calls, blockedUntil: 0 });
  }

  headers(accountId: string, regainMinutes?: number): Record<string, string> {
    const usage = this.#usage(accountId);
    const percent = Math.floor((usage.calls / this.limit) * 100);
    const minutes = regainMinutes ?? Math.max(0, Math.ceil((usage.blockedUntil - this.#now()) / MINUTE));
    const counts = { call_count: minutes > 0 ? Math.max(percent, 100) : percent };
    const app = { ...counts, total_time: Math.floor(percent / 2), total_cputime: Math.floor(percent / 2) };
    const business = {
      [accountId]: [
        {
          type: 'instagram',
          ...counts,
          total_cputime: Math.floor(percent / 2),
          total_time: Math.floor(percent / 2),
          estimated_time_to_regain_access: minutes,
        },
      ],
    };
    return { 'X-App-Usage': JSON.stringify(app), 'X-Business-Use-Case-Usage': JSON.stringify(business) };
  }

  #add(usage: AccountUsage, now: number): void {
    const minute = Math.floor(now / MINUTE);
    usage.perMinute.set(minute, (usage.perMinute.get(minute) ?? 0) + 1);
    usage.calls++;
    for (const [old, calls] of usage.perMinute) {
      if (old > minute - WINDOW_MINUTES) break;
      usage.perMinute.delete(old);
      usage.calls -= calls;
    }
  }

  #usage(accountId: string): AccountUsage {
    const usage = this.#accounts.get(accountId) ?? { perMinute: new Map(), calls: 0, blockedUntil: 0 };
    this.#accounts.set(accountId, usage);
    return usage;
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}
