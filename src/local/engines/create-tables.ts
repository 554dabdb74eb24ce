import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTables } from '../../audit/create-tables.ts';

export interface TableVariables {
  readonly LEDGER_TABLE: string;
  readonly VAULT_TABLE: string;
  readonly STATE_TABLE: string;
}

/**
 * Creates the three tables that are not there yet.
 * @param prefix keeps systems apart that share one engine.
 */
export async function provideTables(client: DynamoDBClient, prefix = ''): Promise<TableVariables> {
  const { ledger, vault, state } = await createTables(client, prefix);
  return { LEDGER_TABLE: ledger, VAULT_TABLE: vault, STATE_TABLE: state };
}
