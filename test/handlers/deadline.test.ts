import { expect, test } from 'vitest';
import { createDeadline } from '../../src/handlers/deadline.ts';

test('calls may wait until two seconds before the function ends, and never longer', () => {
  let now = 100;
  const deadline = createDeadline(() => now);
  expect(deadline.remainingMs()).toBe(Number.POSITIVE_INFINITY);
  deadline.begin({ getRemainingTimeInMillis: () => 10_000 });
  expect(deadline.remainingMs()).toBe(8_000);
  now += 9_000;
  expect(deadline.remainingMs()).toBe(0);
});
