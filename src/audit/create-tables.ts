import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { TABLES, type TableDefinition } from './tables.ts';

/** The request that makes a table on an embedded engine. Deployed tables are made by the CDK stack. */
export function createTableInput(definition: TableDefinition, name: string): CreateTableCommandInput {
  const keySchema = (partitionKey: string, sortKey: string): CreateTableCommandInput['KeySchema'] => [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ];
  const keys = [definition, ...definition.indexes].flatMap((keyed) => [keyed.partitionKey, keyed.sortKey]);
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...new Set(keys)].map((key) => ({ AttributeName: key, AttributeType: 'S' })),
    KeySchema: keySchema(definition.partitionKey, definition.sortKey),
    ...(definition.indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: definition.indexes.map((index) => ({
            IndexName: index.name,
            KeySchema: keySchema(index.partitionKey, index.sortKey),
            Projection: { ProjectionType: 'ALL' },
          })),
        }),
  };
}

export interface TableNames {
  readonly ledger: string;
  readonly vault: string;
  readonly state: string;
}

/** Makes the tables that are not there yet and waits until they can be used. Names default to the logical ids. */
export async function createTables(client: DynamoDBClient, prefix = ''): Promise<TableNames> {
  const names = {
    ledger: `${prefix}${TABLES.ledger.logicalId}`,
    vault: `${prefix}${TABLES.vault.logicalId}`,
    state: `${prefix}${TABLES.state.logicalId}`,
  };
  for (const kind of ['ledger', 'vault', 'state'] as const) {
    try {
      await client.send(new CreateTableCommand(createTableInput(TABLES[kind], names[kind])));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ResourceInUseException')) throw error;
    }
  }
  const patience = { client, maxWaitTime: 60, minDelay: 0.05, maxDelay: 1 };
  await Promise.all(Object.values(names).map((TableName) => waitUntilTableExists(patience, { TableName })));
  return names;
}
