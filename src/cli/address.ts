import { readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { Clock } from '../moderation/ports.ts';
import { UsageError } from './command.ts';
import { deployedEnvironment } from './deployed.ts';

/** What of a ready file (DESIGN §9) the command line needs. */
const Ready = z.object({
  graphUrl: z.url(),
  dynamodbEndpoint: z.url(),
  sqsEndpoint: z.url(),
  secretsEndpoint: z.url(),
  region: z.string(),
  ledgerTable: z.string(),
  vaultTable: z.string(),
  stateTable: z.string(),
  accountId: z.string(),
});

/** One system: what its functions read from their environment, and clients that reach it. */
export interface Address {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clients: {
    readonly dynamodb: DynamoDBClient;
    readonly sqs: SQSClient;
    readonly sns: SNSClient;
    readonly secretsManager: SecretsManagerClient;
  };
  readonly clock: Clock;
  /** A local system's clock can be moved, so its rows may lie far ahead of ours. */
  readonly local: boolean;
}

/** The running local system of a ready file, or without one the deployed stack that the environment names. */
export function findSystem(readyFile: string | undefined): Promise<Address> {
  return readyFile === undefined ? deployedSystem() : localSystem(readyFile);
}

async function localSystem(file: string): Promise<Address> {
  const ready = readReadyFile(file);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const at = (endpoint: string) => ({ endpoint, region: ready.region, credentials, maxAttempts: 2 });
  return {
    environment: {
      LEDGER_TABLE: ready.ledgerTable,
      VAULT_TABLE: ready.vaultTable,
      STATE_TABLE: ready.stateTable,
      LEDGER_KEYS_SECRET_ID: 'kotomori/ledger-keys',
      INSTAGRAM_SECRET_ID: 'kotomori/instagram',
      GRAPH_URL: ready.graphUrl,
      GRAPH_VERSION: 'v26.0',
      INSTAGRAM_ACCOUNT_ID: ready.accountId,
      POLICY_PACK: 'kokura-minami',
      HIDE_QUOTA_PER_DAY: '500',
      LOG_LEVEL: 'silent',
    },
    clients: {
      dynamodb: new DynamoDBClient(at(ready.dynamodbEndpoint)),
      sqs: new SQSClient(at(ready.sqsEndpoint)),
      // The same engine answers both.
      sns: new SNSClient(at(ready.sqsEndpoint)),
      secretsManager: new SecretsManagerClient(at(ready.secretsEndpoint)),
    },
    clock: await clockOf(ready.graphUrl),
    local: true,
  };
}

function readReadyFile(file: string): z.infer<typeof Ready> {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read. Start the system with npm start -- --ready-file ${file}.`);
  }
  try {
    return Ready.parse(JSON.parse(content));
  } catch {
    throw new UsageError(`${file} is not a ready file of this version. Start the system anew to write it.`);
  }
}

/** The built-in simulator tells the system's time; another Graph API does not, and there it is ours. */
async function clockOf(graphUrl: string): Promise<Clock> {
  let offset = 0;
  try {
    const answer = await fetch(new URL('/_sim/clock', graphUrl), { signal: AbortSignal.timeout(2000) });
    const told = z.object({ now: z.iso.datetime() }).safeParse(answer.ok ? await answer.json() : undefined);
    if (told.success) offset = Date.parse(told.data.now) - Date.now();
  } catch {
    offset = 0;
  }
  return { now: () => new Date(Date.now() + offset) };
}

async function deployedSystem(): Promise<Address> {
  return {
    environment: await deployedEnvironment(process.env),
    clients: {
      dynamodb: new DynamoDBClient({ maxAttempts: 3 }),
      sqs: new SQSClient({ maxAttempts: 3 }),
      sns: new SNSClient({ maxAttempts: 3 }),
      secretsManager: new SecretsManagerClient({ maxAttempts: 3 }),
    },
    clock: { now: () => new Date() },
    local: false,
  };
}
