import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GateState, OPEN_ROAD } from '../../../src/graph-api/gate/gate-state.ts';
import { spacingFor, takePlace, WIDEST_SPACING_MS } from '../../../src/graph-api/gate/pacing.ts';

const T = Date.parse('2026-11-23T00:00:00Z');

test('F52 nothing below 80 percent, two seconds at 100, never falling in between', () => {
  expect([0, 50, 80, 100, 500].map(spacingFor)).toEqual([0, 0, 0, WIDEST_SPACING_MS, WIDEST_SPACING_MS]);
  const percent = fc.double({ min: 0, max: 200, noNaN: true });
  fc.assert(
    fc.property(percent, percent, (low, more) => {
      expect(spacingFor(low + more)).toBeGreaterThanOrEqual(spacingFor(low));
    }),
  );
});

test('F52 places in the row are one spacing apart, whoever asks and when', () => {
  const spacing = fc.integer({ min: 100, max: 2_000 });
  const gaps = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 2 });
  fc.assert(
    fc.property(spacing, gaps, (spacingMs, pauses) => {
      let state: GateState = { ...OPEN_ROAD, spacingMs };
      let now = T;
      let before = Number.NEGATIVE_INFINITY;
      for (const pause of pauses) {
        now += pause;
        const { waitMs, next } = takePlace(state, now);
        expect(waitMs).toBeGreaterThanOrEqual(0);
        expect(now + waitMs - before).toBeGreaterThanOrEqual(spacingMs);
        before = now + waitMs;
        state = next;
      }
    }),
  );
});

test('a clock that was set back makes nobody wait for its old future', () => {
  expect(takePlace({ ...OPEN_ROAD, spacingMs: 100, nextAt: T + 86_400_000 }, T).waitMs).toBe(0);
});
