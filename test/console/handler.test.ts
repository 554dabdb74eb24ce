import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConsole } from '../../src/handlers/console.ts';
import { type ConsoleWorld, consoleWorld } from '../helpers/console.ts';

let world: ConsoleWorld;
beforeAll(async () => {
  world = await consoleWorld();
});
afterAll(() => world.close());

const event = (method: string, path: string, extra: Partial<APIGatewayProxyEventV2> = {}): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers: { host: '127.0.0.1:8080' },
  isBase64Encoded: false,
  requestContext: {
    accountId: '0',
    apiId: 'local',
    domainName: '127.0.0.1:8080',
    domainPrefix: 'local',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
    requestId: 'r',
    routeKey: '$default',
    stage: '$default',
    time: '',
    timeEpoch: 0,
  },
  ...extra,
});

test('answers events of an HTTP API: pages as text, cookies apart, forms in either encoding', async () => {
  const handler = createConsole(world.deps);
  const login = await handler(event('GET', '/login'));
  expect([login.statusCode, login.isBase64Encoded]).toEqual([200, false]);
  expect(login.body).toContain('言守り');
  const cookie = (login.cookies?.[0] ?? '').split(';')[0] ?? '';
  const body = new URLSearchParams({ csrf: cookie.split('=')[1] ?? '', person: 'local-reviewer' }).toString();
  const headers = {
    host: '127.0.0.1:8080',
    'content-type': 'application/x-www-form-urlencoded',
    origin: world.deps.origin,
  };
  for (const encoded of [false, true]) {
    const sent = encoded ? Buffer.from(body).toString('base64') : body;
    const post = event('POST', '/login', { headers, cookies: [cookie], body: sent, isBase64Encoded: encoded });
    const entered = await handler(post);
    expect([entered.statusCode, entered.headers?.['location']]).toEqual([303, '/']);
    const session = entered.cookies?.find((line) => line.startsWith('session=')) ?? '';
    const queue = await handler(event('GET', '/queue', { cookies: [session.split(';')[0] ?? ''] }));
    expect(queue.body).toContain('確認待ち');
  }
});
