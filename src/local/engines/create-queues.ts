import { CreateTopicCommand, type SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  SetQueueAttributesCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

const DAY = 86_400;
/** Five receptions, then the dead letter queue. */
const MAX_RECEIVE_COUNT = 5;

export interface Channels {
  readonly QUEUE_URL: string;
  readonly DLQ_URL: string;
  readonly QUARANTINE_URL: string;
  /** What would be e-mail on AWS: the staff's letters, readable here. */
  readonly MAILBOX_URL: string;
  readonly ALARM_TOPIC_ARN: string;
  readonly STAFF_MAIL_TOPIC_ARN: string;
}

export interface ChannelOptions {
  /** Base URL of the engine: fauxqs names queues by a host that does not resolve. */
  readonly endpoint: string;
  /** Visibility timeout of the comment queue. On AWS at least six times the function's timeout. */
  readonly visibilitySeconds: number;
  /** Keeps systems apart that share one engine. */
  readonly prefix?: string;
}

/** Creates queues and topics that are not there yet, and sets their attributes anew. */
export async function createChannels(sqs: SQSClient, sns: SNSClient, options: ChannelOptions): Promise<Channels> {
  const queue = (name: string, attributes: Record<string, string>) =>
    createQueue(sqs, options.endpoint, `${options.prefix ?? ''}${name}`, attributes);
  const fourteenDays = { MessageRetentionPeriod: String(14 * DAY) };
  const dlq = await queue('comments-dlq', fourteenDays);
  const comments = await queue('comments', {
    MessageRetentionPeriod: String(4 * DAY),
    VisibilityTimeout: String(options.visibilitySeconds),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dlq.arn, maxReceiveCount: MAX_RECEIVE_COUNT }),
  });
  const quarantine = await queue('quarantine', fourteenDays);
  const mailbox = await queue('staff-mail', fourteenDays);
  const staffMail = await createTopic(sns, `${options.prefix ?? ''}staff-mail`);
  await sns.send(new SubscribeCommand({ TopicArn: staffMail, Protocol: 'sqs', Endpoint: mailbox.arn }));
  return {
    QUEUE_URL: comments.url,
    DLQ_URL: dlq.url,
    QUARANTINE_URL: quarantine.url,
    MAILBOX_URL: mailbox.url,
    ALARM_TOPIC_ARN: await createTopic(sns, `${options.prefix ?? ''}alarms`),
    STAFF_MAIL_TOPIC_ARN: staffMail,
  };
}

async function createQueue(sqs: SQSClient, endpoint: string, name: string, attributes: Record<string, string>) {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  // The engine's own host name (sqs.<region>.127.0.0.1) is no URL; the path is what matters.
  const url = QueueUrl.replace(/^https?:\/\/[^/]+/, endpoint.replace(/\/$/, ''));
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: attributes }));
  const read = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }));
  return { url, arn: read.Attributes?.['QueueArn'] ?? '' };
}

async function createTopic(sns: SNSClient, name: string): Promise<string> {
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: name }));
  return TopicArn;
}
