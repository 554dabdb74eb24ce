import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Clock } from '../../moderation/ports.ts';

export type WatchedQueue = 'comments' | 'dlq' | 'quarantine';

export interface QueueFigures {
  readonly visible: number;
  /** Seconds the oldest message has been there, at most. */
  readonly oldestSeconds: number;
}

/**
 * Reads the queues as CloudWatch would report them. SQS does not tell the age of the oldest message by itself:
 * the time since the queue was last seen empty stands in for it, which is never too low.
 */
export function queueReader(sqs: SQSClient, urls: Readonly<Record<WatchedQueue, string>>, clock: Clock) {
  const filledSince = new Map<WatchedQueue, number>();
  return async (queue: WatchedQueue): Promise<QueueFigures> => {
    const { Attributes = {} } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: urls[queue],
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    const visible = Number(Attributes['ApproximateNumberOfMessages'] ?? 0);
    const taken = Number(Attributes['ApproximateNumberOfMessagesNotVisible'] ?? 0);
    const now = clock.now().getTime();
    if (visible + taken === 0) filledSince.delete(queue);
    else if (!filledSince.has(queue)) filledSince.set(queue, now);
    return { visible, oldestSeconds: (now - (filledSince.get(queue) ?? now)) / 1000 };
  };
}
