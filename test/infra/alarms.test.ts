import { describe, expect, it } from 'vitest';
import { ALARMS, describe as describeAlarm } from '../../src/alerts/alarm-table.ts';
import { type Resource, resource, resources, synthesize } from './synthesize.ts';

const template = synthesize('prod');
const alarms = new Map(
  Object.values(resources(template, 'AWS::CloudWatch::Alarm')).map((alarm) => [
    String(alarm.Properties['AlarmName']),
    alarm,
  ]),
);

const OPERATORS: Readonly<Record<string, string>> = {
  atLeast: 'GreaterThanOrEqualToThreshold',
  above: 'GreaterThanThreshold',
  below: 'LessThanThreshold',
  atMost: 'LessThanOrEqualToThreshold',
};

/** The numbers that were decided. Written out: an alarm that is removed or loosened must be loosened here too. */
const DECIDED: Readonly<Record<string, string>> = {
  'urgent-comment': 'Sum of Comment.urgent atLeast 1, 1 of 1 x 60 s, missing notBreaching',
  'dead-letters': 'Maximum of ApproximateNumberOfMessagesVisible atLeast 1, 1 of 1 x 60 s, missing notBreaching',
  'pending-too-long': 'Maximum of Pending.oldestMinutes above 15, 2 of 3 x 60 s, missing notBreaching',
  'pipeline-canary': 'Sum of Canary.arrived below 1, 2 of 2 x 1800 s, missing breaching',
  'token-5-days': 'Minimum of Token.daysLeft below 5, 1 of 1 x 3600 s, missing ignore',
  'notify-staff-errors': 'Sum of Errors atLeast 1, 1 of 1 x 300 s, missing notBreaching',
  'hide-failures': 'Sum of Hide.failed atLeast 5, 2 of 2 x 300 s, missing notBreaching',
  'queue-age': 'Maximum of ApproximateAgeOfOldestMessage atLeast 600, 3 of 3 x 60 s, missing notBreaching',
  quarantine: 'Maximum of ApproximateNumberOfMessagesVisible atLeast 1, 1 of 1 x 60 s, missing notBreaching',
  'rejected-flood': 'Sum of Delivery.rejected atLeast 20, 1 of 1 x 300 s, missing notBreaching',
  'function-errors': 'Sum of Errors atLeast 1, 2 of 3 x 300 s, missing notBreaching',
  'function-throttles': 'Sum of Throttles atLeast 1, 2 of 3 x 300 s, missing notBreaching',
  'subscription-lost': 'Sum of Subscription.lost atLeast 1, 2 of 2 x 900 s, missing notBreaching',
  'webhook-silence': 'Sum of Delivery.received below 1, 3 of 3 x 86400 s, missing breaching',
  'token-10-days': 'Minimum of Token.daysLeft below 10, 1 of 1 x 3600 s, missing ignore',
  'token-20-days': 'Minimum of Token.daysLeft below 20, 1 of 1 x 3600 s, missing ignore',
};

describe('the alarm table', () => {
  it('holds the decided alarms with the decided numbers', () => {
    const table = ALARMS.map(({ id, source, rule }) => [
      id,
      `${rule.statistic} of ${source.metric} ${rule.comparison} ${rule.threshold}, ` +
        `${rule.breaching} of ${rule.periods} x ${rule.periodSeconds} s, missing ${rule.missingData}`,
    ]);
    expect(Object.fromEntries(table)).toEqual(DECIDED);
  });

  it('stays within what CloudWatch allows', () => {
    for (const { rule } of ALARMS) {
      const seconds = rule.periods * rule.periodSeconds;
      expect(seconds).toBeLessThanOrEqual(rule.periodSeconds >= 3600 ? 7 * 86_400 : 86_400);
      expect(rule.breaching).toBeLessThanOrEqual(rule.periods);
    }
  });

  it('speaks Japanese to staff, with a first step', () => {
    for (const alarm of ALARMS) {
      for (const words of [alarm.title, alarm.meaning, alarm.firstStep]) expect(words).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(describeAlarm(alarm).length).toBeLessThanOrEqual(1024);
    }
  });
});

