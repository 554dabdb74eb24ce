import { connect } from 'node:net';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import type { LambdaHandler } from '../../../src/local/lambda/context.ts';
import { type HttpApi, startHttpApi } from '../../../src/local/lambda/http-api.ts';

const clock = { now: () => new Date('2026-04-01T00:00:00Z') };
const open: HttpApi[] = [];
const errors: unknown[] = [];

async function serve(
  handler: LambdaHandler<APIGatewayProxyEventV2>,
  timeoutSeconds = 10,
  patience = 5,
): Promise<string> {
  const routes = [{ routeKey: 'ANY /f', target: { name: 'f', handler, timeoutSeconds } }];
  const onError = (_name: string, error: unknown): void => void errors.push(error);
  const api = await startHttpApi({ routes, clock, onError, integrationTimeoutSeconds: patience });
  open.push(api);
  return `${api.url}/f`;
}

afterEach(async () => {
  errors.length = 0;
  await Promise.all(open.splice(0).map((api) => api.close()));
});

describe('the local HTTP API', () => {
  it('brings the body byte for byte and the answer back', async () => {
    const url = await serve(async (event) => ({ statusCode: 202, body: `${event.isBase64Encoded} ${event.body}` }));
    const answer = await fetch(url, {
      method: 'POST',
      body: '{"a":"\\u3042/"}',
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, await answer.text()]).toEqual([202, 'false {"a":"\\u3042/"}']);
  });

  it('gives the function a context with a running deadline', async () => {
    const url = await serve(
      async (_event, context) => ({ left: context.getRemainingTimeInMillis(), id: context.awsRequestId }),
      3,
    );
    const { left, id } = (await (await fetch(url)).json()) as { left: number; id: string };
    expect(left).toBeGreaterThan(2000);
    expect(left).toBeLessThanOrEqual(3000);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers 500 when the function throws, without its words', async () => {
    const url = await serve(async () => {
      throw new Error('inner secret');
    });
    const answer = await fetch(url);
    expect([answer.status, await answer.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(errors).toHaveLength(1);
  });

  it('answers 503 when the gateway gives up, 500 when the function ran out of its own time', async () => {
    const never = () => new Promise<never>(() => {});
    expect((await fetch(await serve(never, 10, 0.1))).status).toBe(503);
    expect((await fetch(await serve(never, 0.1, 10))).status).toBe(500);
  });

  it('refuses what is larger than the gateway or a Lambda call takes', async () => {
    let called = 0;
    const url = await serve(async () => ({ statusCode: 200, body: String(++called) }));
    const post = (bytes: number) =>
      fetch(url, { method: 'POST', body: Buffer.alloc(bytes, 0x61), headers: { 'content-type': 'text/plain' } });
    expect((await post(10 * 1024 * 1024 + 1)).status).toBe(413);
    expect((await post(6 * 1024 * 1024)).status).toBe(413);
    expect((await post(5 * 1024 * 1024)).status).toBe(200);
    expect(called).toBe(1);
  });

  it('answers 404 without a route, 400 for a path that cannot be decoded, 431 for long headers', async () => {
    const url = await serve(async () => ({ statusCode: 200 }));
    expect((await fetch(url.replace('/f', '/g'))).status).toBe(404);
    expect((await fetch(`${url.replace('/f', '')}/%E3%81`)).status).toBe(400);
    expect(await rawStatus(url, `GET /f HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(10_240)}\r\n\r\n`)).toContain(
      '431',
    );
  });

  it('sends several cookies', async () => {
    const url = await serve(async () => ({ statusCode: 200, cookies: ['a=1; Path=/', 'b=2'] }));
    expect((await fetch(url)).headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
  });
});

function rawStatus(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.once('data', (data) => {
      resolve(data.toString().split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });
}
