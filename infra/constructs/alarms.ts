import { Duration, Stack } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { AlarmDefinition, AlarmRule, AlarmSource, MissingData } from '../../src/alerts/alarm.ts';
import { ALARMS, alarmName, describe } from '../../src/alerts/alarm-table.ts';
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
      alarmDescription: describe(definition),
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
  parts: AlarmParts,
): cloudwatch.IMetric | undefined {
  const options = { statistic: rule.statistic, period: Duration.seconds(rule.periodSeconds) };
  const metrics = metricsOf(scope, source, parts, options);
  if (metrics.length <= 1 && rule.fill === undefined) return metrics[0];
  if (metrics.length === 0) return undefined;
  const usingMetrics = Object.fromEntries(metrics.map((metric, index) => [`m${index}`, metric]));
  const terms = Object.keys(usingMetrics).map((id) => (rule.fill === undefined ? id : `FILL(${id}, ${rule.fill})`));
  return new cloudwatch.MathExpression({
    expression: terms.join(' + '),
    usingMetrics,
    period: options.period,
    label: metrics[0]?.metricName ?? 'sum',
  });
}

function metricsOf(
  scope: Construct,
  source: AlarmSource,
  { queues, functions }: AlarmParts,
  options: cloudwatch.MetricOptions,
): cloudwatch.Metric[] {
  switch (source.kind) {
    case 'queue':
      return [queues[source.queue].metric(source.metric, options)];
    case 'function':
      return source.functions.flatMap((name) => functions.get(name)?.metric(source.metric, options) ?? []);
    case 'product': {
      const dimensionsMap = { [STACK_DIMENSION]: Stack.of(scope).stackName };
      return [new cloudwatch.Metric({ ...options, namespace: NAMESPACE, metricName: source.metric, dimensionsMap })];
    }
  }
}
