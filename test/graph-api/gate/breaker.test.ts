import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallResult } from '../../../src/graph-api/config.ts';
import {
  FAILURES_TO_OPEN,
  LONGEST_OUTAGE_STOP_MS,
  onAdmit,
  onResult,
  PROBE_MS,
} from '../../../src/graph-api/gate/breaker.ts';
import { GateState, OPEN_ROAD } from '../../../src/graph-api/gate/gate-state.ts';
import { ENFORCEMENT_KINDS, EnforcementError, type EnforcementKind } from '../../../src/moderation/errors.ts';

const T = Date.parse('2026-11-23T00:00:00Z');
const failing = (kind: EnforcementKind, retryAfterSeconds?: number): CallResult => ({
  error: new EnforcementError(kind, 'x', retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
});
const outage = (times: number): GateState =>
  Array.from({ length: times }).reduce<GateState>((state) => onResult(state, failing('retry'), T, 0.5), OPEN_ROAD);

test('F53 opens after five failures in a row, not after four, and a good answer starts the count anew', () => {
  expect(outage(FAILURES_TO_OPEN - 1).stop).toBeUndefined();
  expect(outage(FAILURES_TO_OPEN).stop).toMatchObject({ reason: 'outage', probing: false });
  expect(onResult(outage(FAILURES_TO_OPEN - 1), {}, T, 0.5)).toEqual(OPEN_ROAD);
});

test.each(['token', 'permission'] as const)('F54 F55 opens at once on %s', (kind) => {
  const { stop } = onResult(OPEN_ROAD, failing(kind), T, 0.5);
  expect(stop).toEqual({ reason: kind, until: T + 300_000, probing: false });
});

describe('F52 waiting', () => {
  test('as long as stated, and by itself where nothing was stated', () => {
    expect(onResult(OPEN_ROAD, failing('throttled', 1_200), T, 0).stop?.until).toBe(T + 1_200_000);
    expect(onResult(OPEN_ROAD, failing('throttled'), T, 0).stop?.until).toBe(T + 60_000);
    expect(onResult(OPEN_ROAD, failing('throttled', 1), T, 0).stop?.until).toBe(T + 60_000);
  });

  test('a later, shorter answer never shortens a stop that Meta asked for', () => {
    const long = onResult(OPEN_ROAD, failing('throttled', 3_600), T, 0);
    for (const kind of ENFORCEMENT_KINDS) {
      expect(onResult(long, failing(kind), T + 1, 0).stop?.until).toBe(T + 3_600_000);
    }
    expect(onResult(long, {}, T + 1, 0).stop).toEqual(long.stop);
  });

  test('usage at 100 percent stops before Meta does', () => {
    const using = (percent: number, regainSeconds: number) =>
      onResult(OPEN_ROAD, { usage: { percent, regainSeconds } }, T, 0).stop?.until;
    expect([using(100, 0), using(50, 600), using(99, 0)]).toEqual([T + 60_000, T + 600_000, undefined]);
  });
});

test('F52 the slow pace ends with a good answer that tells no usage, not with an error that tells none', () => {
  const slow = onResult(OPEN_ROAD, { usage: { percent: 95, regainSeconds: 0 } }, T, 0);
  expect(slow.spacingMs).toBe(1_500);
  expect(onResult(slow, failing('retry'), T, 0).spacingMs).toBe(1_500);
  expect(onResult(slow, {}, T, 0).spacingMs).toBe(0);
});

test('what a comment says about itself is an answer like any other', () => {
  for (const kind of ['gone', 'refused'] as const) {
    expect(onResult(outage(FAILURES_TO_OPEN - 1), failing(kind), T, 0.5)).toEqual(OPEN_ROAD);
  }
});

test('an answer about somebody else’s post neither opens nor closes', () => {
  const open = onResult(OPEN_ROAD, failing('permission'), T, 0.5);
  expect(onResult(onAdmit(open, T + 300_000), { neutral: true }, T + 300_001, 0.5).stop?.probing).toBe(true);
});

test('our own want of time is nobody’s failure', () => {
  const result = { error: new EnforcementError('retry', 'no-time-left') };
  expect(onResult(OPEN_ROAD, result, T, 0.5)).toBe(OPEN_ROAD);
});

test('its time up, one call goes through: its failure opens for longer, its success closes', () => {
  const open = outage(FAILURES_TO_OPEN);
  const until = open.stop?.until ?? 0;
  const probing = onAdmit(open, until);
  expect(probing.stop).toEqual({ reason: 'outage', until: until + PROBE_MS, probing: true });
  const again = onResult(probing, failing('unknown-effect'), until + 10, 0.5);
  expect(again.stop?.probing).toBe(false);
  expect((again.stop?.until ?? 0) - (until + 10)).toBeGreaterThan(until - T);
  expect(onResult(probing, {}, until + 10, 0.5)).toEqual(OPEN_ROAD);
});

test('F53 an outage of any length is looked at again within five minutes, and not at once', () => {
  const random = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), random, (stops, share) => {
      let state = outage(FAILURES_TO_OPEN);
      for (let index = 0; index < stops; index += 1) {
        const now = state.stop?.until ?? T;
        state = onResult(onAdmit(state, now), failing('retry'), now, share);
        expect((state.stop?.until ?? 0) - now).toBeLessThanOrEqual(LONGEST_OUTAGE_STOP_MS);
        expect((state.stop?.until ?? 0) - now).toBeGreaterThanOrEqual(15_000);
      }
    }),
  );
});

test('any history leaves a state that can be stored and read, and a good probe always closes it', () => {
  const step = fc.record({
    kind: fc.option(fc.constantFrom(...ENFORCEMENT_KINDS), { nil: undefined }),
    seconds: fc.option(fc.integer({ min: 0, max: 90_000 }), { nil: undefined }),
    percent: fc.option(fc.double({ min: 0, max: 150, noNaN: true }), { nil: undefined }),
    ms: fc.integer({ min: 0, max: 900_000 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (history) => {
      let now = T;
      let state = OPEN_ROAD;
      for (const { kind, seconds, percent, ms } of history) {
        now += ms;
        if ((state.stop?.until ?? 0) <= now) state = onAdmit(state, now);
        const usage = percent === undefined ? {} : { usage: { percent, regainSeconds: 0 } };
        state = onResult(state, { ...(kind ? failing(kind, seconds) : {}), ...usage }, now, 0.5);
        expect(GateState.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }
      const later = Math.max(now, state.stop?.until ?? 0);
      const closed = onResult(onAdmit(state, later), { usage: { percent: 1, regainSeconds: 0 } }, later, 0.5);
      expect(closed.stop).toBeUndefined();
      expect(closed.spacingMs).toBe(0);
    }),
  );
});
