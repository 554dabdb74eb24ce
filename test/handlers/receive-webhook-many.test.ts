import { expect, test } from 'vitest';
import type { WebhookSecrets } from '../../src/graph-api/webhook/secret-cache.ts';
import { createReceiveWebhook } from '../../src/handlers/receive-webhook.ts';
import { decodeMessage } from '../../src/queue/message.ts';
import { decodeQuarantine } from '../../src/queue/quarantine.ts';
import { startQueues } from '../helpers/sqs.ts';
import type { Judge } from '../helpers/sqs-proxy.ts';
import { deliveryOf, WEBHOOK_SECRETS, webhookEvent } from '../helpers/webhook-event.ts';

async function world(judge?: Judge) {
  const queues = await startQueues(judge);
  let secrets: WebhookSecrets = WEBHOOK_SECRETS;
  let now = Date.parse('2026-11-23T00:00:00Z');
  const receive = createReceiveWebhook({
    clock: { now: () => new Date(now) },
    secrets: async () => secrets,
    sqs: queues.sqs,
    queueUrl: queues.queueUrl,
    quarantineUrl: queues.quarantineUrl,
    metrics: { count() {} },
    log: { info() {}, warn() {}, error() {} },
  });
  return {
    ...queues,
    receive,
    store: (next: Partial<WebhookSecrets>) => {
      secrets = { ...secrets, ...next };
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

const idsOn = ({ bodies, queueUrl }: Awaited<ReturnType<typeof world>>): string[] =>
  bodies(queueUrl).map((body) => /"commentId":"(\d+)"/.exec(body)?.[1] ?? '');

test('F04 a thousand changes in one post: one message each, in batches of ten', async () => {
  const it = await world();
  const event = webhookEvent(deliveryOf(1000));
  const started = performance.now();
  expect(await it.receive(event)).toMatchObject({ statusCode: 200 });
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(it.calls).toHaveLength(100);
  expect(it.calls.every(({ entries }) => entries === 10)).toBe(true);
  const ids = idsOn(it);
  expect(ids).toHaveLength(1000);
  expect(new Set(ids).size).toBe(1000);
});

test('F09 a queue that dies after twelve of thirty batches: no 200, and the next delivery brings all', async () => {
  let dead = true;
  const it = await world((_body, call) => (dead && call > 12 ? 'call-500' : 'pass'));
  const event = webhookEvent(deliveryOf(300));
  expect(await it.receive(event)).toMatchObject({ statusCode: 503 });
  expect(it.calls.length).toBeLessThan(30);
  dead = false;
  expect(await it.receive(event)).toMatchObject({ statusCode: 200 });
  expect(new Set(idsOn(it)).size).toBe(300);
});

test('F01 F10 F24 a delivery that comes again, or whose answer nobody heard, is accepted again, with the same comment ids', async () => {
  const it = await world();
  const event = webhookEvent(deliveryOf(2));
  const answers = await Promise.all(Array.from({ length: 7 }, () => it.receive(event)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(7).fill(200));
  it.pass(30 * 86_400_000);
  expect(await it.receive(event)).toMatchObject({ statusCode: 200 });
  expect(new Set(idsOn(it))).toEqual(new Set(['18220000000000000', '18220000000000001']));
});

test('F21 while a secret is exchanged both signatures pass; afterwards only the new one', async () => {
  const it = await world();
  const [old] = WEBHOOK_SECRETS.appSecrets;
  const next = { label: 'next', secret: 'sim-app-secret-0002' };
  const signed = (secret: string) =>
    it.receive(webhookEvent(deliveryOf(1), { secret })).then((answer) => answer.statusCode);
  expect(await signed('sim-app-secret-0001')).toBe(200);
  it.store({ appSecrets: [next, ...(old ? [old] : [])] });
  it.pass(60_000);
  // Not yet read anew: the mismatch makes the function look at once.
  expect(await signed('sim-app-secret-0002')).toBe(200);
  for (let minute = 0; minute < 60; minute += 1) {
    it.pass(60_000);
    expect([await signed('sim-app-secret-0001'), await signed('sim-app-secret-0002')]).toEqual([200, 200]);
  }
  it.store({ appSecrets: [next] });
  it.pass(300_000);
  expect([await signed('sim-app-secret-0001'), await signed('sim-app-secret-0002')]).toEqual([401, 200]);
});

test('F14 a delivery near the limit with the longest words is taken whole', async () => {
  const it = await world();
  const { entry } = JSON.parse(deliveryOf(100, 'あ'.repeat(2_200)));
  const event = webhookEvent(JSON.stringify({ object: 'instagram', padding: 'x'.repeat(5_300_000), entry }));
  expect(Buffer.byteLength(event.body ?? '')).toBeGreaterThan(5_900_000);
  expect(await it.receive(event)).toMatchObject({ statusCode: 200 });
  expect(new Set(idsOn(it)).size).toBe(100);
});

test('F07 a comment too long for any message is quarantined in parts, its neighbours are not', async () => {
  const it = await world();
  const { entry } = JSON.parse(deliveryOf(12));
  entry[0].changes[5].value.text = '長'.repeat(400_000);
  expect(await it.receive(webhookEvent(JSON.stringify({ object: 'instagram', entry })))).toMatchObject({
    statusCode: 200,
  });
  expect(idsOn(it)).toHaveLength(11);
  const parts = it
    .bodies(it.quarantineUrl)
    .map(decodeQuarantine)
    .toSorted((a, b) => a.part - b.part);
  expect(parts.length).toBeGreaterThan(3);
  const message = Buffer.concat(parts.map(({ body }) => Buffer.from(body, 'base64'))).toString();
  expect(decodeMessage(message)).toMatchObject({
    comment: { commentId: '18220000000000005', text: '長'.repeat(400_000) },
  });
});
