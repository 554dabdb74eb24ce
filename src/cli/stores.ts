import { parseKeyRing } from '../audit/key-ring.ts';
import { dynamoLedger } from '../audit/ledger/ledger.ts';
import { ringPseudonyms } from '../audit/pseudonyms.ts';
import { ledgerQueries } from '../audit/queries/queries.ts';
import { cryptoRandom } from '../audit/random.ts';
import { dynamoState } from '../audit/state/state.ts';
import { dynamoVault } from '../audit/vault/vault.ts';
import { secretsManager } from '../handlers/secret.ts';
import { ConfigurationError } from '../moderation/errors.ts';
import type { Address } from './address.ts';

/** A moved clock (local systems only) may have written years ahead of ours. */
const LOCAL_DAYS_AHEAD = 1200;

/** The audit room of one system. */
export async function openStores({ environment, clients, clock, local }: Address) {
  const named = (variable: string): string => {
    const value = environment[variable];
    if (!value) throw new ConfigurationError(`${variable} is not set there. Check KOTOMORI_STACK, or set it.`);
    return value;
  };
  const table = (variable: string) => ({ client: clients.dynamodb, name: named(variable) });
  const ring = parseKeyRing(await secretsManager(clients.secretsManager)(named('LEDGER_KEYS_SECRET_ID')));
  const pseudonyms = ringPseudonyms(ring);
  const tables = { ledger: table('LEDGER_TABLE'), vault: table('VAULT_TABLE'), state: table('STATE_TABLE') };
  return {
    accountId: named('INSTAGRAM_ACCOUNT_ID'),
    policyPack: named('POLICY_PACK'),
    clock,
    ring,
    pseudonyms,
    tables,
    ledger: dynamoLedger({ table: tables.ledger, pseudonyms, random: cryptoRandom }),
    vault: dynamoVault({ table: tables.vault, clock, random: cryptoRandom }),
    state: dynamoState({ table: tables.state, clock }),
    queries: ledgerQueries({ table: tables.ledger, ring, clock, ...(local ? { daysAhead: LOCAL_DAYS_AHEAD } : {}) }),
  };
}

export type Stores = Awaited<ReturnType<typeof openStores>>;
