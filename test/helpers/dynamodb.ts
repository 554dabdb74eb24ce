import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTables } from '../../src/audit/create-tables.ts';
import type { Table } from '../../src/audit/table.ts';

const dynalite = createRequire(import.meta.url)('dynalite') as (options: Record<string, unknown>) => Server;

export interface TestDynamoDb {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly ledger: Table;
  readonly vault: Table;
  readonly state: Table;
  close(): Promise<void>;
}

/** The same engine seen through another endpoint, e.g. a proxy that delays or records. */
export const clientFor = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'ap-northeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

/** An engine of this process, in memory. */
export async function startDynalite(): Promise<{ readonly endpoint: string; stop(): Promise<void> }> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * The three tables, empty, on the engine that DYNAMODB_ENDPOINT names or else on a dynalite of this process.
 * Table names are unique, so tests may share an engine. `through` may put something between, e.g. a proxy.
 */
export async function openDynamoDb(through?: (endpoint: string) => Promise<string>): Promise<TestDynamoDb> {
  const external = process.env['DYNAMODB_ENDPOINT'];
  const engine = external ? { endpoint: external, stop: async () => {} } : await startDynalite();
  const endpoint = through ? await through(engine.endpoint) : engine.endpoint;
  const client = clientFor(endpoint);
  const names = await createTables(client, `t${randomBytes(5).toString('hex')}-`);
  return {
    endpoint,
    client,
    ledger: { client, name: names.ledger },
    vault: { client, name: names.vault },
    state: { client, name: names.state },
    async close() {
      client.destroy();
      await engine.stop();
    },
  };
}
