import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Simulator } from '../../../src/local/simulator/index.ts';
import { ACCOUNT, control, type GraphBody, graph, movableClock, SECRETS, simulator, TOKEN } from './helpers.ts';

const DAY = 86_400;

async function open(
  sim: Simulator,
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; body: GraphBody }> {
  const response = await fetch(`${sim.url}${path}`, init);
  return { status: response.status, body: (await response.json()) as GraphBody };
}

const refresh = (sim: Simulator, token: string): ReturnType<typeof open> =>
  open(sim, `/refresh_access_token?grant_type=ig_refresh_token&access_token=${token}`);

describe('a token', () => {
  test('is taken from the header, the query or the body, and the log says from where but not which', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    await graph(sim, 'GET', `/${id}`);
    await open(sim, `/v26.0/${id}?access_token=${TOKEN}`);
    await open(sim, `/v26.0/${id}`, {
      method: 'POST',
      body: new URLSearchParams({ access_token: TOKEN, hide: 'true' }),
    });
    expect(sim.calls().map(({ tokenIn, status }) => [tokenIn, status])).toEqual([
      ['header', 200],
      ['query', 200],
      ['body', 200],
    ]);
    expect(JSON.stringify(sim.calls())).not.toContain(TOKEN);
  });

  test('is needed: none is 104, an unknown one 190', async () => {
    const sim = await simulator();
    expect((await graph(sim, 'GET', '/me', null)).body.error).toMatchObject({ code: 104 });
    expect((await graph(sim, 'GET', '/me', 'nonsense')).body.error).toMatchObject({
      code: 190,
      type: 'OAuthException',
    });
  });

  test.each([
    ['expire', 463],
    ['password-changed', 460],
    ['revoke', 458],
    ['invalidate', 467],
  ])('dies of %s with 190/%i and lives again when restored', async (action, subcode) => {
    const sim = await simulator();
    expect((await control(sim, 'POST', '/tokens', { action })).body).toEqual({ changed: 1 });
    expect((await graph(sim, 'GET', '/me')).body.error).toMatchObject({ code: 190, error_subcode: subcode });
    await control(sim, 'POST', '/tokens', { action: 'restore' });
    expect((await graph(sim, 'GET', '/me')).status).toBe(200);
  });

  test('lives 60 days on the shared clock', async () => {
    const clock = movableClock();
    const sim = await simulator({ clock });
    clock.advance(60 * DAY - 1);
    expect((await graph(sim, 'GET', '/me')).status).toBe(200);
    clock.advance(1);
    expect((await graph(sim, 'GET', '/me')).body.error).toMatchObject({ code: 190, error_subcode: 463 });
    expect((await refresh(sim, TOKEN)).body.error).toMatchObject({ code: 190, error_subcode: 463 });
  });

  test('is refreshed from its second day; the old one stays good until its own end', async () => {
    const clock = movableClock();
    const sim = await simulator({ clock });
    clock.advance(DAY - 1);
    expect((await refresh(sim, TOKEN)).status).toBe(400);
    clock.advance(1);
    const { body } = await refresh(sim, TOKEN);
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'bearer', expires_in: 60 * DAY });
    const fresh = String(body['access_token']);
    expect((await graph(sim, 'GET', '/me', TOKEN)).status).toBe(200);
    clock.advance(59 * DAY);
    expect((await graph(sim, 'GET', '/me', TOKEN)).status).toBe(400);
    expect((await graph(sim, 'GET', '/me', fresh)).status).toBe(200);
  });

  test('rotate gives a new one, age makes one older', async () => {
    const sim = await simulator();
    const { body } = await control(sim, 'POST', '/tokens', { action: 'rotate' });
    expect((await graph(sim, 'GET', '/me', String(body['accessToken']))).status).toBe(200);
    await control(sim, 'POST', '/tokens', { action: 'age', token: TOKEN, hours: 24 });
    expect((await refresh(sim, TOKEN)).status).toBe(200);
    expect((await control(sim, 'POST', '/tokens', { action: 'expire', token: 'nobody' })).status).toBe(404);
  });
});

