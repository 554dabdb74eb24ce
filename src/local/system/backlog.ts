import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';

const DEPTHS = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

/** Messages in a queue: waiting, taken, or delayed. */
export async function countQueued(sqs: SQSClient, queueUrl: string): Promise<number> {
  const read = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...DEPTHS] }));
  return DEPTHS.reduce((sum, depth) => sum + Number(read.Attributes?.[depth] ?? 0), 0);
}
