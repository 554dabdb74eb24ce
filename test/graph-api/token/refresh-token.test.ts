import { expect, test } from 'vitest';
import type { StoredToken } from '../../../src/graph-api/token/grants.ts';
import { exchangeGrant } from '../../../src/graph-api/token/grants.ts';
import { createRefreshToken } from '../../../src/graph-api/token/refresh-token.ts';
import { createTokenSource } from '../../../src/graph-api/token/token-source.ts';
import { type Answering, answerJson, startHttpServer } from '../../helpers/http-server.ts';

const ACCOUNT = '17841400000000001';
const DAY = 86_400_000;
const T = Date.parse('2026-11-23T00:00:00Z');
const aged = (days: number): StoredToken => ({
  accessToken: 'OLD',
  issuedAt: new Date(T - days * DAY).toISOString(),
  expiresAt: new Date(T + (60 - days) * DAY).toISOString(),
});
const me = { user_id: ACCOUNT, username: 'ward.office' };

async function world(token: StoredToken, answer: Answering) {
  const { url, seen } = await startHttpServer(answer);
  const counts: Record<string, number> = {};
  const written: StoredToken[] = [];
  const run = createRefreshToken({
    graph: { baseUrl: url, version: 'v26.0', accountId: ACCOUNT },
    clock: { now: () => new Date(T) },
    metrics: {
      count(name, value = 1) {
        counts[name] = value;
      },
    },
    readToken: async () => token,
    writeToken: async (next) => void written.push(next),
  });
  return { run, seen, counts, written };
}

/** Instagram with a token that can be refreshed to NEW; `answers` says whom each token speaks for. */
const instagram =
  (answers: Readonly<Record<string, unknown>>): Answering =>
  ({ url, headers }, response) => {
    const token = headers.authorization?.slice('Bearer '.length) ?? '';
    if (url.startsWith('/refresh_access_token')) {
      answerJson(response, 200, { access_token: 'NEW', token_type: 'bearer', expires_in: 5_183_944 });
    } else if (answers[token]) answerJson(response, 200, answers[token]);
    else answerJson(response, 400, { error: { code: 190, message: `bad ${token}` } });
  };

test('F62 from day 30 the token is refreshed, and replaced only after the new one was proved', async () => {
  const it = await world(aged(30), instagram({ NEW: me }));
  expect(await it.run()).toMatchObject({ result: 'refreshed', because: 'due' });
  expect(it.written).toEqual([
    { accessToken: 'NEW', issuedAt: '2026-11-23T00:00:00.000Z', expiresAt: new Date(T + 5_183_944_000).toISOString() },
  ]);
  expect(it.counts).toEqual({ 'Token.daysLeft': 59 });
  expect(it.seen.map(({ url }) => url)).toEqual([
    '/refresh_access_token?grant_type=ig_refresh_token',
    '/v26.0/me?fields=user_id%2Cusername',
  ]);
  expect(it.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer OLD', 'Bearer NEW']);
});

test.each<[string, Record<string, unknown>]>([
  ['is refused', {}],
  ['speaks for another account', { NEW: { user_id: '999', username: 'x' } }],
  ['cannot be told', { NEW: { username: 'x' } }],
])('F62 a new token that %s never replaces the old', async (_name, answers) => {
  const it = await world(aged(45), instagram(answers));
  expect(await it.run()).toMatchObject({ result: 'failed' });
  expect(it.written).toEqual([]);
  expect(it.counts['Token.daysLeft']).toBe(15);
});

test('F62 a refresh that fails leaves the token and tells the days that are left', async () => {
  const it = await world(aged(55), (_request, response) => response.writeHead(500).end('<html>'));
  expect(await it.run()).toMatchObject({ result: 'failed', because: 'http-500' });
  expect(it.written).toEqual([]);
  expect(it.counts).toEqual({ 'Token.daysLeft': 5 });
});

test('before its time the token is only looked at; a dead one is reported at once', async () => {
  const good = await world(aged(3), instagram({ OLD: me }));
  expect(await good.run()).toMatchObject({ result: 'kept', because: 'not-yet' });
  expect(good.seen).toHaveLength(1);
  const dead = await world(aged(3), instagram({}));
  expect(await dead.run()).toMatchObject({ result: 'failed', because: 'graph-190' });
  expect(dead.counts).toEqual({ 'Token.rejected': 1, 'Token.daysLeft': 57 });
});

test('a short-lived token is exchanged with the app secret; the token itself stays in the header', async () => {
  const { url, seen } = await startHttpServer((_r, response) =>
    answerJson(response, 200, { access_token: 'LONG', token_type: 'bearer', expires_in: 5_183_944 }),
  );
  const graph = { baseUrl: url, version: 'v26.0', accountId: ACCOUNT };
  expect(await exchangeGrant(graph, 'SHORT', 'app-secret', new Date(T))).toMatchObject({ accessToken: 'LONG' });
  expect(seen[0]?.url).toBe('/access_token?grant_type=ig_exchange_token&client_secret=app-secret');
  expect(seen[0]?.headers.authorization).toBe('Bearer SHORT');
});

test('F54 the warm token is read anew when refused, at most every 30 s, and kept while the store is down', async () => {
  let now = T;
  let stored = 'ONE';
  let reads = 0;
  let down = false;
  const source = createTokenSource(
    async () => {
      reads += 1;
      if (down) throw new Error('down');
      return stored;
    },
    { now: () => new Date(now) },
  );
  expect(await Promise.all([source(), source(), source()])).toEqual(['ONE', 'ONE', 'ONE']);
  expect(reads).toBe(1);
  stored = 'TWO';
  expect([await source(), await source('ONE')]).toEqual(['ONE', 'ONE']);
  now += 30_000;
  expect([await source(), await source('ONE'), await source()]).toEqual(['ONE', 'TWO', 'TWO']);
  expect(await source('ONE')).toBe('TWO');
  expect(reads).toBe(2);
  down = true;
  now += 300_000;
  expect(await source()).toBe('TWO');
});
