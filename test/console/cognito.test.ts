import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cognitoLogin } from '../../src/console/access/cognito.ts';
import { createConsoleApp } from '../../src/console/app.ts';
import { type ConsoleWorld, consoleWorld } from '../helpers/console.ts';

const POOL = 'ap-northeast-1_AbCdEfGhI';
const CLIENT = 'client1';
const ORIGIN = 'https://console.example.jp';
const DOMAIN = 'https://login.example.jp';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const jwk = publicKey.export({ format: 'jwk' });
const jwks = { keys: [{ kty: 'RSA', use: 'sig', alg: 'RS256', kid: 'k1', n: String(jwk.n), e: String(jwk.e) }] };

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function idToken(claims: Record<string, unknown>, key = privateKey, alg = 'RS256'): string {
  const now = Math.floor(Date.now() / 1000);
  const iss = `https://cognito-idp.ap-northeast-1.amazonaws.com/${POOL}`;
  const standard = { iss, aud: CLIENT, token_use: 'id', iat: now, exp: now + 300, sub: 'person-1', name: '山田 花子' };
  const body = `${part({ alg, kid: 'k1' })}.${part({ ...standard, 'cognito:groups': ['reviewer'], ...claims })}`;
  return `${body}.${alg === 'none' ? '' : createSign('RSA-SHA256').update(body).sign(key, 'base64url')}`;
}

/** A user pool: knows one code, checks the verifier, and answers with the token of the moment. */
class Pool {
  nonce = '';
  challenge = '';
  token = (): string => idToken({ nonce: this.nonce });
  refusing = false;
  down = false;
  readonly revoked: string[] = [];
  readonly fetch: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    const fields = new URLSearchParams(String(init?.body));
    if (this.down) throw new TypeError('fetch failed');
    if (url.pathname === '/oauth2/revoke') {
      this.revoked.push(String(fields.get('token')));
      return new Response('');
    }
    if (this.refusing) return Response.json({ error: 'invalid_grant' }, { status: 400 });
    if (fields.get('grant_type') === 'authorization_code') {
      const proof = createHash('sha256')
        .update(fields.get('code_verifier') ?? '')
        .digest('base64url');
      if (fields.get('code') !== 'code1' || proof !== this.challenge) {
        return Response.json({ error: 'invalid_grant' }, { status: 400 });
      }
    }
    return Response.json({ id_token: this.token(), refresh_token: 'refresh1' });
  };
}

