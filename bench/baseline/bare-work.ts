import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DeleteMessageBatchCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** One poller: up to ten messages, one conditional PutItem each, DeleteMessageBatch; again until `stopped`. */
export async function barePoller(
  { sqs, dynamodb }: { sqs: SQSClient; dynamodb: DynamoDBClient },
  { QueueUrl, TableName }: { QueueUrl: string; TableName: string },
  done: (messages: number) => void,
  stopped: () => boolean,
): Promise<void> {
  const put = (id: string) => {
    const Item = { pk: { S: id }, sk: { S: 'D' } };
    return dynamodb.send(new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
  };
  while (!stopped()) {
    const receive = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 });
    const { Messages = [] } = await sqs.send(receive);
    if (Messages.length === 0) continue;
    await Promise.all(Messages.map(({ Body }) => put(JSON.parse(Body ?? '').entry[0].changes[0].value.id)));
    const Entries = Messages.map(({ ReceiptHandle }, i) => ({ Id: String(i), ReceiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    done(Messages.length);
  }
}
