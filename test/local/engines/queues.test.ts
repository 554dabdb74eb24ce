import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { createChannels } from '../../../src/local/engines/create-queues.ts';
import { startEngines } from '../../../src/local/engines/index.ts';

async function open(dataDir: string) {
  const engines = await startEngines({ dataDir });
  const { sqs, sns } = engines.clients;
  const channels = await createChannels(sqs, sns, { endpoint: engines.sqsEndpoint, visibilitySeconds: 600 });
  const receive = async (): Promise<string[]> => {
    const wait = { QueueUrl: channels.QUEUE_URL, MaxNumberOfMessages: 10, WaitTimeSeconds: 5 };
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(wait));
    return Messages.map((message) => message.Body ?? '');
  };
  return { engines, sqs, channels, receive };
}

it('gives back what a dead receiver had taken, and what nobody had, after a restart', async () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'kotomori-queues-')), 'data');
  const first = await open(dataDir);
  const send = (body: string) =>
    first.sqs.send(new SendMessageCommand({ QueueUrl: first.channels.QUEUE_URL, MessageBody: body }));
  await send('taken');
  expect(await first.receive()).toEqual(['taken']);
  await send('waiting');
  await first.engines.close();

  const second = await open(dataDir);
  expect(await second.engines.queues.releaseTaken(second.sqs, second.channels.QUEUE_URL)).toBe(1);
  const received = [...(await second.receive()), ...(await second.receive())];
  expect(received.toSorted()).toEqual(['taken', 'waiting']);
  await second.engines.close();
});
