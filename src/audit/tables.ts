/**
 * The three tables (DESIGN §6) as plain data: the CDK stack and the local engine create the same ones from it.
 * Every index exists from the first deployment: CloudFormation adds one an update, and an index that is
 * added late must be backfilled. All key attributes are strings; every index projects ALL attributes.
 */
export interface IndexDefinition {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey: string;
}

export interface TableDefinition {
  /** CDK logical id, and the name the local engine gives the table. */
  readonly logicalId: string;
  /** The environment variable that tells the functions the table's name. */
  readonly variable: 'LEDGER_TABLE' | 'VAULT_TABLE' | 'STATE_TABLE';
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly indexes: readonly IndexDefinition[];
  /** Attribute with epoch seconds; a safety net only, the product filters and disposes by itself. */
  readonly timeToLive?: string;
  /** Not for the vault: disposed words must not live on in a backup. */
  readonly pointInTimeRecovery: boolean;
  readonly deletionProtection: boolean;
}

/** Sort key of all four ledger indexes: `<at>#<comment key>`. */
const at = 'indexAt';

export const LEDGER: TableDefinition = {
  logicalId: 'Ledger',
  variable: 'LEDGER_TABLE',
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [
    { name: 'facet', partitionKey: 'facetKey', sortKey: at },
    { name: 'action', partitionKey: 'actionKey', sortKey: at },
    { name: 'media', partitionKey: 'mediaKey', sortKey: at },
    { name: 'commenter', partitionKey: 'commenterKey', sortKey: at },
  ],
  pointInTimeRecovery: true,
  deletionProtection: true,
};

export const VAULT: TableDefinition = {
  logicalId: 'Vault',
  variable: 'VAULT_TABLE',
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [{ name: 'handle', partitionKey: 'handle', sortKey: 'pk' }],
  timeToLive: 'ttl',
  pointInTimeRecovery: false,
  deletionProtection: true,
};

export const STATE: TableDefinition = {
  logicalId: 'State',
  variable: 'STATE_TABLE',
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [],
  timeToLive: 'ttl',
  pointInTimeRecovery: true,
  deletionProtection: true,
};

export const TABLES = { ledger: LEDGER, vault: VAULT, state: STATE } as const;
