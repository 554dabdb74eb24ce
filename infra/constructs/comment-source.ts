import * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type { EnvironmentSettings } from '../environments.ts';

/**
 * The queue feeds classify-comment in batches of ten; only failed comments go back. The mapping's own limit
 * (not reserved concurrency) slows it down: a throttled function would send good comments to the DLQ.
 */
export function feedFromQueue(
  handler: lambda.Function | undefined,
  comments: sqs.Queue,
  settings: EnvironmentSettings,
): void {
  if (handler === undefined) return;
  new lambda.EventSourceMapping(handler, 'Comments', {
    target: handler,
    eventSourceArn: comments.queueArn,
    batchSize: 10,
    reportBatchItemFailures: true,
    maxConcurrency: settings.judgedAtOnce,
  });
}
