import { Duration, Stack } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { AlarmDefinition, AlarmRule, MissingData } from '../../src/alerts/alarm.ts';
import { ALARMS, alarmName } from '../../src/alerts/alarm-table.ts';
import { NAMESPACE, STACK_DIMENSION } from '../../src/alerts/metric-names.ts';
import type { FunctionName } from '../../src/env.ts';
import { pascal } from './handler-function.ts';
import type { Notices } from './notices.ts';
import type { Queues } from './queues.ts';

export interface AlarmParts {
  readonly queues: Queues;
  readonly functions: ReadonlyMap<FunctionName, lambda.Function>;
  readonly notices: Notices;
}

/** One CloudWatch alarm a line of the table. An incident is told once: when it begins (no OK action). */
export function addAlarms(scope: Construct, parts: AlarmParts): void {
  for (const definition of ALARMS) {
    const metric = metricOf(scope, definition, parts);
    if (metric === undefined) continue;
    const { rule } = definition;
    const alarm = new cloudwatch.Alarm(scope, `${pascal(definition.id)}Alarm`, {
      alarmName: alarmName(Stack.of(scope).stackName, definition),
      alarmDescription: `${definition.title}。${definition.firstStep}`,
      metric,
      threshold: rule.threshold,
      comparisonOperator: COMPARISON[rule.comparison],
      evaluationPeriods: rule.periods,
      datapointsToAlarm: rule.breaching,
      treatMissingData: MISSING[rule.missingData],
    });
    alarm.addAlarmAction(new SnsAction(definition.direct ? parts.notices.staffMail : parts.notices.alarms));
  }
}

const COMPARISON: Readonly<Record<AlarmRule['comparison'], cloudwatch.ComparisonOperator>> = {
  atLeast: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  above: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
  below: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
  atMost: cloudwatch.ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
};

const MISSING: Readonly<Record<MissingData, cloudwatch.TreatMissingData>> = {
  missing: cloudwatch.TreatMissingData.MISSING,
  ignore: cloudwatch.TreatMissingData.IGNORE,
  breaching: cloudwatch.TreatMissingData.BREACHING,
  notBreaching: cloudwatch.TreatMissingData.NOT_BREACHING,
};

function metricOf(
  scope: Construct,
  { source, rule }: AlarmDefinition,
  { queues, functions }: AlarmParts,
): cloudwatch.IMetric | undefined {
  const options = { statistic: rule.statistic, period: Duration.seconds(rule.periodSeconds) };
  if (source.kind === 'product') {
    return new cloudwatch.Metric({
      ...options,
      namespace: NAMESPACE,
      metricName: source.metric,
      dimensionsMap: { [STACK_DIMENSION]: Stack.of(scope).stackName },
    });
  }
  if (source.kind === 'queue') return queues[source.queue].metric(source.metric, options);
  const watched = source.functions.flatMap((name) => functions.get(name) ?? []);
  const [first] = watched;
  if (first === undefined) return undefined;
  if (watched.length === 1) return first.metric(source.metric, options);
  const usingMetrics = Object.fromEntries(
    watched.map((handler, index) => [`m${index}`, handler.metric(source.metric, options)]),
  );
  return new cloudwatch.MathExpression({
    // Lambda reports nothing for a function that was not called; without FILL the sum would be missing too.
    expression: Object.keys(usingMetrics)
      .map((id) => `FILL(${id}, 0)`)
      .join(' + '),
    usingMetrics,
    period: options.period,
    label: source.metric,
  });
}
