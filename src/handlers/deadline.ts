/** Kept back for recording what came of the last call. */
const SPARE_MS = 2_000;

/** How long the running invocation may still wait for others. A function handles one event at a time. */
export interface Deadline {
  begin(context: { getRemainingTimeInMillis(): number }): void;
  /** Milliseconds, never negative; endless before the first invocation. */
  remainingMs(): number;
}

/** @param now monotonic milliseconds: a clock that is moved must not stretch a time-out. */
export function createDeadline(now: () => number = () => performance.now()): Deadline {
  let end = Number.POSITIVE_INFINITY;
  return {
    begin(context) {
      end = now() + context.getRemainingTimeInMillis() - SPARE_MS;
    },
    remainingMs: () => Math.max(0, end - now()),
  };
}
