import { randomUUID } from 'node:crypto';
import { type SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod';

/** What SNS puts into a subscribed queue. */
const Envelope = z.object({ TopicArn: z.string(), Message: z.string(), Subject: z.string().optional() });
export type Notice = z.infer<typeof Envelope>;

/** Subscribes a queue of its own to the topic, since the embedded SNS delivers to queues only. Returns its URL. */
export async function subscribeQueue(sns: SNSClient, sqs: SQSClient, topicArn: string, endpoint: string) {
  const QueueName = `${topicArn.slice(topicArn.lastIndexOf(':') + 1)}-notices`;
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName }));
  // The engine's own host name does not resolve; the path is what matters.
  const url = QueueUrl.replace(/^https?:\/\/[^/]+/, endpoint.replace(/\/$/, ''));
  const read = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }));
  const Endpoint = read.Attributes?.['QueueArn'] ?? '';
  await sns.send(new SubscribeCommand({ TopicArn: topicArn, Protocol: 'sqs', Endpoint }));
  return url;
}

/** Takes everything that waits in the queue. A notice is deleted when `take` says true, else it comes again. */
export async function drain(
  sqs: SQSClient,
  queueUrl: string,
  take: (notice: Notice) => Promise<boolean>,
): Promise<void> {
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
    );
    if (Messages.length === 0) return;
    for (const { Body = '', ReceiptHandle } of Messages) {
      const taken = await take(Envelope.parse(JSON.parse(Body)));
      if (taken) await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }));
    }
  }
}

/** The notice as Lambda gets it from SNS. */
export function snsEvent(notice: Notice, at: Date): SNSEvent {
  const Sns = {
    SignatureVersion: '1',
    Timestamp: at.toISOString(),
    Signature: 'local',
    SigningCertUrl: '',
    MessageId: randomUUID(),
    Message: notice.Message,
    MessageAttributes: {},
    Type: 'Notification',
    UnsubscribeUrl: '',
    TopicArn: notice.TopicArn,
    Subject: notice.Subject ?? '',
  };
  return { Records: [{ EventVersion: '1.0', EventSubscriptionArn: notice.TopicArn, EventSource: 'aws:sns', Sns }] };
}
