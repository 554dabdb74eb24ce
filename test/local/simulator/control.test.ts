import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startSimulator } from '../../../src/local/simulator/index.ts';
import { ACCOUNT, control, graph, movableClock, receiver, SECRETS, simulator, TOKEN, VERIFY_TOKEN } from './helpers.ts';

test('POST /_sim/comments: caption makes or finds the post, ids may be given', async () => {
  const sim = await simulator();
  const first = await control(sim, 'POST', '/comments', { text: 'a', caption: '花', username: 'sample.user' });
  const second = await control(sim, 'POST', '/comments', {
    text: 'b',
    caption: '花',
    commentId: '18123456789012345',
    fromId: '742000000000001',
    parentId: '18123456789012000',
    parent: '親',
  });
  expect(second.body).toEqual({ commentId: '18123456789012345' });
  const read = async (id: unknown): Promise<unknown> =>
    (await graph(sim, 'GET', `/${id}?fields=media,from,parent_id`)).body;
  const [a, b] = [await read(first.body['commentId']), await read('18123456789012345')];
  expect(b).toMatchObject({ from: { id: '742000000000001' }, parent_id: '18123456789012000' });
  expect((a as { media: unknown }).media).toEqual((b as { media: unknown }).media);
});

test('another account has its own token, its own ids for people, and sees only its own', async () => {
  const sim = await simulator();
  const wish = { accountId: '17841400000000002', username: 'second.office' };
  const token = String((await control(sim, 'POST', '/accounts', wish)).body['accessToken']);
  const mine = sim.addComment({ text: 'a', username: 'sample.user' });
  const post = sim.addPost({ accountId: wish.accountId });
  const theirs = sim.addComment({ text: 'b', username: 'sample.user', mediaId: post.id });
  expect(theirs.fromId).not.toBe(mine.fromId);
  expect((await graph(sim, 'GET', '/me?fields=user_id', token)).body['user_id']).toBe(wish.accountId);
  expect((await graph(sim, 'GET', `/${theirs.id}`, token)).status).toBe(200);
  expect((await graph(sim, 'GET', `/${mine.id}`, token)).status).toBe(400);
});

test('comments and posts may be older', async () => {
  const sim = await simulator();
  const createdAt = '2026-11-01T09:00:00+09:00';
  const { body } = await control(sim, 'POST', '/comments', { text: 'a', createdAt });
  const read = await graph(sim, 'GET', `/${body['commentId']}?fields=timestamp`);
  expect(read.body['timestamp']).toBe('2026-11-01T00:00:00+0000');
});

test('send:false sends nothing', async () => {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url });
  await control(sim, 'POST', '/comments', { text: 'a', send: false });
  await sim.idle();
  expect(office.received).toHaveLength(0);
});

test.each([
  ['POST', '/comments', { text: 1 }, 400],
  ['POST', '/comments', { text: 'a', commentId: '1e5' }, 400],
  ['POST', '/comments', { text: 'a', unknown: true }, 400],
  ['GET', '/comments/18999999999999999', undefined, 404],
  ['POST', '/comments/18999999999999999/hide', undefined, 404],
  ['POST', '/nonsense', {}, 404],
  ['POST', '/clock', { advanceSeconds: -1 }, 400],
  ['POST', '/deliveries', { test: 'comments' }, 400],
])('%s /_sim%s with %j answers %i and a sentence', async (method, path, body, status) => {
  const sim = await simulator();
  const answer = await control(sim, method, path, body);
  expect(answer.status).toBe(status);
  expect(answer.body['error']).toEqual(expect.any(String));
});

test('a body that is no JSON is refused', async () => {
  const sim = await simulator();
  const response = await fetch(`${sim.url}/_sim/comments`, { method: 'POST', body: '{' });
  expect(response.status).toBe(400);
});

test('GET /_sim/calls?since= gives later calls only', async () => {
  const sim = await simulator();
  for (let n = 0; n < 3; n++) await graph(sim, 'GET', '/me?fields=user_id');
  const { body } = await control(sim, 'GET', '/calls?since=2');
  expect(body['calls']).toEqual([
    {
      seq: 3,
      at: '2026-11-23T00:00:00.000Z',
      method: 'GET',
      path: '/me',
      version: 'v26.0',
      parameters: { fields: 'user_id' },
      tokenIn: 'header',
      account: ACCOUNT,
      status: 200,
      ms: expect.any(Number),
    },
  ]);
});

test('the clock moves by request, for everybody who shares it', async () => {
  const clock = movableClock();
  const sim = await simulator({ clock });
  expect((await control(sim, 'POST', '/clock', { advanceSeconds: 90 })).body).toEqual({
    now: '2026-11-23T00:01:30.000Z',
  });
  expect(clock.now().toISOString()).toBe('2026-11-23T00:01:30.000Z');
  const fixed = await simulator({ clock: { now: () => new Date(0) } });
  expect((await control(fixed, 'POST', '/clock', { advanceSeconds: 1 })).status).toBe(400);
});

test('pages of other sites cannot write', async () => {
  const sim = await simulator();
  const write = (origin: string): Promise<Response> =>
    fetch(`${sim.url}/_sim/comments`, { method: 'POST', body: '{"text":"a"}', headers: { origin } });
  expect((await write('https://evil.example')).status).toBe(403);
  expect((await write('null')).status).toBe(403);
  expect((await write(sim.url)).status).toBe(200);
});

test('a signed_request is sent as Meta does, for the account as app user', async () => {
  let form = new URLSearchParams();
  const office = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    form = new URLSearchParams(Buffer.concat(chunks).toString());
    response.end('{"url":"https://example.jp/1","confirmation_code":"abc"}');
  });
  await new Promise<void>((resolve) => office.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void office.close());
  const url = `http://127.0.0.1:${(office.address() as AddressInfo).port}/delete`;
  const sim = await simulator();
  const answer = await control(sim, 'POST', '/signed-requests', { url });
  expect(answer.body).toMatchObject({ status: 200, body: expect.stringContaining('confirmation_code') });
  const [signature, payload = ''] = (form.get('signed_request') ?? '').split('.');
  expect(signature).toBe(createHmac('sha256', SECRETS.instagram).update(payload).digest('base64url'));
  const me = await graph(sim, 'GET', '/me');
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
    algorithm: 'HMAC-SHA256',
    user_id: me.body.id,
  });
});

test('a port in use is named in a sentence', async () => {
  const sim = await simulator();
  const options = { clock: movableClock(), accountId: ACCOUNT, accessToken: TOKEN, appSecrets: SECRETS };
  const second = startSimulator({ ...options, verifyToken: VERIFY_TOKEN, port: Number(new URL(sim.url).port) });
  await expect(second).rejects.toThrow(/Port \d+ is in use\. Choose another port/);
});
