import { setTimeout as pause } from 'node:timers/promises';
import { METRICS } from '../../alerts/metric-names.ts';
import { EnforcementError } from '../../moderation/errors.ts';
import type { AccountGate, Clock, Metrics } from '../../moderation/ports.ts';
import type { Cells } from '../cells.ts';
import type { CallGuard } from '../config.ts';
import { onAdmit, onResult } from './breaker.ts';
import { GateState, OPEN_ROAD } from './gate-state.ts';
import { takePlace } from './pacing.ts';

export interface AccountGateDeps {
  /** Shared by all workers; `cells('gate')` of the State table. */
  readonly cells: Cells;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly random?: () => number;
}

/** Longest wait for a place that is slept through; a longer one is given back to the caller. */
const PATIENCE_MS = 3_000;
const WRITES = 5;

/**
 * Breaker and pacing of an account, shared by all workers through the State table. When that cannot be read or
 * written the call goes ahead: hiding must not depend on working memory.
 */
export function createAccountGate(
  deps: AccountGateDeps,
): AccountGate & CallGuard & { reset(accountId: string): Promise<void> } {
  const { cells, clock, metrics } = deps;
  const random = deps.random ?? Math.random;
  const now = (): number => clock.now().getTime();

  async function load(accountId: string): Promise<{ state: GateState; version: number }> {
    const cell = await cells.get(accountId);
    const parsed = GateState.safeParse(cell?.value);
    return { state: parsed.success ? parsed.data : OPEN_ROAD, version: cell?.version ?? 0 };
  }

  /** Reads, decides, writes; again when another worker wrote meanwhile. Returns what the last decision was. */
  async function change<T>(
    accountId: string,
    decide: (state: GateState) => { next: GateState; answer: T },
  ): Promise<T> {
    for (let round = 1; ; round += 1) {
      const { state, version } = await load(accountId);
      const { next, answer } = decide(state);
      if (next === state || round === WRITES) return answer;
      if (await cells.put(accountId, next, { expectedVersion: version })) return answer;
    }
  }

  const admit = (accountId: string): Promise<number> =>
    change(accountId, (state) => {
      const stop = state.stop ? state.stop.until - now() : 0;
      if (stop > 0) return { next: state, answer: stop };
      const { waitMs, next } = takePlace(onAdmit(state, now()), now());
      return waitMs > PATIENCE_MS ? { next: state, answer: waitMs } : { next, answer: -waitMs };
    });

  return {
    async waitSeconds(accountId) {
      const { state } = await load(accountId).catch(() => ({ state: OPEN_ROAD }));
      const row = state.spacingMs > 0 ? state.nextAt - now() - PATIENCE_MS : 0;
      return Math.max(0, Math.ceil(Math.max((state.stop?.until ?? 0) - now(), row) / 1000));
    },

    async before(accountId) {
      const wait = await admit(accountId).catch(() => 0);
      if (wait > 0) {
        throw new EnforcementError('throttled', 'account-stopped', { retryAfterSeconds: Math.ceil(wait / 1000) });
      }
      if (wait < 0) await pause(-wait);
    },

    async after(accountId, result) {
      if (result.error?.kind === 'token') metrics.count(METRICS.tokenRejected);
      const share = random();
      const opened = await change(accountId, (state) => {
        const next = onResult(state, result, now(), share);
        return { next, answer: next.opened > state.opened ? next.stop?.reason : undefined };
      }).catch(() => undefined);
      if (opened !== undefined) metrics.count(METRICS.breakerOpened, 1, { reason: opened });
    },

    /** After a new token or a mended permission: calls go out at once. */
    async reset(accountId) {
      await cells.put(accountId, OPEN_ROAD);
    },
  };
}
