import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { startSecretsManager } from '../../../src/local/engines/secrets-manager.ts';
import { type Answering, answerJson, startHttpServer } from '../../helpers/http-server.ts';

const ACCOUNT = '17841400000000001';
const TOKEN = 'IGAA-invented-token-0001';
const SECRET_ID = 'office/instagram';
const script = join(import.meta.dirname, '../../../src/cli/setup-instagram.ts');

interface Instagram {
  readonly account?: string;
  readonly permission?: boolean;
  readonly alive?: boolean;
}

/** As much of Instagram as the set-up asks; `subscribed` is what it remembers. */
function instagram({ account = ACCOUNT, permission = true, alive = true }: Instagram): Answering {
  let subscribed: string[] = [];
  const refuse = (code: number) => ({ error: { code, message: 'x', type: 'IGApiException' } });
  return ({ method, url, headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://x');
    if (!alive || !headers.authorization?.startsWith('Bearer IGAA-')) answerJson(response, 400, refuse(190));
    else if (pathname === '/access_token')
      answerJson(response, 200, {
        access_token: 'IGAA-invented-token-long',
        token_type: 'bearer',
        expires_in: 5_000_000,
      });
    else if (pathname.endsWith('/me'))
      answerJson(response, 200, { id: '2', user_id: account, username: 'ward.office' });
    else if (pathname.endsWith('/media')) answerJson(response, 200, { data: [{ id: '18000000000000001' }] });
    else if (pathname.endsWith('/comments'))
      answerJson(response, permission ? 200 : 400, permission ? { data: [] } : refuse(10));
    else if (method === 'POST') {
      subscribed = searchParams.get('subscribed_fields')?.split(',') ?? [];
      answerJson(response, 200, { success: true });
    } else answerJson(response, 200, { data: [{ app_id: '1', subscribed_fields: subscribed }] });
  };
}

async function setUp(answer: Answering, args: readonly string[] = [], extra: Record<string, string> = {}, input = '') {
  const secrets = await startSecretsManager();
  onTestFinished(() => secrets.close());
  secrets.provide(SECRET_ID, () => '{}');
  const { url, seen } = await startHttpServer(answer);
  const env = {
    PATH: process.env['PATH'],
    AWS_REGION: 'ap-northeast-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint,
    LEDGER_TABLE: 'ledger',
    GRAPH_URL: url,
    GRAPH_VERSION: 'v26.0',
    INSTAGRAM_ACCOUNT_ID: ACCOUNT,
    INSTAGRAM_SECRET_ID: SECRET_ID,
    ...extra,
  };
  const child = spawn(process.execPath, [script, ...args], { env });
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { out, err, code, seen, stored: () => JSON.parse(secrets.provide(SECRET_ID, () => '')) };
}

test('checks the token, subscribes the account, stores the token, and shows it nowhere', async () => {
  const it = await setUp(instagram({}), [], { INSTAGRAM_TOKEN: TOKEN });
  expect(it.err).toBe('');
  expect(it.code).toBe(0);
  expect(it.out.match(/^✓ \w+/gm)).toEqual(['✓ Account', '✓ Permissions', '✓ Subscription', '✓ Secret']);
  expect(it.stored()).toMatchObject({ accessToken: TOKEN, expiresAt: expect.any(String) });
  expect(it.out + it.seen.map(({ url }) => url).join()).not.toContain('IGAA');
});

test('takes the token from standard input and exchanges a short-lived one', async () => {
  const it = await setUp(instagram({}), ['--exchange'], { INSTAGRAM_APP_SECRET: 'app-secret' }, `${TOKEN}\n`);
  expect(it.code).toBe(0);
  expect(it.stored().accessToken).toBe('IGAA-invented-token-long');
  expect(it.out).not.toContain('IGAA');
});

test.each<[string, Instagram, RegExp]>([
  ['a dead token', { alive: false }, /✗ Account: Instagram refuses the token \(graph-190\)\. Generate a new one/],
  ['another account', { account: '999' }, /✗ Account: The token speaks for 999, .*999/],
  [
    'a missing permission',
    { permission: false },
    /✗ Permissions: The token may not do this \(graph-10\)\. It needs instagram_/,
  ],
])('stops with a sentence that says what to do, and stores nothing: %s', async (_name, state, sentence) => {
  const it = await setUp(instagram(state), [], { INSTAGRAM_TOKEN: TOKEN });
  expect(it.code).toBe(1);
  expect(it.out).toMatch(sentence);
  expect(it.stored()).toEqual({});
});

test.each<[string, readonly string[], Record<string, string>, RegExp]>([
  ['no token', [], {}, /^That is no access token\./],
  [
    'a token on the command line',
    [TOKEN],
    {},
    /^Give the token in INSTAGRAM_TOKEN or on standard input, not here\.\n$/,
  ],
  ['no app secret', ['--exchange'], { INSTAGRAM_TOKEN: TOKEN }, /^--exchange needs the Instagram app secret/],
  ['no such secret', [], { INSTAGRAM_TOKEN: TOKEN, INSTAGRAM_SECRET_ID: 'nowhere' }, /does not exist there/],
])('%s: one sentence, exit code 1', async (_name, args, extra, sentence) => {
  const it = await setUp(instagram({}), args, extra);
  expect(it.code).toBe(1);
  expect(it.err).toMatch(sentence);
  expect(it.err).not.toContain('    at ');
});