describe('login', () => {
  const form = (code: string): URLSearchParams =>
    new URLSearchParams({
      client_id: '990000000000002',
      client_secret: SECRETS.instagram,
      grant_type: 'authorization_code',
      redirect_uri: 'https://example.jp/back',
      code,
    });

  test('code → short-lived → long-lived; a code works once', async () => {
    const clock = movableClock();
    const sim = await simulator({ clock });
    const code = String((await control(sim, 'POST', '/tokens', { action: 'code' })).body['code']);
    const { body } = await open(sim, '/oauth/access_token', { method: 'POST', body: form(code) });
    const short = body.data?.[0];
    expect(short).toMatchObject({ user_id: ACCOUNT, permissions: expect.stringContaining(',') });
    const again = await open(sim, '/oauth/access_token', { method: 'POST', body: form(code) });
    expect(again.body).toMatchObject({ error_type: 'OAuthException', code: 400, error_message: expect.any(String) });

    const path = `/access_token?grant_type=ig_exchange_token&access_token=${short?.['access_token']}`;
    expect((await open(sim, `${path}&client_secret=wrong`)).status).toBe(400);
    const long = await open(sim, `${path}&client_secret=${SECRETS.instagram}`);
    expect(long.body).toMatchObject({ token_type: 'bearer', expires_in: 60 * DAY });
    clock.advance(2 * 3600);
    expect((await graph(sim, 'GET', '/me', String(long.body['access_token']))).status).toBe(200);
    expect((await graph(sim, 'GET', '/me', String(short?.['access_token']))).status).toBe(400);
  });

  test('the answer can be flat, as seen in the field', async () => {
    const sim = await simulator();
    sim.configureGraph({ loginShape: 'flat' });
    const code = String((await control(sim, 'POST', '/tokens', { action: 'code' })).body['code']);
    const { body } = await open(sim, '/oauth/access_token', { method: 'POST', body: form(code) });
    expect(body).toMatchObject({ user_id: ACCOUNT, permissions: ['instagram_business_basic', expect.any(String)] });
  });
});

describe('appsecret_proof', () => {
  const proof = (secret: string): string => createHmac('sha256', secret).update(TOKEN).digest('hex');

  test('may be missing, may be right under either secret, may not be wrong', async () => {
    const sim = await simulator();
    expect((await graph(sim, 'GET', '/me')).status).toBe(200);
    expect((await graph(sim, 'GET', `/me?appsecret_proof=${proof(SECRETS.instagram)}`)).status).toBe(200);
    expect((await graph(sim, 'GET', `/me?appsecret_proof=${proof(SECRETS.meta)}`)).status).toBe(200);
    const wrong = await graph(sim, 'GET', `/me?appsecret_proof=${proof('other')}`);
    expect(wrong.body.error).toMatchObject({ code: 100, type: 'GraphMethodException' });
    sim.configureGraph({ requireAppSecretProof: true });
    expect((await graph(sim, 'GET', '/me')).status).toBe(400);
  });

  test('follows the reference vector', () => {
    expect(proof('sim-app-secret-0001')).toBe('e7204fc0bdc783f18ef6b06ed2eb544ea5dfaa11adb779e209300ef62da36a1b');
  });
});

test('debug_token says what a token is and when it ends', async () => {
  const sim = await simulator();
  const app = encodeURIComponent(`990000000000002|${SECRETS.instagram}`);
  const ask = (): ReturnType<typeof open> => open(sim, `/debug_token?input_token=${TOKEN}&access_token=${app}`);
  const issued = Date.parse('2026-11-23T00:00:00Z') / 1000;
  expect((await ask()).body.data).toMatchObject({ is_valid: true, issued_at: issued, expires_at: issued + 60 * DAY });
  await control(sim, 'POST', '/tokens', { action: 'expire' });
  expect((await ask()).body.data).toMatchObject({ is_valid: false, error: { code: 190 } });
  expect((await open(sim, `/debug_token?input_token=${TOKEN}&access_token=x`)).status).toBe(400);
});
