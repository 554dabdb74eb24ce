import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, japanDay, japanTime, monthsBetween } from '../../src/audit/queries/times.ts';

describe('times that people type', () => {
  test.each([
    ['2026-11-23', 'start', '2026-11-22T15:00:00.000Z'],
    ['2026-11-23', 'end', '2026-11-23T15:00:00.000Z'],
    ['2028-02-29', 'end', '2028-02-29T15:00:00.000Z'],
    ['2026-11-23T00:00:00Z', 'end', '2026-11-23T00:00:00.000Z'],
    ['2026-11-23T09:00:00+09:00', 'start', '2026-11-23T00:00:00.000Z'],
    ['2026-11-23 09:00:00.5+09:00', 'start', '2026-11-23T00:00:00.500Z'],
    ['2026-11-23t09:00:00z', 'start', '2026-11-23T09:00:00.000Z'],
  ] as const)('%s (%s) is %s', (text, edge, instant) => expect(instantOf(text, edge)).toBe(instant));

  test.each(['', '2026-02-30', '2026-13-01', '23.11.2026', '2026-11-23T09:00:00', '昨日', '2026-11-23T25:00:00Z'])(
    '"%s" is refused with what to write',
    (text) => expect(() => instantOf(text, 'start')).toThrow('Write 2026-11-23'),
  );

  test('a day in Japan begins and ends where Japan says', () => {
    const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        const [start, end] = [instantOf(text, 'start'), instantOf(text, 'end')];
        expect(japanDay(start)).toBe(text);
        expect(japanTime(start)).toBe(`${text} 00:00:00`);
        expect(Date.parse(end) - Date.parse(start)).toBe(86_400_000);
        expect(japanDay(new Date(Date.parse(end) - 1).toISOString())).toBe(text);
      }),
    );
  });
});

describe('months of a period', () => {
  test.each([
    ['2026-11-30T23:59:59.999Z', '2026-12-01T00:00:00.000Z', ['2026-11']],
    ['2026-11-30T15:00:00.000Z', '2027-01-01T00:00:00.001Z', ['2026-11', '2026-12', '2027-01']],
    ['2026-11-30T15:00:00.000Z', '2026-11-30T15:00:00.000Z', []],
    ['2026-11-20T00:00:00.000Z', '2026-11-10T00:00:00.000Z', []],
    ['2026-12-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z', []],
  ])('%s to %s', (from, to, months) => expect(monthsBetween(from, to)).toEqual(months));
});
