import { createHmac } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ACCESS } from '../../infra/access.ts';
import { collect } from '../../src/audit/table.ts';
import type { FunctionName } from '../../src/env.ts';
import { createLog } from '../../src/handlers/log.ts';
import { createChannels } from '../../src/local/engines/create-queues.ts';
import { type LocalSystem, startLocalSystem } from '../../src/local/index.ts';
import { invoke } from '../../src/local/lambda/context.ts';
import { toHttpEvent } from '../../src/local/lambda/http-event.ts';
import { toSqsRecord } from '../../src/local/lambda/sqs-event.ts';
import { SECRET_IDS } from '../../src/local/system/credentials.ts';
import { environmentOf } from '../../src/local/system/environment.ts';
import { createFunctions, type Functions } from '../../src/local/system/functions.ts';
import { encodeMessage } from '../../src/queue/message.ts';
import { DOUBTFUL, HARMFUL, ORDINARY } from './start/texts.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await startLocalSystem();
});
afterAll(() => system.close());

/** Names as in infra/access.ts of what a call touched. */
function resourcesOf(input: Record<string, unknown>): readonly string[] {
  const { ready } = system;
  const tables = { [ready.ledgerTable]: 'ledger', [ready.vaultTable]: 'vault', [ready.stateTable]: 'state' };
  const tableOf = (name: unknown) => tables[String(name)] ?? `table ${name}`;
  if (input['RequestItems']) return Object.keys(input['RequestItems']).map(tableOf);
  if (input['TableName']) return [`${tableOf(input['TableName'])}${input['IndexName'] ? '-indexes' : ''}`];
  const queues: Record<string, string> = { [ready.queueUrl]: 'comments', [ready.quarantineUrl]: 'quarantine' };
  if (input['QueueUrl']) return [queues[String(input['QueueUrl'])] ?? `queue ${input['QueueUrl']}`];
  const secret = Object.entries(SECRET_IDS).find(([, id]) => id === input['SecretId']);
  return [secret?.[0] ?? JSON.stringify(input)];
}

/** The functions on clients that write down what is asked of AWS: `resource verb`. */
async function recorded(): Promise<{ functions: Functions; calls: Set<string> }> {
  const calls = new Set<string>();
  const at = (endpoint: string) => ({
    endpoint,
    region: 'ap-northeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { ready, clock, engines } = system;
  const clients = {
    dynamodb: new DynamoDBClient(at(ready.dynamodbEndpoint)),
    sqs: new SQSClient({ ...at(ready.sqsEndpoint), useQueueUrlAsEndpoint: false }),
    sns: new SNSClient(at(ready.sqsEndpoint)),
    secretsManager: new SecretsManagerClient(at(ready.secretsEndpoint)),
  };
  const note = (service: string) => (input: object, command: string) => {
    const verb = `${service}:${command.replace(/Command$/, '').replace(/MessageBatch$/, 'Message')}`;
    for (const resource of resourcesOf(input as Record<string, unknown>)) calls.add(`${resource} ${verb}`);
  };
  const write = { dynamodb: note('dynamodb'), sqs: note('sqs'), secretsManager: note('secretsmanager') };
  clients.dynamodb.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        write.dynamodb(args.input, commandName ?? '');
        return next(args);
      },
    { step: 'initialize' },
  );
  clients.sqs.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        write.sqs(args.input, commandName ?? '');
        return next(args);
      },
    { step: 'initialize' },
  );
  clients.secretsManager.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        write.secretsManager(args.input, commandName ?? '');
        return next(args);
      },
    { step: 'initialize' },
  );
  const channels = await createChannels(engines.clients.sqs, engines.clients.sns, {
    endpoint: ready.sqsEndpoint,
    visibilitySeconds: 30,
  });
  const tables = { LEDGER_TABLE: ready.ledgerTable, VAULT_TABLE: ready.vaultTable, STATE_TABLE: ready.stateTable };
  const functions = await createFunctions({
    environment: environmentOf({ tables, channels, graphUrl: ready.graphUrl, consoleUrl: ready.consoleUrl }),
    clock,
    clients,
    metrics: { count: () => {} },
    log: createLog('silent'),
  });
  // What every wiring reads at its start is in the table for those that need it; here all are wired together.
  calls.clear();
  return { functions, calls };
}

/** Runs one function and returns what it asked for beyond its rights. */
async function beyond(name: FunctionName, act: (functions: Functions) => Promise<unknown>): Promise<readonly string[]> {
  const { functions, calls } = await recorded();
  await act(functions);
  expect(calls.size, `${name} did nothing that could be seen`).toBeGreaterThan(0);
  const allowed = Object.entries(ACCESS[name]).flatMap(([on, verbs]) => verbs.map((verb) => `${on} ${verb}`));
  return [...calls].filter((call) => !allowed.includes(call));
}

const scheduled = (name: FunctionName) => async (functions: Functions) => {
  const schedule = functions.schedules.find(({ target }) => target.name === name);
  if (schedule === undefined) throw new Error(`${name} is not scheduled`);
  await schedule.target.handler({} as never, { getRemainingTimeInMillis: () => 60_000, awsRequestId: 'x' } as never);
};

