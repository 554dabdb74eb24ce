import { expect, test } from 'vitest';
import { control, graph, receiver, SECRETS, simulator } from './helpers.ts';

test('a receiver that echoes the challenge is accepted', async () => {
  const office = await receiver();
  const sim = await simulator();
  await sim.setWebhook(office.url);
  sim.addComment({ text: 'a' });
  await sim.idle();
  expect(office.received).toHaveLength(1);
});

test('the challenge is larger than a JavaScript number holds', async () => {
  const office = await receiver();
  let challenge = '';
  office.echo = (given) => {
    challenge = given;
    return given;
  };
  await simulator({ webhookUrl: office.url });
  expect(challenge).toMatch(/^\d{19}$/);
  office.echo = (given) => String(Number(given));
  await expect(simulator({ webhookUrl: office.url })).rejects.toThrow('not exactly the challenge');
});

test.each([
  ['a newline after the challenge', (challenge: string) => `${challenge}\n`],
  ['quotes around it', (challenge: string) => JSON.stringify(challenge)],
  ['nothing', () => ''],
])('refused: %s', async (_what, echo) => {
  const office = await receiver();
  office.echo = echo;
  await expect(simulator({ webhookUrl: office.url })).rejects.toThrow('not exactly the challenge');
});

test('refused: a wrong verify token, and nobody there', async () => {
  const office = await receiver();
  await expect(simulator({ webhookUrl: office.url, verifyToken: 'other' })).rejects.toThrow('status 403');
  await expect(simulator({ webhookUrl: 'http://127.0.0.1:1/webhook' })).rejects.toThrow('did not answer');
});

test('the callback can be set by the control API and by the app’s own subscription edge', async () => {
  const office = await receiver();
  const sim = await simulator();
  const bad = await control(sim, 'POST', '/callback', { url: office.url, verifyToken: 'other' });
  expect(bad).toEqual({ status: 400, body: { error: expect.stringContaining('status 403') } });
  expect((await control(sim, 'POST', '/callback', { url: office.url })).status).toBe(200);

  const app = '/990000000000001/subscriptions';
  const token = `990000000000001|${SECRETS.meta}`;
  const wish = new URLSearchParams({
    object: 'instagram',
    callback_url: office.url,
    verify_token: 'x',
    fields: 'comments',
  });
  expect((await graph(sim, 'POST', `${app}?${wish}`, token)).body.error?.message).toContain('403');
  wish.set('verify_token', 'verify-me');
  expect((await graph(sim, 'POST', `${app}?${wish}`, token)).body).toEqual({ success: 'true' });
  expect((await graph(sim, 'GET', app, token)).body.data?.[0]).toMatchObject({
    active: true,
    callback_url: office.url,
  });
  await graph(sim, 'DELETE', `${app}?object=instagram`, token);
  expect((await graph(sim, 'GET', app, token)).body).toEqual({ data: [] });
  expect((await graph(sim, 'GET', app, 'wrong|token')).status).toBe(400);
});
