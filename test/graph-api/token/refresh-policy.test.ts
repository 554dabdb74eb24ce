import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviseRefresh, daysLeft } from '../../../src/graph-api/token/refresh-policy.ts';

const DAY = 86_400_000;
const T = Date.parse('2026-11-23T00:00:00Z');
const at = (days: number): string => new Date(T + days * DAY).toISOString();
const token = (age: number | undefined, left: number | undefined) => ({
  accessToken: 'x',
  ...(age !== undefined && { issuedAt: at(-age) }),
  ...(left !== undefined && { expiresAt: at(left) }),
});

test.each<[string, number | undefined, number | undefined, string]>([
  ['an hour old', 1 / 24, 60, 'too-young'],
  ['just under a day', 0.999, 59, 'too-young'],
  ['a day', 1, 59, 'not-yet'],
  ['29 days', 29, 31, 'not-yet'],
  ['30 days', 30, 30, 'due'],
  ['59 days', 59, 1, 'due'],
  ['dead', 60, 0, 'expired'],
  ['long dead', 100, -40, 'expired'],
  ['short-lived on purpose, a day old', 1, 20, 'due'],
  ['nothing known', undefined, undefined, 'due'],
  ['young, end unknown', 0.5, undefined, 'too-young'],
  ['only the end known', undefined, 31, 'not-yet'],
  ['only the end known, near', undefined, 5, 'due'],
])('F62 %s', (_name, age, left, advice) => {
  expect(adviseRefresh(token(age, left), new Date(T))).toBe(advice);
});

test('F62 a token of sixty days that is looked at every day is refreshed on day 30, and would be on each day after', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 59 }), (day) => {
      const advice = adviseRefresh({ accessToken: 'x', issuedAt: at(0), expiresAt: at(60) }, new Date(T + day * DAY));
      expect(advice).toBe(day < 30 ? 'not-yet' : 'due');
    }),
  );
  expect(daysLeft(token(1, 12.5), new Date(T))).toBe(12.5);
});
