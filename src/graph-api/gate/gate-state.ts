import * as z from 'zod';

export const STOP_REASONS = ['outage', 'throttled', 'token', 'permission'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/**
 * What all workers know about one account: the breaker (closed, open until a time, or open with one call let
 * through to see) and the pace. Times are epoch milliseconds of the product's clock.
 */
export const GateState = z.object({
  /** Failures in a row. */
  failures: z.int().min(0),
  /** Times the breaker opened since the last good answer; each makes the next stop longer. */
  opened: z.int().min(0),
  stop: z.object({ reason: z.enum(STOP_REASONS), until: z.number(), probing: z.boolean() }).optional(),
  /** Milliseconds between two calls while the allowance runs short; 0: no need. */
  spacingMs: z.number().min(0),
  /** Next free place in the row, while calls are spaced. */
  nextAt: z.number(),
});
export type GateState = z.infer<typeof GateState>;

export const OPEN_ROAD: GateState = { failures: 0, opened: 0, spacingMs: 0, nextAt: 0 };
