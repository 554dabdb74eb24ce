import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { parseKeyRing } from '../../audit/key-ring.ts';
import { dynamoLedger } from '../../audit/ledger/ledger.ts';
import { ringPseudonyms } from '../../audit/pseudonyms.ts';
import { cryptoRandom } from '../../audit/random.ts';
import { dynamoState } from '../../audit/state/state.ts';
import { dynamoVault } from '../../audit/vault/vault.ts';
import type { CommentRecord } from '../../moderation/decision.ts';
import type { Clock, Ledger } from '../../moderation/ports.ts';
import type { TableVariables } from '../engines/create-tables.ts';
import { ACCOUNT_ID } from './environment.ts';

export interface LocalStores {
  readonly ledger: Ledger;
  readonly vault: ReturnType<typeof dynamoVault>;
  readonly state: ReturnType<typeof dynamoState>;
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
  const pseudonyms = ringPseudonyms(parseKeyRing(ledgerKeys));
  const random = cryptoRandom;
  const ledger = dynamoLedger({ table: { client, name: tables.LEDGER_TABLE }, pseudonyms, random });
  return {
    ledger,
    vault: dynamoVault({ table: { client, name: tables.VAULT_TABLE }, clock, random }),
    state: dynamoState({ table: { client, name: tables.STATE_TABLE }, clock }),
    record: (commentId) => ledger.read(pseudonyms.comment(ACCOUNT_ID, commentId)[0]),
  };
}
