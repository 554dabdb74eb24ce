import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createReceiveWebhook, type ReceiveWebhookDeps } from '../../src/handlers/receive-webhook.ts';
import type { Comment } from '../../src/moderation/comment.ts';
import { decodeMessage } from '../../src/queue/message.ts';
import { decodeQuarantine } from '../../src/queue/quarantine.ts';
import { startQueues, type TestQueues } from '../helpers/sqs.ts';
import type { Judge } from '../helpers/sqs-proxy.ts';
import { deliveryOf, WEBHOOK_SECRETS, webhookEvent } from '../helpers/webhook-event.ts';

interface World extends TestQueues {
  readonly receive: ReturnType<typeof createReceiveWebhook>;
  readonly counts: Record<string, number>;
  readonly logged: unknown[];
}

async function world(judge?: Judge, extra: Partial<ReceiveWebhookDeps> = {}): Promise<World> {
  const queues = await startQueues(judge);
  const counts: Record<string, number> = {};
  const logged: unknown[] = [];
  const note = (...line: unknown[]) => void logged.push(line);
  const receive = createReceiveWebhook({
    clock: { now: () => new Date('2026-11-23T00:00:00Z') },
    secrets: async () => WEBHOOK_SECRETS,
    sqs: queues.sqs,
    queueUrl: queues.queueUrl,
    quarantineUrl: queues.quarantineUrl,
    metrics: {
      count(name, value = 1, dimensions = {}) {
        const key = [name, ...Object.values(dimensions)].join(' ');
        counts[key] = (counts[key] ?? 0) + value;
      },
    },
    log: { info: note, warn: note, error: note },
    ...extra,
  });
  return { ...queues, receive, counts, logged };
}

function commentIn(body: string): Comment {
  const message = decodeMessage(body);
  if (message.kind !== 'comment') throw new Error('not a comment');
  return message.comment;
}
const comments = ({ bodies, queueUrl }: World) => bodies(queueUrl).map(commentIn);
const quarantine = ({ bodies, quarantineUrl }: World) => bodies(quarantineUrl).map(decodeQuarantine);

test.each([false, true])('a signed delivery becomes one message a comment (base64: %s)', async (base64) => {
  const it = await world();
  const answer = await it.receive(webhookEvent(deliveryOf(3, 'お疑い 😡 \uffff\u0000'), { base64 }));
  expect(answer).toMatchObject({ statusCode: 200 });
  expect(comments(it)).toHaveLength(3);
  expect(comments(it)[0]).toEqual({
    accountId: '17841400000000001',
    commentId: '18220000000000000',
    text: 'お疑い 😡 \uffff\u0000',
    commenterId: '742000000000001',
    field: 'comments',
    source: 'webhook',
    receivedAt: '2026-11-23T00:00:00.000Z',
  });
  for (const body of it.bodies(it.queueUrl)) expect(body).toMatch(/^[\x20-\x7e]+$/);
  expect(it.counts).toEqual({ 'Delivery.received': 1, 'Comment.enqueued': 3 });
  expect(it.logged).toEqual([[{ signedBy: 'instagram', comments: 3, ignored: {} }, 'delivery accepted']]);
});

test('F11 a delivery that is not signed with a known secret is refused and leaves nothing', async () => {
  const it = await world();
  const bad = [
    webhookEvent(deliveryOf(1), { secret: 'wrong' }),
    webhookEvent(deliveryOf(1), { headers: {} }),
    webhookEvent(deliveryOf(1), { headers: { 'x-hub-signature': 'sha1=abc' } }),
    { ...webhookEvent(deliveryOf(1)), body: deliveryOf(2) },
  ];
  for (const event of bad) expect(await it.receive(event)).toMatchObject({ statusCode: 401 });
  expect(it.calls).toEqual([]);
  expect(it.counts).toEqual({ 'Delivery.rejected signature': 4 });
});

