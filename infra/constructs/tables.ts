import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { TABLES, type TableDefinition } from '../../src/audit/tables.ts';
import type { EnvironmentSettings } from '../environments.ts';

export type TableName = keyof typeof TABLES;
export type Tables = Readonly<Record<TableName, dynamodb.Table>>;

/** Ledger, vault and state as src/audit/tables.ts defines them. */
export function createTables(scope: Construct, settings: EnvironmentSettings, key: kms.IKey | undefined): Tables {
  const create = (definition: TableDefinition, encryptionKey?: kms.IKey) =>
    createTable(scope, definition, settings, encryptionKey);
  const vault = create(TABLES.vault, key);
  Validations.of(vault).acknowledge({
    id: 'AwsSolutions-DDB3',
    reason: 'The vault holds what must be gone when its time is over: a backup would keep it longer.',
  });
  return { ledger: create(TABLES.ledger), vault, state: create(TABLES.state) };
}

function createTable(
  scope: Construct,
  definition: TableDefinition,
  settings: EnvironmentSettings,
  encryptionKey: kms.IKey | undefined,
): dynamodb.Table {
  const table = new dynamodb.Table(scope, definition.logicalId, {
    partitionKey: text(definition.partitionKey),
    sortKey: text(definition.sortKey),
    billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: definition.pointInTimeRecovery },
    deletionProtection: settings.keepData && definition.deletionProtection,
    removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    ...(definition.timeToLive === undefined ? {} : { timeToLiveAttribute: definition.timeToLive }),
    ...(encryptionKey === undefined ? {} : { encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED, encryptionKey }),
  });
  for (const index of definition.indexes) {
    table.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      projectionType: dynamodb.ProjectionType.ALL,
    });
  }
  return table;
}

const text = (name: string): dynamodb.Attribute => ({ name, type: dynamodb.AttributeType.STRING });