async function comment(text: string): Promise<string> {
  const body = JSON.stringify({ text, username: 'a_visitor', send: false });
  const made = await fetch(`${system.ready.graphUrl}/_sim/comments`, { method: 'POST', body });
  return ((await made.json()) as { commentId: string }).commentId;
}

async function judge(functions: Functions, text: string): Promise<void> {
  const { accountId } = system.ready;
  const receivedAt = system.clock.now().toISOString();
  const ids = { accountId, commentId: await comment(text), commenterId: '742000000000001', username: 'a_visitor' };
  const body = encodeMessage({ ...ids, text, field: 'comments', source: 'webhook', receivedAt });
  const record = toSqsRecord({ MessageId: 'm', Body: body }, 'arn:aws:sqs:ap-northeast-1:000000000000:comments');
  const answer = await invoke(functions.classifyComment, { Records: [record] });
  expect(answer).toEqual({ batchItemFailures: [] });
}

it('receive-webhook stays within its rights', async () => {
  const body = Buffer.from('{"object":"page","entry":[{"id":"1"}]}');
  const signature = `sha256=${createHmac('sha256', system.ready.appSecret).update(body).digest('hex')}`;
  const { pathname } = new URL(system.ready.webhookUrl);
  const rawHeaders = ['content-type', 'application/json', 'x-hub-signature-256', signature];
  const request = { method: 'POST', target: pathname, rawHeaders, body, sourceIp: '127.0.0.1', at: new Date() };
  const event = toHttpEvent(request, { routeKey: 'ANY /webhook/{segment}', pathParameters: {} });
  const act = async ({ routes }: Functions) => {
    const route = routes.find(({ target }) => target.name === 'receive-webhook');
    expect(await route?.target.handler(event as never, {} as never)).toMatchObject({ statusCode: 200 });
  };
  expect(await beyond('receive-webhook', act)).toEqual([]);
});

it('classify-comment stays within its rights, whatever it decides', async () => {
  const act = async (functions: Functions) => {
    for (const text of [...ORDINARY.slice(0, 2), ...DOUBTFUL, ...HARMFUL]) await judge(functions, text);
  };
  expect(await beyond('classify-comment', act)).toEqual([]);
});

it('enforce-pending stays within its rights', async () => {
  const error = { code: 2, isTransient: true };
  system.simulator?.setFault({ kind: 'error', match: { method: 'POST' }, status: 500, error });
  await judge((await recorded()).functions, HARMFUL[0]);
  system.simulator?.clearFaults();
  system.clock.advance(600);
  expect(await beyond('enforce-pending', scheduled('enforce-pending'))).toEqual([]);
});

it('reconcile stays within its rights', async () => {
  await comment(ORDINARY[3]);
  system.clock.advance(1200);
  expect(await beyond('reconcile', scheduled('reconcile'))).toEqual([]);
});

it('refresh-token stays within its rights, also when it renews', async () => {
  system.clock.advance(35 * 86_400);
  expect(await beyond('refresh-token', scheduled('refresh-token'))).toEqual([]);
});

it('dispose-expired stays within its rights', async () => {
  system.clock.advance(500 * 86_400);
  expect(await beyond('dispose-expired', scheduled('dispose-expired'))).toEqual([]);
});

it('console stays within its rights: queue, records by writer, one record, an order', async () => {
  await judge((await recorded()).functions, HARMFUL[0]);
  const [hidden] = await collect(system.stores.queries.all({ action: 'hide' }));
  const key = hidden?.comment ?? expect.unreachable();
  const act = async ({ routes }: Functions) => {
    const { host, origin } = new URL(system.ready.consoleUrl);
    const cookies = new Map<string, string>();
    const call = async (method: string, target: string, fields: Record<string, string> = {}) => {
      const rawHeaders = ['host', host, 'origin', origin, 'content-type', 'application/x-www-form-urlencoded'];
      rawHeaders.push('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
      const body = Buffer.from(method === 'GET' ? '' : new URLSearchParams(fields).toString());
      const request = { method, target, rawHeaders, body, sourceIp: '127.0.0.1', at: new Date() };
      const event = toHttpEvent(request, { routeKey: '$default', pathParameters: {} });
      const target_ = routes.find(({ target }) => target.name === 'console')?.target ?? expect.unreachable();
      const answer = (await invoke(target_, event as never)) as {
        statusCode: number;
        cookies?: string[];
        body?: string;
      };
      for (const line of answer.cookies ?? []) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
        cookies.set(name, value);
      }
      return answer;
    };
    await call('GET', '/login');
    const login = [...cookies.values()][0] ?? '';
    expect((await call('POST', '/login', { csrf: login, person: 'local-reviewer' })).statusCode).toBe(303);
    for (const page of ['/queue', '/records?commenter=%40a_visitor', `/records/${key}`]) {
      expect((await call('GET', page)).statusCode, page).toBe(200);
    }
    const { body = '' } = await call('GET', `/records/${key}`);
    const hiddenField = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
    const reason = /name="reason-unhide"><option value="([^"]+)"/.exec(body)?.[1] ?? '';
    const fields = { csrf: hiddenField('csrf'), from: hiddenField('from'), seen: hiddenField('seen') };
    const order = { ...fields, action: 'unhide', 'reason-unhide': reason };
    const ordered = await call('POST', `/records/${key}/review`, order);
    expect(ordered.statusCode).toBe(303);
  };
  expect(await beyond('console', act)).toEqual([]);
});
