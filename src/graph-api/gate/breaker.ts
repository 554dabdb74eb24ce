import type { CallResult } from '../config.ts';
import type { GateState, StopReason } from './gate-state.ts';
import { spacingFor } from './pacing.ts';

/** Failures in a row that open the breaker: one is bad luck. */
export const FAILURES_TO_OPEN = 5;
const FIRST_STOP_MS = 30_000;
/** After an outage the first call goes out within this time, so that waiting hides are done soon (issue of six hours). */
export const LONGEST_OUTAGE_STOP_MS = 300_000;
const FIRST_THROTTLE_MS = 60_000;
const LONGEST_THROTTLE_MS = 1_800_000;
/** One harmless call in five minutes finds the new token without hand work (F54). */
const ACCESS_STOP_MS = 300_000;
/** The call let through to see is given up after this time, and another may go. */
export const PROBE_MS = 30_000;

/** The state once a call has been let through: an open breaker whose time is up lets one through at a time. */
export function onAdmit(state: GateState, now: number): GateState {
  if (!state.stop) return state;
  return { ...state, stop: { ...state.stop, until: now + PROBE_MS, probing: true } };
}

/** The state after a call; the same object when nothing changed. `random` in [0, 1) spreads the workers' return. */
export function onResult(state: GateState, result: CallResult, now: number, random: number): GateState {
  const { error, usage } = result;
  const longer = 2 ** Math.min(state.opened, 10);
  // Meta leaves the usage headers out while there is little to tell: a good answer without them ends the slow pace.
  const spaced = usage || !error ? withSpacing(state, spacingFor(usage?.percent ?? 0)) : state;
  switch (error?.kind) {
    case 'throttled': {
      const own = Math.min(LONGEST_THROTTLE_MS, FIRST_THROTTLE_MS * longer) * (1 + random);
      return stopped(
        spaced,
        'throttled',
        now + Math.max(FIRST_THROTTLE_MS, (error.retryAfterSeconds ?? 0) * 1000 || own),
      );
    }
    case 'token':
    case 'permission':
      return stopped(spaced, error.kind, now + ACCESS_STOP_MS);
    case 'retry':
    case 'unknown-effect': {
      if (error.code === 'no-time-left') return spaced;
      const failures = spaced.failures + 1;
      if (failures < FAILURES_TO_OPEN && !spaced.stop?.probing) return { ...spaced, failures };
      const length = Math.min(LONGEST_OUTAGE_STOP_MS, FIRST_STOP_MS * longer * (0.5 + random / 2));
      return stopped({ ...spaced, failures }, 'outage', now + length);
    }
    default:
      if (usage && (usage.regainSeconds > 0 || usage.percent >= 100)) {
        return stopped(spaced, 'throttled', now + Math.max(FIRST_THROTTLE_MS, usage.regainSeconds * 1000));
      }
      return result.neutral ? spaced : answered(spaced);
  }
}

/** A good answer closes the breaker, unless it is a late one from before Meta told us to stop. */
function answered(state: GateState): GateState {
  if (state.stop && !state.stop.probing && state.stop.reason !== 'outage') return state;
  if (!state.stop && state.failures === 0 && state.opened === 0) return state;
  const { stop: _closed, ...rest } = state;
  return { ...rest, failures: 0, opened: 0 };
}

/** Never shortens a stop that Meta asked for. */
function stopped(state: GateState, reason: StopReason, until: number): GateState {
  const running = state.stop && !state.stop.probing ? state.stop : undefined;
  const stop = running && running.until > until ? { ...running, probing: false } : { reason, until, probing: false };
  return { ...state, opened: running ? state.opened : state.opened + 1, stop };
}

const withSpacing = (state: GateState, spacingMs: number): GateState =>
  state.spacingMs === spacingMs ? state : { ...state, spacingMs };