describe('the stack', () => {
  it('has exactly the alarms of the table', () => {
    expect([...alarms.keys()].sort()).toEqual(ALARMS.map(({ id }) => `kotomori-prod-${id}`).sort());
  });

  it.each(ALARMS)('$id has the numbers of the table and tells somebody once', (alarm) => {
    const { Properties } = alarms.get(`kotomori-prod-${alarm.id}`) as Resource;
    expect(Properties).toMatchObject({
      ComparisonOperator: OPERATORS[alarm.rule.comparison],
      Threshold: alarm.rule.threshold,
      EvaluationPeriods: alarm.rule.periods,
      DatapointsToAlarm: alarm.rule.breaching,
      TreatMissingData: alarm.rule.missingData,
    });
    expect(Properties['ActionsEnabled'] ?? true).toBe(true);
    expect(JSON.stringify(Properties['AlarmActions'])).toMatch(
      alarm.direct ? /^\[\{"Ref":"StaffMail/ : /^\[\{"Ref":"Alarms/,
    );
    expect(Properties['OKActions']).toBeUndefined();
    expect(metricsOf(Properties)).toEqual(expected(alarm));
  });

  it('lets CloudWatch speak: topics and key admit it', () => {
    for (const { Properties } of Object.values(resources(template, 'AWS::SNS::TopicPolicy'))) {
      expect(JSON.stringify(Properties)).toContain('"Principal":{"Service":"cloudwatch.amazonaws.com"}');
    }
    const key = JSON.stringify(resource(template, 'AWS::KMS::Key', 'Key').Properties['KeyPolicy']);
    expect(key).toContain('"Principal":{"Service":"cloudwatch.amazonaws.com"}');
  });

  it('leads alarms to notify-staff, and its mail to the address given', () => {
    const subscriptions = Object.values(resources(template, 'AWS::SNS::Subscription')).map(
      ({ Properties }) => Properties,
    );
    expect(subscriptions.map(({ Protocol }) => Protocol).sort()).toEqual(['email', 'lambda']);
    const lambda = subscriptions.find(({ Protocol }) => Protocol === 'lambda');
    expect(JSON.stringify(lambda)).toMatch(/"Alarms[0-9A-F]{8}"/);
    expect(JSON.stringify(lambda)).toMatch(/"NotifyStaff[0-9A-F]{8}"/);
    expect(subscriptions.find(({ Protocol }) => Protocol === 'email')?.['Endpoint']).toEqual({
      Ref: 'StaffMailAddress',
    });
  });
});

interface Metric {
  readonly MetricName?: string;
  readonly Statistic?: string;
  readonly Stat?: string;
  readonly Period?: number;
  readonly Namespace?: string;
}

function metricsOf(properties: Readonly<Record<string, unknown>>): unknown[] {
  const several = properties['Metrics'] as { MetricStat?: Metric & { Metric: Metric } }[] | undefined;
  if (several === undefined) {
    const { Namespace, MetricName, Statistic, Period } = properties as Metric;
    return [[Namespace, MetricName, Statistic, Period]];
  }
  return several.flatMap(({ MetricStat }) =>
    MetricStat ? [[MetricStat.Metric.Namespace, MetricStat.Metric.MetricName, MetricStat.Stat, MetricStat.Period]] : [],
  );
}

function expected({ source, rule }: (typeof ALARMS)[number]): unknown[] {
  const namespace = { product: 'Kotomori', queue: 'AWS/SQS', function: 'AWS/Lambda' }[source.kind];
  const times = source.kind === 'function' ? source.functions.length : 1;
  return Array.from({ length: times }, () => [namespace, source.metric, rule.statistic, rule.periodSeconds]);
}
