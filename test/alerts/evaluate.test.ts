import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlarmRule, MissingData } from '../../src/alerts/alarm.ts';
import type { AlarmState } from '../../src/alerts/alarm-event.ts';
import { evaluate, type Point } from '../../src/alerts/evaluate.ts';

const rule = (breaching: number, periods: number, missingData: MissingData): AlarmRule => ({
  statistic: 'Sum',
  comparison: 'atLeast',
  threshold: 1,
  periodSeconds: 300,
  periods,
  breaching,
  missingData,
});

/** As AWS writes it: oldest first, 0 within the threshold, X breaching, - missing. */
const points = (row: string): Point[] => [...row].map((mark) => (mark === '-' ? undefined : mark === 'X' ? 1 : 0));

const RETAIN = 'retain';
type Row = readonly [row: string, missing: string, ignore: string, breaching: string, notBreaching: string];
const INSUFFICIENT = 'INSUFFICIENT_DATA';

/** Published for 3 of 3; the last two rows stand in different editions of the page and agree. */
const THREE_OF_THREE: readonly Row[] = [
  ['0-X-X', 'OK', 'OK', 'OK', 'OK'],
  ['0----', 'OK', 'OK', 'OK', 'OK'],
  ['-----', INSUFFICIENT, RETAIN, 'ALARM', 'OK'],
  ['0XX-X', 'ALARM', 'ALARM', 'ALARM', 'ALARM'],
  ['--X--', 'ALARM', RETAIN, 'ALARM', 'OK'],
  ['X----', 'ALARM', RETAIN, 'ALARM', 'OK'],
  ['----X', INSUFFICIENT, RETAIN, 'ALARM', 'OK'],
];

/** Published for 2 of 3. */
const TWO_OF_THREE: readonly Row[] = [
  ['0-X-X', 'ALARM', 'ALARM', 'ALARM', 'ALARM'],
  ['00X0X', 'ALARM', 'ALARM', 'ALARM', 'ALARM'],
  ['0-X--', 'OK', 'OK', 'ALARM', 'OK'],
  ['----0', 'OK', 'OK', 'ALARM', 'OK'],
  ['---X-', 'ALARM', RETAIN, 'ALARM', 'OK'],
  ['----X', INSUFFICIENT, RETAIN, 'ALARM', 'OK'],
];

const TREATMENTS = ['missing', 'ignore', 'breaching', 'notBreaching'] as const;
const STATES: readonly AlarmState[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];

describe.each([
  ['3 of 3', 3, THREE_OF_THREE],
  ['2 of 3', 2, TWO_OF_THREE],
] as const)('AWS’s published table for %s', (_name, breaching, rows) => {
  const cases = rows.flatMap(([row, ...states]) =>
    TREATMENTS.map((treatment, i) => [row, treatment, states[i]] as const),
  );
  it.each(cases)('%s with missing data %s: %s', (row, treatment, expected) => {
    for (const current of STATES) {
      const state = evaluate(rule(breaching, 3, treatment), points(row), current);
      expect(state).toBe(expected === RETAIN ? current : expected);
    }
  });
});

describe('evaluate', () => {
  it('without missing data is plainly M of the last N', () => {
    const complete = fc.array(fc.constantFrom(0, 1), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(complete, fc.integer({ min: 1, max: 3 }), fc.constantFrom(...TREATMENTS), (values, m, treatment) => {
        const breaching = values.slice(-3).filter((value) => value === 1).length;
        expect(evaluate(rule(m, 3, treatment), values, 'OK')).toBe(breaching >= m ? 'ALARM' : 'OK');
      }),
    );
  });

  it('counts a filled period as the fill, whatever the rule says of missing data', () => {
    const silent: AlarmRule = { ...rule(3, 3, 'notBreaching'), comparison: 'below', fill: 0 };
    expect(evaluate(silent, [1, undefined, undefined, undefined, undefined], 'OK')).toBe('ALARM');
    expect(evaluate(silent, [undefined, undefined, 1, undefined, undefined], 'OK')).toBe('OK');
  });

  it.each([
    ['atLeast', [1, 2], [0.9]],
    ['above', [1.1], [1, 0]],
    ['below', [0.9], [1, 2]],
    ['atMost', [1, 0], [1.1]],
  ] as const)('compares %s', (comparison, bad, good) => {
    const single = { ...rule(1, 1, 'missing'), comparison };
    for (const value of bad) expect(evaluate(single, [value], 'OK')).toBe('ALARM');
    for (const value of good) expect(evaluate(single, [value], 'ALARM')).toBe('OK');
  });
});
