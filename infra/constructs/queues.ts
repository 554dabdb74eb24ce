import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { EnvironmentSettings } from '../environments.ts';
import { FUNCTION_SPECS } from '../function-specs.ts';

export interface Queues {
  readonly comments: sqs.Queue;
  readonly dlq: sqs.Queue;
  readonly quarantine: sqs.Queue;
}

/**
 * AWS asks for at least six times the consumer's timeout: a throttled consumer must not lose its claim on a
 * message before it was tried. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 */
export const VISIBILITY_FACTOR = 6;
/** Passing faults (a restart, a throttled table) get several tries before a message is set aside. */
export const TRIES = 5;
/** The longest SQS offers; promised in docs/privacy.ja.md as the longest that text stays in a queue. */
const SET_ASIDE = Duration.days(14);

/** Comments on their way, those that could not be judged (DLQ), and deliveries that could not be read. */
export function createQueues(scope: Construct, settings: EnvironmentSettings, key: kms.IKey | undefined): Queues {
  const common: sqs.QueueProps = {
    enforceSSL: true,
    removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    ...(key === undefined
      ? { encryption: sqs.QueueEncryption.SQS_MANAGED }
      : { encryption: sqs.QueueEncryption.KMS, encryptionMasterKey: key, dataKeyReuse: Duration.hours(1) }),
  };
  const dlq = new sqs.Queue(scope, 'DeadLetters', { ...common, retentionPeriod: SET_ASIDE });
  const quarantine = new sqs.Queue(scope, 'Quarantine', { ...common, retentionPeriod: SET_ASIDE });
  Validations.of(quarantine).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'Nothing consumes it automatically: it is itself the place where unreadable deliveries are set aside.',
  });
  const comments = new sqs.Queue(scope, 'Comments', {
    ...common,
    // The age counts from the first enqueue also in the DLQ: four days here leave ten days there.
    retentionPeriod: Duration.days(4),
    visibilityTimeout: Duration.seconds(VISIBILITY_FACTOR * FUNCTION_SPECS['classify-comment'].timeoutSeconds),
    deadLetterQueue: { queue: dlq, maxReceiveCount: TRIES },
  });
  return { comments, dlq, quarantine };
}
