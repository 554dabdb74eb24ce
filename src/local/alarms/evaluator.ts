import type { AlarmDefinition } from '../../alerts/alarm.ts';
import type { AlarmChange, AlarmState } from '../../alerts/alarm-event.ts';
import { ALARMS, alarmName } from '../../alerts/alarm-table.ts';
import { evaluate } from '../../alerts/evaluate.ts';
import { createSamples, type Samples } from './samples.ts';
import { seriesOf } from './series.ts';

export interface Evaluator {
  readonly samples: Samples;
  /** Judges every alarm at this moment and returns those whose state changed. */
  evaluate(nowMs: number): readonly AlarmChange[];
  states(): ReadonlyMap<string, AlarmState>;
}

/**
 * The alarm table, judged on one machine. One thing is milder than on AWS: an alarm that fires on silence waits
 * until there was time to be silent, so that a start is no incident.
 */
export function createEvaluator(startedMs: number, stack = 'local'): Evaluator {
  const samples = createSamples(ALARMS);
  const states = new Map<string, AlarmState>(ALARMS.map((alarm) => [alarm.id, 'INSUFFICIENT_DATA']));
  const tooEarly = ({ rule }: AlarmDefinition, nowMs: number) =>
    rule.missingData === 'breaching' && nowMs - startedMs < rule.periods * rule.periodSeconds * 1000;
  return {
    samples,
    states: () => states,
    evaluate: (nowMs) =>
      ALARMS.flatMap((alarm): AlarmChange[] => {
        const before = states.get(alarm.id) ?? 'INSUFFICIENT_DATA';
        if (tooEarly(alarm, nowMs)) return [];
        const points = samples.points(seriesOf(alarm.source), alarm.rule, nowMs);
        const after = evaluate(alarm.rule, points, before);
        states.set(alarm.id, after);
        if (after === before) return [];
        return [
          {
            AlarmName: alarmName(stack, alarm),
            NewStateValue: after,
            OldStateValue: before,
            StateChangeTime: new Date(nowMs).toISOString().replace('Z', '+0000'),
          },
        ];
      }),
  };
}
