import { CreateTableCommand, type DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { TABLES, type TableDefinition } from '../../audit/tables.ts';

export interface TableNames {
  readonly LEDGER_TABLE: string;
  readonly VAULT_TABLE: string;
  readonly STATE_TABLE: string;
}

/**
 * Creates the three tables that are not there yet and waits until all can be used.
 * @param prefix keeps systems apart that share one engine.
 */
export async function createTables(client: DynamoDBClient, prefix = ''): Promise<TableNames> {
  const created = await Promise.all(Object.values(TABLES).map((table) => createTable(client, table, prefix)));
  return Object.fromEntries(created) as unknown as TableNames;
}

async function createTable(client: DynamoDBClient, table: TableDefinition, prefix: string): Promise<[string, string]> {
  const name = `${prefix}${table.logicalId}`;
  const keys = [table, ...table.indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [...new Set(keys)].map((key) => ({ AttributeName: key, AttributeType: 'S' })),
        KeySchema: keySchema(table),
        ...(table.indexes.length === 0 ? {} : { GlobalSecondaryIndexes: table.indexes.map(index) }),
      }),
    );
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ResourceInUseException')) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 0.05, maxDelay: 1 }, { TableName: name });
  return [table.variable, name];
}

const keySchema = (keys: { partitionKey: string; sortKey: string }) => [
  { AttributeName: keys.partitionKey, KeyType: 'HASH' as const },
  { AttributeName: keys.sortKey, KeyType: 'RANGE' as const },
];

const index = (definition: TableDefinition['indexes'][number]) => ({
  IndexName: definition.name,
  KeySchema: keySchema(definition),
  Projection: { ProjectionType: 'ALL' as const },
});