test('header names in any case; the same header in two cases is refused', async () => {
  const it = await world();
  const signed = webhookEvent(deliveryOf(1));
  const value = signed.headers['x-hub-signature-256'] ?? '';
  expect(await it.receive({ ...signed, headers: { 'X-Hub-Signature-256': value } })).toMatchObject({ statusCode: 200 });
  const twice = { 'X-Hub-Signature-256': value, 'x-hub-signature-256': value };
  expect(await it.receive({ ...signed, headers: twice })).toMatchObject({ statusCode: 401 });
});

test('only the secret path exists', async () => {
  const it = await world();
  for (const path of ['/', '/webhook', '/webhook/', '/webhook/wrong', `/x/webhook/${WEBHOOK_SECRETS.pathSegment}`]) {
    expect(await it.receive(webhookEvent(deliveryOf(1), { path }))).toMatchObject({ statusCode: 404 });
  }
  expect(it.calls).toEqual([]);
  expect(await it.receive(webhookEvent('', { method: 'PUT' }))).toMatchObject({ statusCode: 405 });
});

test('F06 entries that SQS failed for its own reasons are tried again, only they', async () => {
  const it = await world((body, call) => (call === 1 && /1822000000000000[0-2]/.test(body) ? 'server-fault' : 'pass'));
  expect(await it.receive(webhookEvent(deliveryOf(10)))).toMatchObject({ statusCode: 200 });
  expect(it.calls).toEqual([{ entries: 10 }, { entries: 3 }]);
  expect(new Set(comments(it).map(({ commentId }) => commentId)).size).toBe(10);
  expect(comments(it)).toHaveLength(10);
});

test('F06 entries that keep failing, or that the answer does not mention, make Meta send all again', async () => {
  for (const verdict of ['server-fault', 'unmentioned'] as const) {
    const it = await world((body) => (body.includes('18220000000000007') ? verdict : 'pass'));
    expect(await it.receive(webhookEvent(deliveryOf(10)))).toMatchObject({ statusCode: 503 });
    expect(it.counts['Comment.enqueued']).toBeUndefined();
  }
});

test('F07 an entry that SQS will never take goes to the quarantine, its neighbours to the queue', async () => {
  const it = await world((body) => (body.includes('18220000000000007') ? 'sender-fault' : 'pass'));
  expect(await it.receive(webhookEvent(deliveryOf(10)))).toMatchObject({ statusCode: 200 });
  expect(comments(it)).toHaveLength(9);
  const [kept] = quarantine(it);
  expect(kept).toMatchObject({
    kind: 'message',
    reason: 'refused-by-the-queue',
    receivedAt: '2026-11-23T00:00:00.000Z',
  });
  expect(commentIn(Buffer.from(kept?.body ?? '', 'base64').toString()).commentId).toBe('18220000000000007');
  expect(it.counts).toMatchObject({ 'Comment.enqueued': 9, 'Delivery.quarantined': 1 });
});

test('F07 one entry that makes SQS refuse the whole batch is found and quarantined, its neighbours are sent', async () => {
  const it = await world((body) => (body.includes('18220000000000007') ? 'call-refused' : 'pass'));
  expect(await it.receive(webhookEvent(deliveryOf(10)))).toMatchObject({ statusCode: 200 });
  expect(new Set(comments(it).map(({ commentId }) => commentId)).size).toBe(9);
  expect(quarantine(it)).toHaveLength(1);
});

test('F08 while SQS is down the answer is 503, within three seconds', async () => {
  for (const verdict of ['call-500', 'call-hangs'] as const) {
    const it = await world(() => verdict);
    const started = performance.now();
    expect(await it.receive(webhookEvent(deliveryOf(30)))).toMatchObject({ statusCode: 503 });
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(it.counts).toMatchObject({ 'Delivery.rejected unavailable': 1 });
  }
});

