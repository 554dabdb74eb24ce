import type { GateState } from './gate-state.ts';

/** Below this share of the allowance nothing is slowed (instagram-platform §5). */
export const SLOW_FROM_PERCENT = 80;
export const WIDEST_SPACING_MS = 2_000;

/** Milliseconds between two calls of the account at this usage: nothing at 80 %, two seconds at 100 %, in tenths. */
export function spacingFor(percent: number): number {
  const share = Math.min(1, Math.max(0, (percent - SLOW_FROM_PERCENT) / (100 - SLOW_FROM_PERCENT)));
  return Math.round((share * WIDEST_SPACING_MS) / 100) * 100;
}

/** Takes the next place in the row: how long to wait for it, and the state that keeps it. */
export function takePlace(state: GateState, now: number): { readonly waitMs: number; readonly next: GateState } {
  if (state.spacingMs === 0) return { waitMs: 0, next: state };
  // A place further off than any row can be comes from a clock that was moved.
  const nextAt = state.nextAt - now > 600_000 ? now : state.nextAt;
  const at = Math.max(now, nextAt);
  return { waitMs: at - now, next: { ...state, nextAt: at + state.spacingMs } };
}
