import type { AlarmRule } from './alarm.ts';
import type { AlarmState } from './alarm-event.ts';

/** One period's figure; undefined: nothing was reported. */
export type Point = number | undefined;

/**
 * CloudWatch looks at more periods than the alarm names ("evaluation range"). How many more is not published;
 * the published examples read five for three.
 */
export const EXTRA_PERIODS = 2;

export const rangeOf = (rule: AlarmRule): number => rule.periods + EXTRA_PERIODS;

export function breaches(rule: AlarmRule, value: number): boolean {
  switch (rule.comparison) {
    case 'atLeast':
      return value >= rule.threshold;
    case 'above':
      return value > rule.threshold;
    case 'below':
      return value < rule.threshold;
    case 'atMost':
      return value <= rule.threshold;
  }
}

/**
 * The state of an alarm as CloudWatch finds it: M of N with missing data.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 * @param points the evaluation range, oldest first (`rangeOf(rule)` of them).
 * @param current the state so far, kept where the rule says `ignore`.
 */
export function evaluate(rule: AlarmRule, points: readonly Point[], current: AlarmState): AlarmState {
  const filled = rule.fill === undefined ? points : points.map((point) => point ?? rule.fill);
  const real = filled.filter((point) => point !== undefined);
  const lately = real.slice(-rule.periods).map((value) => breaches(rule, value));
  const breaching = lately.filter(Boolean).length;
  if (breaching >= rule.breaching) return 'ALARM';
  const missing = rule.periods - lately.length;
  if (missing === 0 || rule.missingData === 'notBreaching') return 'OK';
  if (rule.missingData === 'breaching') return breaching + missing >= rule.breaching ? 'ALARM' : 'OK';
  if (lately.includes(false)) return 'OK';
  if (rule.missingData === 'ignore') return current;
  return longBreaching(rule, filled) ? 'ALARM' : 'INSUFFICIENT_DATA';
}

/** Everything reported breaches, and the oldest breach is at least as old as the breaches asked for. */
function longBreaching(rule: AlarmRule, points: readonly Point[]): boolean {
  const oldest = points.findIndex((point) => point !== undefined);
  return oldest >= 0 && points.length - oldest >= rule.breaching;
}
