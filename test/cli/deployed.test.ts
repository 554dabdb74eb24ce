import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { deployedEnvironment } from '../../src/cli/deployed.ts';

afterEach(() => vi.unstubAllEnvs());

describe('which deployed system is meant', () => {
  test('named tables ask nobody', async () => {
    const own = { LEDGER_TABLE: 'L' };
    expect(await deployedEnvironment(own)).toBe(own);
  });

  test('without a stack and a ready file a sentence says what to set', async () => {
    await expect(deployedEnvironment({})).rejects.toThrow('set KOTOMORI_STACK');
  });

  test('a stack’s console function tells everything', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ Environment: { Variables: { LEDGER_TABLE: 'stack-Ledger', GRAPH_VERSION: 'v26.0' } } }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('AWS_ENDPOINT_URL_LAMBDA', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    vi.stubEnv('AWS_REGION', 'ap-northeast-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    const environment = await deployedEnvironment({ KOTOMORI_STACK: 'minami', AWS_PROFILE: 'office' });
    expect(environment).toMatchObject({ LEDGER_TABLE: 'stack-Ledger', GRAPH_VERSION: 'v26.0', AWS_PROFILE: 'office' });
    expect(asked).toEqual(['/2015-03-31/functions/minami-console/configuration']);
    await new Promise((resolve) => server.close(resolve));
  });
});