describe('login at Cognito', () => {
  let world: ConsoleWorld;
  const pool = new Pool();
  const login = cognitoLogin({
    userPoolId: POOL,
    clientId: CLIENT,
    clientSecret: 'secret1',
    domain: DOMAIN,
    origin: ORIGIN,
    fetch: pool.fetch,
    jwks,
  });

  beforeAll(async () => {
    world = await consoleWorld(ORIGIN, login);
  });
  afterAll(() => world.close());

  const cookiesOf = (answer: Response): string =>
    answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0] ?? '')
      .filter((pair) => !pair.endsWith('='))
      .join('; ');

  /** Goes to the login and comes back with a code. */
  async function comeBack(changes: { state?: string; code?: string } = {}) {
    const app = createConsoleApp(world.deps);
    const page = await app.request('/login?return=%2Frecords');
    const cookie = cookiesOf(page);
    const started = await app.request('/login', {
      method: 'POST',
      headers: { cookie, origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ csrf: cookie.split('=')[1] ?? '', return: '/records' }).toString(),
    });
    const to = new URL(started.headers.get('location') ?? '');
    pool.nonce = to.searchParams.get('nonce') ?? '';
    pool.challenge = to.searchParams.get('code_challenge') ?? '';
    const back = new URLSearchParams({
      code: changes.code ?? 'code1',
      state: changes.state ?? to.searchParams.get('state') ?? '',
    });
    const entered = await app.request(`/login/callback?${back}`, { headers: { cookie: cookiesOf(started) } });
    return { app, to, started, entered, cookie: cookiesOf(entered) };
  }

  test('a person with a role comes in and lands where they wanted', async () => {
    const { app, to, entered, cookie } = await comeBack();
    expect(to.origin + to.pathname).toBe(`${DOMAIN}/oauth2/authorize`);
    expect(to.searchParams.get('code_challenge_method')).toBe('S256');
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/records']);
    const line = entered.headers.getSetCookie().find((one) => one.startsWith('__Host-session=')) ?? '';
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(line).toContain(flag);
    const records = await app.request('/records', { headers: { cookie } });
    expect(await records.text()).toContain('山田 花子');
  });

  test('no token and no refresh token reaches the browser', async () => {
    const { started, entered } = await comeBack();
    const seen = [started, entered].map((answer) => JSON.stringify([...answer.headers])).join();
    expect(seen).not.toContain('refresh1');
    expect(seen).not.toContain(part({ alg: 'RS256', kid: 'k1' }));
  });

  test.each([
    ['another state', { state: 'forged' }],
    ['another code', { code: 'stolen' }],
  ])('%s is refused', async (_name, changes) => {
    const { entered } = await comeBack(changes);
    expect(entered.status).toBeGreaterThanOrEqual(401);
    expect(entered.headers.getSetCookie().join()).not.toContain('session=');
  });

  test.each<[string, () => string]>([
    ['a token of another key', () => idToken({ nonce: pool.nonce }, stranger)],
    ['an unsigned token', () => idToken({ nonce: pool.nonce }, privateKey, 'none')],
    ['an access token', () => idToken({ nonce: pool.nonce, token_use: 'access' })],
    ['a token for another client', () => idToken({ nonce: pool.nonce, aud: 'client2' })],
    [
      'a token of another pool',
      () =>
        idToken({ nonce: pool.nonce, iss: 'https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_Other' }),
    ],
    ['an expired token', () => idToken({ nonce: pool.nonce, exp: 1_700_000_000 })],
    ['a token of another attempt', () => idToken({ nonce: 'old' })],
    ['a person without a role', () => idToken({ nonce: pool.nonce, 'cognito:groups': ['visitors'] })],
  ])('%s is refused', async (_name, token) => {
    pool.token = token;
    const { entered } = await comeBack();
    pool.token = () => idToken({ nonce: pool.nonce });
    expect(entered.status).toBe(403);
    expect(entered.headers.getSetCookie().join()).not.toContain('session=');
  });

  test('a person taken out of the directory is out after five minutes', async () => {
    const { app, cookie } = await comeBack();
    pool.refusing = true;
    world.clock.advance(4 * 60);
    expect((await app.request('/records', { headers: { cookie } })).status).toBe(200);
    world.clock.advance(2 * 60);
    expect((await app.request('/records', { headers: { cookie } })).status).toBe(303);
    pool.refusing = false;
    expect((await app.request('/records', { headers: { cookie } })).status).toBe(303);
  });

  test('a changed role counts from the next look', async () => {
    const { app, cookie } = await comeBack();
    pool.token = () => idToken({ 'cognito:groups': ['auditor'] });
    world.clock.advance(6 * 60);
    expect((await app.request('/queue', { headers: { cookie } })).status).toBe(403);
    pool.token = () => idToken({ nonce: pool.nonce });
  });

  test('a directory that does not answer is trusted for half an hour, no longer', async () => {
    const { app, cookie } = await comeBack();
    pool.down = true;
    world.clock.advance(20 * 60);
    expect((await app.request('/records', { headers: { cookie } })).status).toBe(200);
    world.clock.advance(15 * 60);
    expect((await app.request('/records', { headers: { cookie } })).status).toBe(303);
    pool.down = false;
  });

  test('logging out ends it here and at Cognito', async () => {
    const { app, cookie } = await comeBack();
    const page = await (await app.request('/records', { headers: { cookie } })).text();
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const out = await app.request('/logout', {
      method: 'POST',
      headers: { cookie, origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ csrf }).toString(),
    });
    expect(out.headers.get('location')).toContain(`${DOMAIN}/logout`);
    expect(pool.revoked).toContain('refresh1');
    expect((await app.request('/records', { headers: { cookie } })).status).toBe(303);
  });
});
