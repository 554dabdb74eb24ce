import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { parseKeyRing } from '../../audit/key-ring.ts';
import { dynamoLedger } from '../../audit/ledger/ledger.ts';
import { ringPseudonyms } from '../../audit/pseudonyms.ts';
import { ledgerQueries } from '../../audit/queries/queries.ts';
import { cryptoRandom } from '../../audit/random.ts';
import { dynamoState } from '../../audit/state/state.ts';
import { dynamoVault } from '../../audit/vault/vault.ts';
import type { CommentRecord } from '../../moderation/decision.ts';
import type { Clock, Pseudonyms } from '../../moderation/ports.ts';
import type { TableVariables } from '../engines/create-tables.ts';
import { ACCOUNT_ID } from './environment.ts';

export interface LocalStores {
  readonly pseudonyms: Pseudonyms;
  readonly ledger: ReturnType<typeof dynamoLedger>;
  readonly vault: ReturnType<typeof dynamoVault>;
  readonly state: ReturnType<typeof dynamoState>;
  readonly queries: ReturnType<typeof ledgerQueries>;
  /** Everything on record about a comment, by its Instagram id. */
  record(commentId: string): Promise<CommentRecord>;
}

/** The same stores as the functions have, for the local run itself (replay, summary, tests). */
export function openStores(
  client: DynamoDBClient,
  tables: TableVariables,
  ledgerKeys: string,
  clock: Clock,
): LocalStores {
  const ring = parseKeyRing(ledgerKeys);
  const pseudonyms = ringPseudonyms(ring);
  const random = cryptoRandom;
  const table = { client, name: tables.LEDGER_TABLE };
  const ledger = dynamoLedger({ table, pseudonyms, random });
  return {
    pseudonyms,
    ledger,
    queries: ledgerQueries({ table, ring, clock }),
    vault: dynamoVault({ table: { client, name: tables.VAULT_TABLE }, clock, random }),
    state: dynamoState({ table: { client, name: tables.STATE_TABLE }, clock }),
    record: (commentId) => ledger.read(pseudonyms.comment(ACCOUNT_ID, commentId)[0]),
  };
}
