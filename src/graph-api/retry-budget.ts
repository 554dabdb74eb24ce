/**
 * How many retries are left. Every call earns a fifth of one, so that a full outage costs at most a fifth more
 * calls than asked for, beyond the first few (F52, R-06).
 */
export interface RetryBudget {
  earn(): void;
  take(): boolean;
}

const MOST = 5;
const EARNED_A_CALL = 0.2;

export function createRetryBudget(): RetryBudget {
  let left = MOST;
  return {
    earn() {
      left = Math.min(MOST, left + EARNED_A_CALL);
    },
    take() {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}

const LONGEST_PAUSE_MS = 400;

/** Full jitter: anything from nothing to the longest, so that workers do not come back together. */
export const retryPauseMs = (random: () => number = Math.random): number => random() * LONGEST_PAUSE_MS;
