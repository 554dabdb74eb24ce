import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { startDynamodb } from './dynamodb.ts';
import { CREDENTIALS, externalEngine, REGION } from './engine.ts';
import { externalQueues, type QueueEngine, startQueueEngine } from './queues.ts';
import { type SecretsEngine, startSecretsManager } from './secrets-manager.ts';

export interface EngineOptions {
  /** Folder where everything is kept, mode 0700; in memory without it. */
  readonly dataDir?: string;
  /** Another DynamoDB (and SQS with SNS) instead of the embedded ones. */
  readonly dynamodbEndpoint?: string;
  readonly sqsEndpoint?: string;
}

export interface Engines {
  readonly dynamodbEndpoint: string;
  readonly sqsEndpoint: string;
  readonly secrets: SecretsEngine;
  readonly queues: QueueEngine;
  readonly clients: {
    readonly dynamodb: DynamoDBClient;
    readonly sqs: SQSClient;
    readonly sns: SNSClient;
    readonly secretsManager: SecretsManagerClient;
  };
  close(): Promise<void>;
}

/** Starts DynamoDB, SQS with SNS, and Secrets Manager on this machine, and builds real AWS clients for them. */
export async function startEngines(options: EngineOptions = {}): Promise<Engines> {
  if (options.dataDir !== undefined) {
    mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
    chmodSync(options.dataDir, 0o700);
  }
  const inFolder = (name: string) => (options.dataDir === undefined ? undefined : join(options.dataDir, name));
  const [dynamodb, queues, secrets] = await Promise.all([
    options.dynamodbEndpoint ? externalEngine(options.dynamodbEndpoint) : startDynamodb(inFolder('dynamodb')),
    options.sqsEndpoint ? externalQueues(options.sqsEndpoint) : startQueueEngine(inFolder('queues')),
    startSecretsManager(inFolder('secrets.json')),
  ]);
  const base = { region: REGION, credentials: CREDENTIALS, requestHandler: { requestTimeout: 30_000 } };
  const clients = {
    dynamodb: new DynamoDBClient({ ...base, endpoint: dynamodb.endpoint }),
    sqs: new SQSClient({ ...base, endpoint: queues.endpoint, useQueueUrlAsEndpoint: false }),
    sns: new SNSClient({ ...base, endpoint: queues.endpoint }),
    secretsManager: new SecretsManagerClient({ ...base, endpoint: secrets.endpoint }),
  };
  return {
    dynamodbEndpoint: dynamodb.endpoint,
    sqsEndpoint: queues.endpoint,
    secrets,
    queues,
    clients,
    async close() {
      for (const client of Object.values(clients)) client.destroy();
      await Promise.all([dynamodb.close(), queues.close(), secrets.close()]);
    },
  };
}
