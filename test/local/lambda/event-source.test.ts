import { setTimeout as sleep } from 'node:timers/promises';
import { ReceiveMessageCommand, SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Channels, createChannels } from '../../../src/local/engines/create-queues.ts';
import { type Engines, startEngines } from '../../../src/local/engines/index.ts';
import type { LambdaHandler } from '../../../src/local/lambda/context.ts';
import { startEventSource } from '../../../src/local/lambda/event-source.ts';

let engines: Engines;
let channels: Channels;
let number = 0;

beforeAll(async () => {
  engines = await startEngines();
});
afterAll(() => engines.close());
beforeEach(async () => {
  const { sqs, sns } = engines.clients;
  const options = { endpoint: engines.sqsEndpoint, visibilitySeconds: 1, prefix: `t${++number}-` };
  channels = await createChannels(sqs, sns, options);
});

const send = (body: string) =>
  engines.clients.sqs.send(
    new SendMessageCommand({
      QueueUrl: channels.QUEUE_URL,
      MessageBody: body,
      MessageAttributes: { kind: { DataType: 'String', StringValue: 'k' } },
    }),
  );

async function mapping(handler: LambdaHandler<SQSEvent>, timeoutSeconds = 1) {
  const seen: SQSRecord[][] = [];
  const watching: LambdaHandler<SQSEvent> = (event, context) => {
    seen.push(event.Records);
    return handler(event, context);
  };
  const done: string[] = [];
  const source = await startEventSource({
    sqs: engines.clients.sqs,
    queueUrl: channels.QUEUE_URL,
    target: { name: 'f', handler: watching, timeoutSeconds },
    onDone: (message) => void done.push(message.Body ?? ''),
  });
  return { seen, done, source, bodies: () => seen.flat().map((record) => record.body) };
}

async function until(condition: () => boolean, ms = 15_000): Promise<void> {
  for (const end = Date.now() + ms; !condition(); await sleep(20)) if (Date.now() > end) throw new Error('too late');
}

describe('the event source mapping', () => {
  it('hands records over as Lambda does', async () => {
    const run = await mapping(async () => undefined);
    await send('hello');
    await until(() => run.done.length === 1);
    await run.source.close();
    const [record] = run.seen.flat();
    expect(record).toMatchObject({
      body: 'hello',
      eventSource: 'aws:sqs',
      awsRegion: 'ap-northeast-1',
      messageAttributes: { kind: { stringValue: 'k', dataType: 'String' } },
    });
    expect(record?.eventSourceARN).toMatch(/^arn:aws:sqs:ap-northeast-1:000000000000:t\d+-comments$/);
    expect(record?.attributes.ApproximateReceiveCount).toBe('1');
    expect(record?.attributes.SentTimestamp).toMatch(/^\d{13}$/);
  });

  it('lets only the failed record come back, and leaves its neighbours done', async () => {
    const run = await mapping(async ({ Records }) => ({
      batchItemFailures: Records.filter(
        (record) => record.body === 'bad' && record.attributes.ApproximateReceiveCount === '1',
      ).map((record) => ({ itemIdentifier: record.messageId })),
    }));
    const Entries = ['a', 'bad', 'c'].map((body, i) => ({ Id: String(i), MessageBody: body }));
    await engines.clients.sqs.send(new SendMessageBatchCommand({ QueueUrl: channels.QUEUE_URL, Entries }));
    await until(() => run.done.length === 3);
    await run.source.close();
    expect(run.bodies().toSorted()).toEqual(['a', 'bad', 'bad', 'c']);
    expect(run.done.at(-1)).toBe('bad');
  });

  it('sends a message that fails five times to the dead letter queue', async () => {
    const run = await mapping(async () => {
      throw new Error('always');
    });
    await send('poison');
    await until(() => run.seen.length === 5, 20_000);
    await run.source.close();
    await sleep(1100);
    // The next look at the queue moves it over.
    const probe = await mapping(async () => undefined);
    await sleep(300);
    await probe.source.close();
    expect(probe.seen).toEqual([]);
    const dead = await engines.clients.sqs.send(new ReceiveMessageCommand({ QueueUrl: channels.DLQ_URL }));
    expect(dead.Messages?.map((message) => message.Body)).toEqual(['poison']);
  });

  it('leaves the batch in the queue when the function runs out of time', async () => {
    let calls = 0;
    const run = await mapping(async () => {
      calls += 1;
      if (calls === 1) await sleep(3000);
    }, 0.2);
    await send('slow');
    await until(() => run.done.length === 1);
    await run.source.close();
    expect(run.bodies()).toEqual(['slow', 'slow']);
  });

  it('waits for the batch under way when it is closed, and deletes it', async () => {
    let finished = false;
    const run = await mapping(async () => {
      await sleep(400);
      finished = true;
    });
    await send('last');
    await until(() => run.seen.length === 1);
    await run.source.close();
    expect([finished, run.done]).toEqual([true, ['last']]);
  });

  it('refuses a function that may run longer than its messages stay invisible', async () => {
    await expect(mapping(async () => undefined, 2)).rejects.toThrow('visibility timeout is shorter');
  });
});
