import { createInterface } from 'node:readline/promises';
import { GetSecretValueCommand, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { createGraphClient } from '../graph-api/client.ts';
import { exchangeGrant, type GrantConfig, type StoredToken } from '../graph-api/token/grants.ts';
import { ConfigurationError } from '../moderation/errors.ts';
import { type Address, findSystem } from './address.ts';
import { readOptions, runCommand, UsageError } from './command.ts';
import { explain } from './setup/explain.ts';
import { checkAccount, checkPermissions, type Step, subscribeAccount } from './setup/steps.ts';

const USAGE = `Usage: npm run --silent setup:instagram -- [--exchange] [--ready-file FILE]
  Takes an access token, checks it, subscribes the account to its comments and stores the token.
  The token is read from INSTAGRAM_TOKEN, else from standard input: never from the command line, where others see it.
  --exchange          the token is a short-lived one (an hour): exchange it; needs INSTAGRAM_APP_SECRET
  --ready-file FILE   a running local system; without it the stack that KOTOMORI_STACK names`;

const OPTIONS = { exchange: { type: 'boolean' }, 'ready-file': { type: 'string' } } as const;
/** What the dashboard generates lives 60 days; it does not say since when, so it is taken to be of today. */
const DASHBOARD_TOKEN_MS = 60 * 86_400_000;

await runCommand(async (args) => {
  const { values, positionals } = readOptions(args, OPTIONS, USAGE);
  if (positionals.length > 0) throw new UsageError('Give the token in INSTAGRAM_TOKEN or on standard input, not here.');
  const system = await findSystem(values['ready-file']);
  const named = (variable: string): string => {
    const value = system.environment[variable];
    if (!value) throw new ConfigurationError(`${variable} is not set there. Check KOTOMORI_STACK, or set it.`);
    return value;
  };
  const graph: GrantConfig = {
    baseUrl: named('GRAPH_URL'),
    version: named('GRAPH_VERSION'),
    accountId: named('INSTAGRAM_ACCOUNT_ID'),
  };
  const token = await takeToken(graph, await readToken(), values.exchange === true, system.clock.now());
  if ('failed' in token) return tell('Token', token);
  const client = createGraphClient({ ...graph, accessToken: async () => token.accessToken });
  const steps: readonly [string, () => Promise<Step>][] = [
    ['Account', () => checkAccount(client)],
    ['Permissions', () => checkPermissions(client)],
    ['Subscription', () => subscribeAccount(client)],
    ['Secret', () => store(system, named('INSTAGRAM_SECRET_ID'), token)],
  ];
  for (const [name, step] of steps) {
    if (tell(name, await step()) !== 0) return 1;
  }
  process.stdout.write('Done. Waiting hides are carried out within five minutes. Next: npm run doctor.\n');
  return 0;
});

/** Prints one step; its exit code. */
function tell(name: string, step: Step): number {
  const ok = 'done' in step;
  process.stdout.write(`${ok ? '✓' : '✗'} ${name}: ${ok ? step.done : step.failed}\n`);
  return ok ? 0 : 1;
}

async function readToken(): Promise<string> {
  const given = process.env['INSTAGRAM_TOKEN'];
  const reader = given === undefined ? createInterface({ input: process.stdin }) : undefined;
  if (process.stdin.isTTY && reader) process.stderr.write('Paste the access token and press Enter: ');
  const line = given ?? (await reader?.[Symbol.asyncIterator]().next())?.value ?? '';
  reader?.close();
  if (!/^[\w|.-]{20,}$/.test(line.trim())) {
    throw new UsageError('That is no access token. Give it in INSTAGRAM_TOKEN, or paste it as one line.');
  }
  return line.trim();
}

async function takeToken(
  graph: GrantConfig,
  token: string,
  exchange: boolean,
  now: Date,
): Promise<StoredToken | { readonly failed: string }> {
  if (!exchange) {
    const expiresAt = new Date(now.getTime() + DASHBOARD_TOKEN_MS).toISOString();
    return { accessToken: token, issuedAt: now.toISOString(), expiresAt };
  }
  const secret = process.env['INSTAGRAM_APP_SECRET'];
  if (!secret) throw new UsageError('--exchange needs the Instagram app secret in INSTAGRAM_APP_SECRET.');
  try {
    return await exchangeGrant(graph, token, secret, now);
  } catch (error) {
    return { failed: explain(error) };
  }
}

async function store({ clients }: Address, secretId: string, token: StoredToken): Promise<Step> {
  const { SecretString = '{}' } = await clients.secretsManager.send(new GetSecretValueCommand({ SecretId: secretId }));
  // What else the secret holds stays: in dev one secret holds all.
  const text = JSON.stringify({ ...JSON.parse(SecretString), ...token });
  await clients.secretsManager.send(new PutSecretValueCommand({ SecretId: secretId, SecretString: text }));
  return { done: `stored in ${secretId}; to be refreshed from day 30, good until ${token.expiresAt?.slice(0, 10)}` };
}
