import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SNSClient } from '@aws-sdk/client-sns';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { emfMetrics } from '../alerts/emf.ts';
import { stackName } from '../alerts/stack-name.ts';
import { type FunctionName, readEnvironment } from '../env.ts';
import type { Clock, Metrics, Observer } from '../moderation/ports.ts';
import { createLog, type Log } from './log.ts';
import { secretsManager } from './secret.ts';

/** What a function stands in: on AWS the process; in the local run, one system among others in a process. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly clients?: {
    readonly dynamodb: DynamoDBClient;
    readonly sqs: SQSClient;
    readonly sns: SNSClient;
    readonly secretsManager: SecretsManagerClient;
  };
  readonly metrics?: Metrics;
  readonly log?: Log;
  readonly observer?: Observer;
}

export const ON_AWS: Surroundings = { environment: process.env, clock: { now: () => new Date() } };

/** What every function has. */
export function basics<F extends FunctionName>(name: F, around: Surroundings) {
  const env = readEnvironment(name, around.environment);
  const level = around.environment['LOG_LEVEL'] ?? 'info';
  return {
    env,
    clock: around.clock,
    log: around.log ?? createLog(level),
    metrics:
      around.metrics ??
      emfMetrics({ clock: around.clock, stack: stackName(name, around.environment['AWS_LAMBDA_FUNCTION_NAME']) }),
    readSecret: secretsManager(around.clients?.secretsManager),
  };
}
