import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createGraphClient } from '../../src/graph-api/client.ts';
import type { GraphConfig } from '../../src/graph-api/config.ts';
import type { EnforcementError } from '../../src/moderation/errors.ts';
import { type Answering, answerJson, startHttpServer } from '../helpers/http-server.ts';

const ACCOUNT = '17841400000000001';
const COMMENT = '18220000000000001';
const CANARY = 'IGAA-canary-token';

const clientAt = (baseUrl: string, extra: Partial<GraphConfig> = {}) =>
  createGraphClient({ baseUrl, version: 'v26.0', accountId: ACCOUNT, accessToken: async () => CANARY, ...extra });

async function against(answer: Answering, extra: Partial<GraphConfig> = {}) {
  const { url, seen } = await startHttpServer(answer);
  return { client: clientAt(url, extra), seen };
}

/** What hide and read threw. */
async function thrownBy(answer: Answering, extra: Partial<GraphConfig> = {}) {
  const { client, seen } = await against(answer, extra);
  const caught = async (work: Promise<unknown>): Promise<EnforcementError> =>
    work.then(
      () => Promise.reject(new Error('did not throw')),
      (error) => error,
    );
  const hide = await caught(client.hide(COMMENT));
  const writes = seen.length;
  const read = await caught(client.listComments(COMMENT));
  for (const error of [hide, read]) {
    const told = `${error.message} ${error.code} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
    expect(told).not.toContain(CANARY);
    expect(told).not.toContain(COMMENT);
  }
  return { hide, read, writes, reads: seen.length - writes };
}

interface Row {
  readonly fault: string;
  readonly code: number;
  readonly error_subcode?: number;
  readonly is_transient?: boolean;
  readonly message?: string;
  readonly status?: number;
  readonly hide: string;
  readonly read: string;
}

const ROWS: readonly Row[] = [
  ...[4, 17, 32, 341, 613, 80002].map((code) => ({ fault: 'F52', code, hide: 'throttled', read: 'throttled' })),
  { fault: 'F52', code: 613, error_subcode: 1996, status: 500, hide: 'throttled', read: 'throttled' },
  { fault: 'F52', code: 4, is_transient: true, status: 403, hide: 'throttled', read: 'throttled' },
  ...[-2, -1, 1, 2].map((code) => ({ fault: 'F53', code, hide: 'retry', read: 'retry' })),
  { fault: 'F53', code: 2, is_transient: true, status: 500, hide: 'unknown-effect', read: 'retry' },
  { fault: 'F53', code: 1, is_transient: false, hide: 'refused', read: 'refused' },
  { fault: 'F53', code: 9999, is_transient: true, hide: 'retry', read: 'retry' },
  ...[458, 459, 460, 463, 464, 467, 492].map((error_subcode) => ({
    fault: 'F54',
    code: 190,
    error_subcode,
    hide: 'token',
    read: 'token',
  })),
  { fault: 'F54', code: 190, is_transient: true, hide: 'token', read: 'token' },
  { fault: 'F54', code: 102, hide: 'token', read: 'token' },
  { fault: 'F54', code: 104, hide: 'token', read: 'token' },
  ...[3, 10, 200, 230, 299, 368].map((code) => ({ fault: 'F55', code, hide: 'permission', read: 'permission' })),
  {
    fault: 'F55',
    code: 100,
    message: 'Unsupported request - method type: get',
    hide: 'permission',
    read: 'permission',
  },
  { fault: 'F58', code: 20, error_subcode: 1772107, hide: 'unknown-effect', read: 'unknown-effect' },
  { fault: 'F59', code: 100, error_subcode: 33, hide: 'gone', read: 'gone' },
  {
    fault: 'F59',
    code: 100,
    message: `Unsupported post request. Object with ID '${COMMENT}' does not exist`,
    hide: 'gone',
    read: 'gone',
  },
  { fault: 'F59', code: 100, error_subcode: 2108006, hide: 'refused', read: 'refused' },
  ...[100, 506, 803, 2500].map((code) => ({ fault: 'F59', code, hide: 'refused', read: 'refused' })),
];

describe('the error table', () => {
  test.each(ROWS)('$fault code $code/$error_subcode $message (transient: $is_transient, $status)', async (row) => {
    const { fault: _f, hide, read, status = 400, message = 'with a secret inside', ...error } = row;
    const body = { error: { ...error, message, type: 'IGApiException', fbtrace_id: 'A1' } };
    const caught = await thrownBy((_request, response) => answerJson(response, status, body));
    expect([caught.hide.kind, caught.read.kind]).toEqual([hide, read]);
    expect(caught.hide.code).toMatch(/^graph--?\d+(-\d+)?$/);
    expect(caught.writes).toBe(1);
  });

  test('F53 an error object counts whatever the status, in all three shapes', async () => {
    const error = { code: 190, error_subcode: 463, message: 'x', type: 'OAuthException' };
    const login = { error_type: 'OAuthException', code: 400, error_message: 'x' };
    for (const [status, body] of [
      [200, { error }],
      [200, { data: { error } }],
      [400, login],
    ] as const) {
      expect((await thrownBy((_r, response) => answerJson(response, status, body))).hide.kind).toBe('token');
    }
  });
});

describe('F52 the stated wait', () => {
  const throttled = { error: { code: 80002, message: 'x', type: 'OAuthException' } };
  const usage = (minutes: number, account = ACCOUNT) => ({
    'X-Business-Use-Case-Usage': JSON.stringify({
      [account]: [
        {
          type: 'instagram',
          call_count: 100,
          total_cputime: 20,
          total_time: 20,
          estimated_time_to_regain_access: minutes,
        },
      ],
    }),
  });
  test.each<[string, Record<string, string>, number | undefined]>([
    ['minutes of the business use case', usage(7), 420],
    ['minutes under another key', usage(3, '99'), 180],
    ['Retry-After', { 'Retry-After': '90' }, 90],
    ['minutes before Retry-After', { ...usage(7), 'Retry-After': '5' }, 420],
    ['a date in Retry-After', { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' }, undefined],
    ['headers that are no JSON', { 'X-Business-Use-Case-Usage': '{', 'X-App-Usage': 'x' }, undefined],
    ['nothing', {}, undefined],
  ])('%s', async (_name, headers, seconds) => {
    const { hide } = await thrownBy((_r, response) => answerJson(response, 400, throttled, headers));
    expect(hide).toMatchObject({ kind: 'throttled', retryAfterSeconds: seconds });
  });

  test('429 without a body', async () => {
    const caught = await thrownBy((_r, response) => response.writeHead(429, { 'retry-after': '30' }).end());
    expect(caught.hide).toMatchObject({ kind: 'throttled', code: 'http-429', retryAfterSeconds: 30 });
  });
});

describe('F53 answers that are no answer', () => {
  const page = '<!DOCTYPE html><html><body>Sorry, something went wrong.</body></html>';
  test.each<[string, Answering, string]>([
    ['an HTML page with 500', (_r, response) => response.writeHead(500).end(page), 'http-500'],
    ['an HTML page with 200', (_r, response) => response.writeHead(200).end(page), 'answer-not-json'],
    ['nothing with 200', (_r, response) => response.writeHead(200).end(), 'empty-answer'],
    ['nothing with 503', (_r, response) => response.writeHead(503).end(), 'http-503'],
    ['JSON cut off', (_r, response) => response.writeHead(200).end('{"success":tr'), 'answer-not-json'],
    ['success as something else', (_r, response) => answerJson(response, 200, { success: false }), 'unexpected-answer'],
    ['a bare word', (_r, response) => response.writeHead(200).end('true'), 'unexpected-answer'],
    ['404 without JSON', (_r, response) => response.writeHead(404).end('nope'), 'http-404'],
  ])('%s: a write may have been applied, a read is tried once more', async (_name, answer, code) => {
    const caught = await thrownBy(answer);
    expect(caught.hide).toMatchObject({ kind: 'unknown-effect', code });
    expect(caught.read.kind).toBe('retry');
    expect(caught.writes).toBe(1);
    expect(caught.reads).toBeLessThanOrEqual(2);
  });

  test('an answer without end is cut off', async () => {
    let sent = 0;
    const endless: Answering = (_request, response) => {
      const more = (): void => {
        while (!response.destroyed && sent < 60_000_000) {
          sent += 100_000;
          if (!response.write('x'.repeat(100_000))) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    };
    const { client } = await against(endless);
    await expect(client.hide(COMMENT)).rejects.toMatchObject({ kind: 'unknown-effect', code: 'answer-too-large' });
    expect(sent).toBeLessThan(30_000_000);
  });

  test('a packed bomb is cut off after unpacking', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const { client } = await against((_r, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' }).end(bomb),
    );
    await expect(client.hide(COMMENT)).rejects.toMatchObject({ code: 'answer-too-large' });
  });

  test('C20 a redirect is not followed: the token stays here', async () => {
    const trap = await startHttpServer((_r, response) => answerJson(response, 200, { success: true }));
    const { client } = await against((_r, response) => response.writeHead(302, { location: trap.url }).end());
    await expect(client.hide(COMMENT)).rejects.toMatchObject({ kind: 'retry', code: 'http-302' });
    expect(trap.seen).toEqual([]);
  });
});

describe('F56 the network', () => {
  test('nobody listens: nothing was sent', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await expect(clientAt(`http://127.0.0.1:${port}`).hide(COMMENT)).rejects.toMatchObject({
      kind: 'retry',
      code: 'econnrefused',
    });
  });

  test('reset after the request was sent: a write may have been applied', async () => {
    const caught = await thrownBy((_r, response) => response.socket?.resetAndDestroy());
    expect(caught.hide.kind).toBe('unknown-effect');
    expect(caught.read.kind).toBe('retry');
    expect([caught.writes, caught.reads]).toEqual([1, 2]);
  });

  test('a stall before and in the middle of the answer ends with the caller’s time', async () => {
    for (const answer of [
      () => {},
      (_r: unknown, response: Parameters<Answering>[1]) => response.writeHead(200).write('{"succ'),
    ] as readonly Answering[]) {
      const end = performance.now() + 400;
      const { client } = await against(answer, { remainingMs: () => end - performance.now() });
      await expect(client.hide(COMMENT)).rejects.toMatchObject({ kind: 'unknown-effect', code: 'timeout' });
      expect(performance.now() - end).toBeLessThan(1_500);
    }
  });

  test('without time left nothing is sent', async () => {
    const { client, seen } = await against((_r, response) => answerJson(response, 200, {}), { remainingMs: () => 0 });
    await expect(client.hide(COMMENT)).rejects.toMatchObject({ kind: 'retry', code: 'no-time-left' });
    expect(seen).toEqual([]);
  });

  test('a server that answers twice with garbage and closes is only a fault', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end('HTTP/1.1 999 ?\r\nnot a header\r\n\r\n');
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const client = clientAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await expect(client.hide(COMMENT)).rejects.toMatchObject({ name: 'EnforcementError', kind: 'unknown-effect' });
  });
});

