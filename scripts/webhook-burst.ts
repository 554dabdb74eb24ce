// `npm run burst:webhook [-- POSTS]`: posts of a thousand comments in a row, through the handler, onto a queue on
// disk. Prints the times to the answer; exit code 1 when p99 is a second or more, or a comment is lost or doubled.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';
import { createReceiveWebhook } from '../src/handlers/receive-webhook.ts';
import { WEBHOOK_SECRETS, webhookEvent } from '../test/helpers/webhook-event.ts';

const posts = Number(process.argv[2] ?? 100);
const CHANGES = 1000;
const folder = mkdtempSync(join(tmpdir(), 'burst-'));
const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false, dataDir: folder });
const endpoint = `http://127.0.0.1:${server.port}`;
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const sqs = new SQSClient({ endpoint, region: 'ap-northeast-1', credentials });
const create = async (QueueName: string): Promise<string> => {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName }));
  return QueueUrl.replace(/^https?:\/\/[^/]+/, endpoint);
};
const receive = createReceiveWebhook({
  clock: { now: () => new Date() },
  secrets: async () => WEBHOOK_SECRETS,
  sqs,
  queueUrl: await create('comments'),
  quarantineUrl: await create('quarantine'),
  metrics: { count() {} },
  log: { info() {}, warn() {}, error() {} },
});

const idOf = (post: number, change: number): string =>
  String(18_000_000_000_000_000n + BigInt(post * CHANGES + change));
const times: number[] = [];
let accepted = 0;
for (let post = 0; post < posts; post += 1) {
  const changes = Array.from({ length: CHANGES }, (_, change) => ({
    field: 'comments',
    value: {
      id: idOf(post, change),
      text: 'いつも楽しい写真をありがとう😊',
      from: { id: '742000000000001', username: 'sample.user' },
    },
  }));
  const body = JSON.stringify({ object: 'instagram', entry: [{ id: '17841400000000001', time: 1785412106, changes }] });
  const event = webhookEvent(body);
  const started = performance.now();
  const { statusCode } = await receive(event);
  times.push(performance.now() - started);
  if (statusCode === 200) accepted += 1;
}
const ids = (server.inspectQueue('comments')?.messages.ready ?? []).map(({ body }) => JSON.parse(body).commentId);
const lost = Math.max(0, accepted * CHANGES - new Set(ids).size);
const doubled = ids.length - new Set(ids).size;
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
console.log(`${posts} posts of ${CHANGES} comments: p50 ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms.`);
console.log(`${posts - accepted} refused, ${lost} lost, ${doubled} doubled.`);
sqs.destroy();
await server.stop();
rmSync(folder, { recursive: true });
process.exitCode = at(0.99) < 1000 && accepted === posts && lost + doubled === 0 ? 0 : 1;
