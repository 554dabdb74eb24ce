import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';
import { onTestFinished } from 'vitest';

/** What a proxy in front of SQS does with one entry of a SendMessageBatch, or with the whole call. */
export type Verdict = 'pass' | 'sender-fault' | 'server-fault' | 'call-500' | 'call-hangs' | 'unmentioned';

export interface TestQueues {
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  readonly quarantineUrl: string;
  /** Bodies waiting on a queue. */
  bodies(queueUrl: string): string[];
  /** Entries of every SendMessageBatch that came to the proxy. */
  readonly calls: { readonly entries: number }[];
}

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** A comment queue and a quarantine on a real engine, behind a proxy that can make entries fail as SQS does. */
export async function startQueues(judge: (body: string, call: number) => Verdict = () => 'pass'): Promise<TestQueues> {
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
  const engine = `http://127.0.0.1:${server.port}`;
  const calls: { entries: number }[] = [];
  const proxy = createServer(async (request, response) => {
    const sent = JSON.parse((await text(request)) || '{}');
    const entries: { Id: string; MessageBody: string }[] = sent.Entries ?? [];
    if (entries.length > 0) calls.push({ entries: entries.length });
    const verdicts = entries.map((entry) => judge(entry.MessageBody, calls.length));
    if (verdicts.includes('call-hangs')) return;
    if (verdicts.includes('call-500')) {
      response.writeHead(500, { 'content-type': 'application/x-amz-json-1.0' }).end('{"__type":"InternalError"}');
      return;
    }
    const passed = entries.filter((_entry, index) => verdicts[index] === 'pass');
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !['host', 'content-length', 'connection'].includes(name)),
    ) as Record<string, string>;
    const body = JSON.stringify(entries.length > 0 ? { ...sent, Entries: passed } : sent);
    const answer: Record<string, unknown> =
      entries.length > 0 && passed.length === 0
        ? { Successful: [] }
        : ((await (await fetch(`${engine}${request.url}`, { method: 'POST', headers, body })).json()) as Record<
            string,
            unknown
          >);
    const Failed = entries.flatMap((entry, index) => {
      const verdict = verdicts[index];
      if (verdict !== 'sender-fault' && verdict !== 'server-fault') return [];
      return [{ Id: entry.Id, SenderFault: verdict === 'sender-fault', Code: 'InvalidMessageContents', Message: 'x' }];
    });
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(Failed.length > 0 ? { ...answer, Failed } : answer));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const sqs = new SQSClient({ endpoint, region: 'ap-northeast-1', credentials, maxAttempts: 1 });
  onTestFinished(async () => {
    sqs.destroy();
    proxy.closeAllConnections();
    proxy.close();
    await server.stop();
  });
  const create = async (QueueName: string): Promise<string> => {
    const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName }));
    return QueueUrl.replace(/^https?:\/\/[^/]+/, endpoint);
  };
  return {
    sqs,
    calls,
    queueUrl: await create('comments'),
    quarantineUrl: await create('quarantine'),
    bodies: (url) =>
      (server.inspectQueue(url.slice(url.lastIndexOf('/') + 1))?.messages.ready ?? []).map(({ body }) => body),
  };
}