describe('F54 a dead token', () => {
  const dead = { error: { code: 190, error_subcode: 463, message: 'x', type: 'OAuthException' } };
  test('is replaced at once where the store has a newer one', async () => {
    const { client, seen } = await against(
      (request, response) =>
        request.headers.authorization === 'Bearer NEW'
          ? answerJson(response, 200, { success: true })
          : answerJson(response, 400, dead),
      { accessToken: async (stale) => (stale === undefined ? 'OLD' : 'NEW') },
    );
    await client.hide(COMMENT);
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer OLD', 'Bearer NEW']);
  });

  test('is tried once only where it has none', async () => {
    const { client, seen } = await against((_r, response) => answerJson(response, 400, dead));
    await expect(client.hide(COMMENT)).rejects.toMatchObject({ kind: 'token', code: 'graph-190-463' });
    expect(seen).toHaveLength(1);
  });
});

test('R-06 under a full outage reads are repeated by a budget, writes not at all', async () => {
  const { client, seen } = await against((_r, response) => response.writeHead(503).end());
  for (let index = 0; index < 50; index += 1) {
    await client.read(COMMENT).catch(() => {});
  }
  expect(seen.length).toBeLessThanOrEqual(50 + 5 + 10);
  seen.length = 0;
  for (let index = 0; index < 20; index += 1) await client.hide(COMMENT).catch(() => {});
  expect(seen).toHaveLength(20);
});
