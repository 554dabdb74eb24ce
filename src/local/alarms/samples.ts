import type { AlarmDefinition, AlarmRule } from '../../alerts/alarm.ts';
import { breaches, type Point, rangeOf } from '../../alerts/evaluate.ts';
import { seriesOf } from './series.ts';

/** Figures reported within a sixtieth of the alarm's period. */
interface Slot {
  readonly second: number;
  sum: number;
  least: number;
  most: number;
}

/** What was measured, kept as long as the alarms on it look back. */
export interface Samples {
  /** Figures that no alarm looks at are forgotten at once. */
  record(series: string, value: number, atMs: number): void;
  /**
   * The figures of the alarm's evaluation range, oldest first. Periods are aligned as on AWS; the running one
   * counts as soon as nothing can change its meaning, so that an alarm need not wait for its end.
   */
  points(series: string, rule: AlarmRule, nowMs: number): readonly Point[];
}

interface Plan {
  readonly slotSeconds: number;
  readonly keepSeconds: number;
}

export function createSamples(alarms: readonly AlarmDefinition[]): Samples {
  const plans = new Map<string, Plan>();
  for (const { source, rule } of alarms) {
    const series = seriesOf(source);
    const before = plans.get(series) ?? { slotSeconds: Number.POSITIVE_INFINITY, keepSeconds: 0 };
    plans.set(series, {
      slotSeconds: Math.min(before.slotSeconds, Math.max(1, Math.floor(rule.periodSeconds / 60))),
      keepSeconds: Math.max(before.keepSeconds, rangeOf(rule) * rule.periodSeconds),
    });
  }
  const all = new Map<string, Slot[]>();
  return {
    record(series, value, atMs) {
      const plan = plans.get(series);
      if (plan === undefined) return;
      const slots = all.get(series) ?? [];
      all.set(series, slots);
      const second = Math.floor(atMs / 1000 / plan.slotSeconds) * plan.slotSeconds;
      const last = slots.at(-1);
      if (last?.second === second) {
        last.sum += value;
        last.least = Math.min(last.least, value);
        last.most = Math.max(last.most, value);
        return;
      }
      slots.push({ second, sum: value, least: value, most: value });
      const firstKept = slots.findIndex((slot) => slot.second >= second - plan.keepSeconds);
      slots.splice(0, firstKept);
    },
    points(series, rule, nowMs) {
      const current = Math.floor(nowMs / 1000 / rule.periodSeconds);
      const range = rangeOf(rule);
      // The evaluation range, and after it the period that is still running.
      const periods: Slot[][] = Array.from({ length: range + 1 }, () => []);
      for (const slot of all.get(series) ?? []) {
        const age = current - Math.floor(slot.second / rule.periodSeconds);
        if (age >= 0) periods[range - age]?.push(slot);
      }
      const figures = periods.map((slots) => figure(slots, rule.statistic));
      return figures.slice(isSettled(rule, figures.at(-1)) ? -range : -range - 1).slice(0, range);
    },
  };
}

/** Whether the running period's figure can no longer change sides: sums and maxima only grow, minima only fall. */
function isSettled(rule: AlarmRule, running: Point): boolean {
  if (running === undefined) return false;
  const breaching = breaches(rule, running);
  const upwards = rule.comparison === 'atLeast' || rule.comparison === 'above';
  return rule.statistic === 'Minimum' ? breaching !== upwards : breaching === upwards;
}

function figure(slots: readonly Slot[], statistic: AlarmRule['statistic']): Point {
  if (slots.length === 0) return undefined;
  switch (statistic) {
    case 'Sum':
      return slots.reduce((sum, slot) => sum + slot.sum, 0);
    case 'Minimum':
      return Math.min(...slots.map((slot) => slot.least));
    case 'Maximum':
      return Math.max(...slots.map((slot) => slot.most));
  }
}
