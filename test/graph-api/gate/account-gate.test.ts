import { expect, test } from 'vitest';
import { createGraphClient } from '../../../src/graph-api/client.ts';
import { createAccountGate } from '../../../src/graph-api/gate/account-gate.ts';
import { memoryCells } from '../../helpers/cells.ts';
import { type Answering, answerJson, startHttpServer } from '../../helpers/http-server.ts';

const ACCOUNT = '17841400000000001';
const COMMENT = '18220000000000001';

/** Several workers of one account, each with its own gate and client, sharing the State table. */
async function world(answer: Answering, workers = 1) {
  let now = Date.parse('2026-11-23T00:00:00Z');
  const clock = { now: () => new Date(now) };
  const cells = memoryCells(() => now);
  const counts: string[] = [];
  const metrics = {
    count(name: string, _value = 1, dimensions: Readonly<Record<string, string>> = {}) {
      counts.push([name, ...Object.values(dimensions)].join(' '));
    },
  };
  const { url, seen } = await startHttpServer(answer);
  const made = Array.from({ length: workers }, () => {
    const gate = createAccountGate({ cells, clock, metrics, random: () => 0.5 });
    const config = { baseUrl: url, version: 'v26.0', accountId: ACCOUNT, accessToken: async () => 'T', guard: gate };
    return { gate, client: createGraphClient(config) };
  });
  const [first] = made;
  if (!first) throw new Error('no worker');
  const pass = (ms: number): void => {
    now += ms;
  };
  return { ...first, made, seen, cells, counts, pass };
}

const error = (code: number, subcode?: number) => ({ error: { code, error_subcode: subcode, message: 'x' } });
const success: Answering = (_request, response) => answerJson(response, 200, { success: true });

test('F52 one worker that is throttled stops all of them, for as long as Meta said', async () => {
  let throttled = true;
  const usage = JSON.stringify({ [ACCOUNT]: [{ call_count: 100, estimated_time_to_regain_access: 10 }] });
  const it = await world((request, response) => {
    if (throttled) answerJson(response, 400, error(80002), { 'X-Business-Use-Case-Usage': usage });
    else success(request, response, 0);
  }, 3);
  await expect(it.client.hide(COMMENT)).rejects.toMatchObject({ kind: 'throttled', retryAfterSeconds: 600 });
  for (const { client, gate } of it.made) {
    await expect(client.hide(COMMENT)).rejects.toMatchObject({ kind: 'throttled', code: 'account-stopped' });
    expect(await gate.waitSeconds(ACCOUNT)).toBe(600);
  }
  expect(it.seen).toHaveLength(1);
  expect(it.counts).toEqual(['Breaker.opened throttled']);
  throttled = false;
  it.pass(600_000);
  expect(await it.gate.waitSeconds(ACCOUNT)).toBe(0);
  await it.made[2]?.client.hide(COMMENT);
  await it.made[1]?.client.hide(COMMENT);
  expect(it.seen).toHaveLength(3);
});

test('F54 a dead token stops all calls at once; a call every five minutes finds the new one', async () => {
  let alive = false;
  const it = await world((request, response) => {
    if (alive) success(request, response, 0);
    else answerJson(response, 400, error(190, 463));
  });
  await expect(it.client.hide(COMMENT)).rejects.toMatchObject({ kind: 'token' });
  for (let index = 0; index < 20; index += 1) {
    await expect(it.client.hide(COMMENT)).rejects.toMatchObject({ kind: 'throttled' });
  }
  expect(it.seen).toHaveLength(1);
  expect(it.counts).toEqual(['Token.rejected', 'Breaker.opened token']);
  it.pass(300_000);
  await expect(it.client.hide(COMMENT)).rejects.toMatchObject({ kind: 'token' });
  alive = true;
  it.pass(300_000);
  await it.client.hide(COMMENT);
  await it.client.hide(COMMENT);
  expect(it.seen).toHaveLength(4);
});

test('F54 a person who stored a new token need not wait', async () => {
  let alive = false;
  const it = await world((request, response) => {
    if (alive) success(request, response, 0);
    else answerJson(response, 400, error(190));
  });
  await it.client.hide(COMMENT).catch(() => {});
  alive = true;
  await it.gate.reset(ACCOUNT);
  await it.client.hide(COMMENT);
});

test('F55 a permission lost stops the account; a foreign comment refused does not', async () => {
  const it = await world((_r, response) => answerJson(response, 400, error(10)));
  await expect(it.client.hide(COMMENT)).rejects.toMatchObject({ kind: 'permission' });
  await expect(it.client.media('18000000000000001')).rejects.toMatchObject({ kind: 'permission' });
  expect(await it.gate.waitSeconds(ACCOUNT)).toBe(0);
  await expect(it.client.listMedia()).rejects.toMatchObject({ kind: 'permission' });
  expect(await it.gate.waitSeconds(ACCOUNT)).toBe(300);
});

test('F55 a block by policy stops the account whatever was asked', async () => {
  const it = await world((_r, response) => answerJson(response, 400, error(368)));
  await expect(it.client.hide(COMMENT)).rejects.toMatchObject({ kind: 'permission' });
  expect(await it.gate.waitSeconds(ACCOUNT)).toBe(300);
});

test('F53 six hours of outage cost few calls, and end within five minutes of it', async () => {
  let up = false;
  const it = await world((request, response) => {
    if (up) success(request, response, 0);
    else response.writeHead(503).end();
  });
  for (let minute = 0; minute < 360; minute += 1) {
    for (let index = 0; index < 10; index += 1) await it.client.hide(COMMENT).catch(() => {});
    it.pass(60_000);
  }
  expect(it.seen.length).toBeLessThan(120);
  up = true;
  it.seen.length = 0;
  it.pass(240_000);
  await it.client.hide(COMMENT);
  await it.client.hide(COMMENT);
  expect(it.seen).toHaveLength(2);
});

test('F52 when its time is up one worker looks, the others wait', async () => {
  const it = await world(success, 4);
  const stop = { reason: 'outage', until: 1, probing: false };
  await it.cells.put(ACCOUNT, { failures: 5, opened: 1, spacingMs: 0, nextAt: 0, stop });
  const results = await Promise.allSettled(it.made.map(({ gate }) => gate.before(ACCOUNT)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('F52 from 80 percent on, the calls of all workers stand in one row', async () => {
  const usage = JSON.stringify({ call_count: 85, total_time: 1, total_cputime: 1 });
  const it = await world((_r, response) => answerJson(response, 200, { success: true }, { 'X-App-Usage': usage }), 3);
  await it.client.hide(COMMENT);
  const started = performance.now();
  await Promise.all(it.made.map(({ client }) => client.hide(COMMENT)));
  expect(performance.now() - started).toBeGreaterThanOrEqual(950);
  expect(it.seen).toHaveLength(4);
});

test('F63 without the State table calls go ahead: hiding does not depend on working memory', async () => {
  const it = await world(success);
  it.cells.down = true;
  expect(await it.gate.waitSeconds(ACCOUNT)).toBe(0);
  await it.client.hide(COMMENT);
  expect(it.seen).toHaveLength(1);
});
