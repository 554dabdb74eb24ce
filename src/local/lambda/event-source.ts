import { setTimeout as sleep } from 'node:timers/promises';
import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { succeededIds } from './batch-response.ts';
import { invoke, type LambdaFunction } from './context.ts';
import { toSqsRecord } from './sqs-event.ts';

export interface EventSourceOptions {
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  readonly target: LambdaFunction<SQSEvent>;
  /** At most 10 without a batching window. */
  readonly batchSize?: number;
  /** `MaximumConcurrency`; AWS takes 2 to 1000. */
  readonly concurrency?: number;
  readonly onError?: (functionName: string, error: unknown) => void;
  /** Told of every message that was worked and deleted. Must not throw. */
  readonly onDone?: (message: Message) => void;
}

export interface EventSource {
  /** Receives nothing more and waits until the batches under way are done. */
  close(): Promise<void>;
}

/**
 * Lambda's event source mapping from a queue: long polls, calls the function with up to ten records, and deletes
 * afterwards what the function has done. What failed, or timed out, reappears after the visibility timeout.
 * @throws Error when the function may run longer than messages stay invisible, as AWS refuses to set that up.
 */
export async function startEventSource(options: EventSourceOptions): Promise<EventSource> {
  const { sqs, queueUrl, target } = options;
  const read = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['QueueArn', 'VisibilityTimeout'] }),
  );
  if (Number(read.Attributes?.['VisibilityTimeout']) < target.timeoutSeconds) {
    throw new Error(
      `The queue's visibility timeout is shorter than the ${target.timeoutSeconds} seconds ${target.name} may take. Make it longer.`,
    );
  }
  const queueArn = read.Attributes?.['QueueArn'] ?? '';
  const stop = new AbortController();
  const pollers = Array.from({ length: options.concurrency ?? 4 }, () => poll(options, queueArn, stop.signal));
  return {
    async close() {
      stop.abort();
      await Promise.all(pollers);
    },
  };
}

async function poll(options: EventSourceOptions, queueArn: string, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    try {
      const messages = await receive(options, stopped);
      if (messages.length > 0) await work(options, queueArn, messages);
    } catch (error) {
      if (stopped.aborted) return;
      options.onError?.(options.target.name, error);
      await sleep(1000, undefined, { signal: stopped }).catch(() => {});
    }
  }
}

async function receive(
  { sqs, queueUrl, batchSize = 10 }: EventSourceOptions,
  stopped: AbortSignal,
): Promise<Message[]> {
  const received = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: batchSize,
      WaitTimeSeconds: 20,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    }),
    { abortSignal: stopped },
  );
  return received.Messages ?? [];
}

async function work(options: EventSourceOptions, queueArn: string, messages: readonly Message[]): Promise<void> {
  const ids = messages.map((message) => message.MessageId ?? '');
  let done: readonly string[] = [];
  try {
    const event: SQSEvent = { Records: messages.map((message) => toSqsRecord(message, queueArn)) };
    done = succeededIds(await invoke(options.target, event), ids);
  } catch (error) {
    options.onError?.(options.target.name, error);
  }
  const worked = messages.filter((message) => done.includes(message.MessageId ?? ''));
  const entries = worked.map((message, i) => ({ Id: String(i), ReceiptHandle: message.ReceiptHandle ?? '' }));
  if (entries.length === 0) return;
  const deleted = await options.sqs.send(
    new DeleteMessageBatchCommand({ QueueUrl: options.queueUrl, Entries: entries }),
  );
  // Not deleted: it comes again, and the function finds its work done.
  for (const failure of deleted.Failed ?? [])
    options.onError?.(options.target.name, new Error(`DeleteMessage: ${failure.Code}`));
  for (const message of worked) options.onDone?.(message);
}