test('F12 a signed body that cannot be read is answered 200 and quarantined whole', async () => {
  const it = await world();
  expect(await it.receive(webhookEvent('{"object":"instagram"'))).toMatchObject({ statusCode: 200 });
  expect(quarantine(it)).toEqual([
    {
      v: 1,
      kind: 'body',
      reason: 'not-json',
      receivedAt: '2026-11-23T00:00:00.000Z',
      bytes: 21,
      part: 1,
      parts: 1,
      body: Buffer.from('{"object":"instagram"').toString('base64'),
    },
  ]);
  expect(it.counts).toEqual({ 'Delivery.received': 1, 'Delivery.quarantined': 1 });
});

test('an unreadable body over 700 KB is kept in parts, losing nothing', async () => {
  const it = await world();
  const body = Buffer.concat([Buffer.from('['), Buffer.alloc(1_500_000, 'x')]);
  expect(await it.receive(webhookEvent(body))).toMatchObject({ statusCode: 200 });
  const parts = quarantine(it).toSorted((a, b) => a.part - b.part);
  expect(parts.map(({ part, parts: of }) => [part, of])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect(Buffer.concat(parts.map((part) => Buffer.from(part.body, 'base64'))).equals(body)).toBe(true);
});

test('F13 kinds that are not comments are counted by kind; private messages are stored nowhere', async () => {
  const it = await world();
  const dm = { message: { text: '内緒の話' } };
  const changes = [{ field: 'story_insights', value: {} }];
  const body = { object: 'instagram', entry: [{ id: '17', changes, messaging: [dm, dm] }] };
  expect(await it.receive(webhookEvent(JSON.stringify(body)))).toMatchObject({ statusCode: 200 });
  expect(it.counts).toMatchObject({ 'Delivery.ignored messaging': 2, 'Delivery.ignored field:story_insights': 1 });
  expect(it.calls).toEqual([]);
});

test('F05 F14 a body over the limit is refused before it is looked at, however it is packed', async () => {
  const it = await world();
  for (const base64 of [false, true]) {
    for (const size of [6_000_001, 10_000_000]) {
      const event = webhookEvent(Buffer.alloc(size, 0x20), { base64 });
      expect(await it.receive(event)).toMatchObject({ statusCode: 413 });
    }
  }
  expect(await it.receive(webhookEvent(Buffer.alloc(6_000_000, 0x20)))).toMatchObject({ statusCode: 200 });
});

test('F15 a packed body is never unpacked: unsigned it is refused, signed it is quarantined as it came', async () => {
  const it = await world();
  const packed = gzipSync(deliveryOf(1));
  const event = webhookEvent(packed, { base64: true });
  const headers = { ...event.headers, 'Content-Encoding': 'gzip' };
  expect(await it.receive({ ...event, headers: { 'content-encoding': 'gzip' } })).toMatchObject({ statusCode: 401 });
  expect(await it.receive({ ...event, headers })).toMatchObject({ statusCode: 200 });
  expect(comments(it)).toEqual([]);
  expect(quarantine(it)[0]).toMatchObject({ reason: 'unsupported-encoding', body: packed.toString('base64') });
  const plain = { ...webhookEvent(deliveryOf(1)).headers, 'content-encoding': 'identity' };
  expect(await it.receive(webhookEvent(deliveryOf(1), { headers: plain as Record<string, string> }))).toMatchObject({
    statusCode: 200,
  });
  expect(comments(it)).toHaveLength(1);
});

test('no log line and no answer holds words, handles or secrets', async () => {
  const it = await world((body) => (body.includes('18220000000000001') ? 'sender-fault' : 'pass'));
  const answers = [
    await it.receive(webhookEvent(deliveryOf(3, 'カナリア'))),
    await it.receive(webhookEvent('{"text":"カナリア"')),
    await it.receive(webhookEvent(deliveryOf(1, 'カナリア'), { secret: 'wrong' })),
  ];
  const told = JSON.stringify([answers, it.logged]);
  expect(told).not.toMatch(/カナリア|742000000000001|sim-app-secret|verify-me|p4th-segment/);
  expect(it.logged.length).toBeGreaterThan(0);
});
