import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, GetQueueUrlCommand } from '@aws-sdk/client-sqs';
import { TABLES } from '../../audit/tables.ts';
import { openStores } from '../stores.ts';
import { bad, type Check, good, wait } from './check.ts';

export const tables: Check = {
  title: 'tables',
  async look({ environment, clients }) {
    for (const { variable, indexes } of Object.values(TABLES)) {
      const name = environment[variable];
      if (!name) return bad(`${variable} is not known`, 'Deploy the stack again: npx cdk deploy.');
      const { Table } = await clients.dynamodb.send(new DescribeTableCommand({ TableName: name }));
      const missing = indexes.filter(
        (index) => !Table?.GlobalSecondaryIndexes?.some((is) => is.IndexName === index.name),
      );
      if (Table?.TableStatus !== 'ACTIVE' || missing.length > 0) {
        return bad(`${name} is not ready`, 'Wait for the deployment to finish, then run the doctor again.');
      }
    }
    return good('ledger, vault and state answer, with their indexes');
  },
};

export const ledgerKeys: Check = {
  title: 'ledger keys',
  async look(subject) {
    const { ring } = await openStores(subject);
    return good(`${ring.length} key${ring.length === 1 ? '' : 's'}, the newest of ${ring[0].createdAt.slice(0, 10)}`);
  },
};

export const setAside: Check = {
  title: 'queues',
  async look({ clients, queueUrls: { comments, dlq, quarantine } }) {
    const attribute = async (QueueUrl: string, name: 'ApproximateNumberOfMessages' | 'RedrivePolicy') =>
      (await clients.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [name] }))).Attributes?.[name];
    /** A deployed queue names its DLQ itself. */
    const deadLetters = async (): Promise<string | undefined> => {
      const policy = comments && (await attribute(comments, 'RedrivePolicy'));
      const QueueName = /"deadLetterTargetArn":\s*"[^"]+:([^":]+)"/.exec(policy ?? '')?.[1];
      return QueueName && (await clients.sqs.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl;
    };
    const held: string[] = [];
    for (const [name, url] of [
      ['the dead letter queue', dlq ?? (await deadLetters())],
      ['quarantine', quarantine],
    ] as const) {
      if (url === undefined) return bad(`${name} was not found`, 'Deploy the stack again: npx cdk deploy.');
      const count = Number(await attribute(url, 'ApproximateNumberOfMessages'));
      if (count > 0) held.push(`${count} in ${name}`);
    }
    if (held.length === 0) return good('nothing is set aside');
    return bad(held.join(', '), 'Find the cause in the logs, mend it, then send them again (docs/operations.ja.md).');
  },
};

export const arming: Check = {
  title: 'hiding',
  async look(subject) {
    const { state } = await openStores(subject);
    const { armed, paused, by, at } = await state.arming();
    if (armed && !paused) return good(`armed by ${by ?? 'somebody'}${at ? ` on ${at.slice(0, 10)}` : ''}`);
    if (armed) return wait('paused', 'When the reason is gone: npm run pause -- --off --by NAME --reason TEXT.');
    return wait(
      'off: comments are only flagged',
      'Compare a week of flags with what staff would have done, then: npm run arm -- --by NAME --reason TEXT.',
    );
  },
};
