import { SQSClient } from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';
import { onTestFinished } from 'vitest';
import { type Judge, startSqsProxy } from './sqs-proxy.ts';

export interface TestQueues {
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  readonly quarantineUrl: string;
  /** Bodies waiting on a queue. */
  bodies(queueUrl: string): string[];
  /** Entries of every SendMessageBatch that was made. */
  readonly calls: { readonly entries: number }[];
}

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** A comment queue and a quarantine on a real engine; with a judge, behind a proxy that fails what it is told to. */
export async function startQueues(judge?: Judge): Promise<TestQueues> {
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
  onTestFinished(() => server.stop());
  const engine = `http://127.0.0.1:${server.port}`;
  const calls: { entries: number }[] = [];
  const endpoint = judge === undefined ? engine : await startSqsProxy(engine, judge);
  const sqs = new SQSClient({ endpoint, region: 'ap-northeast-1', credentials, maxAttempts: 1 });
  onTestFinished(() => sqs.destroy());
  sqs.middlewareStack.add(
    (next) => (args) => {
      if ('Entries' in args.input) calls.push({ entries: args.input.Entries?.length ?? 0 });
      return next(args);
    },
    { step: 'initialize', name: 'countBatches' },
  );
  const create = (name: string): string => {
    const { queueUrl } = server.createQueue(name, { region: 'ap-northeast-1' });
    return queueUrl.replace(/^https?:\/\/[^/]+/, endpoint);
  };
  return {
    sqs,
    calls,
    queueUrl: create('comments'),
    quarantineUrl: create('quarantine'),
    bodies: (url) =>
      (server.inspectQueue(url.slice(url.lastIndexOf('/') + 1))?.messages.ready ?? []).map(({ body }) => body),
  };
}
