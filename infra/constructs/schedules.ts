import * as iam from 'aws-cdk-lib/aws-iam';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as scheduler from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../src/env.ts';
import type { EnvironmentSettings } from '../environments.ts';
import { pascal } from './handler-function.ts';

interface Timetable {
  /** EventBridge Scheduler expression, in Japan's time. */
  readonly expression: string;
  /** A missed turn is not made up where the next one comes soon. */
  readonly retries: number;
  readonly maximumAgeSeconds: number;
}

const timetableOf = (settings: EnvironmentSettings): Readonly<Partial<Record<FunctionName, Timetable>>> => ({
  'enforce-pending': { expression: 'rate(1 minute)', retries: 0, maximumAgeSeconds: 60 },
  reconcile: { expression: settings.reconcileEvery, retries: 1, maximumAgeSeconds: 600 },
  'refresh-token': { expression: 'cron(30 4 * * ? *)', retries: 3, maximumAgeSeconds: 3600 },
  'dispose-expired': { expression: 'cron(0 3 * * ? *)', retries: 3, maximumAgeSeconds: 3600 },
});

/** Calls the functions of the timetable; one role that may invoke exactly those. */
export function createSchedules(
  scope: Construct,
  functions: ReadonlyMap<FunctionName, lambda.Function>,
  settings: EnvironmentSettings,
): void {
  const planned = Object.entries(timetableOf(settings)).flatMap(([name, timetable]) => {
    const target = functions.get(name as FunctionName);
    return target === undefined ? [] : [{ name, timetable, target }];
  });
  if (planned.length === 0) return;
  const role = new iam.Role(scope, 'SchedulerRole', {
    assumedBy: new iam.ServicePrincipal('scheduler.amazonaws.com'),
    inlinePolicies: {
      invoke: new iam.PolicyDocument({
        statements: [
          new iam.PolicyStatement({
            actions: ['lambda:InvokeFunction'],
            resources: planned.map(({ target }) => target.functionArn),
          }),
        ],
      }),
    },
  });
  for (const { name, timetable, target } of planned) {
    new scheduler.CfnSchedule(scope, `${pascal(name)}Schedule`, {
      scheduleExpression: timetable.expression,
      scheduleExpressionTimezone: 'Asia/Tokyo',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.functionArn,
        roleArn: role.roleArn,
        retryPolicy: {
          maximumRetryAttempts: timetable.retries,
          maximumEventAgeInSeconds: timetable.maximumAgeSeconds,
        },
      },
    });
  }
}
