import type { FunctionName } from '../src/env.ts';
import type { Queues } from './constructs/queues.ts';
import type { SecretVariable } from './constructs/secrets.ts';
import type { TableName } from './constructs/tables.ts';

/** What a role may be allowed to touch. `ledger-indexes` and `vault-indexes`: reading the table's indexes. */
export type Resource =
  | TableName
  | `${Extract<TableName, 'ledger' | 'vault'>}-indexes`
  | keyof Queues
  | SecretVariable
  | 'staff-mail';

export type Access = Readonly<Partial<Record<Resource, readonly string[]>>>;

const QUERY = ['dynamodb:Query'] as const;
const APPEND = ['dynamodb:Query', 'dynamodb:PutItem'] as const;
const WORK = [...APPEND, 'dynamodb:GetItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'] as const;
const KEEP = ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'] as const;
const READ_SECRET = ['secretsmanager:GetSecretValue'] as const;
const SEND = ['sqs:SendMessage'] as const;
const CONSUME = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'] as const;

/** Judging or enforcing: append to the ledger, keep words and ids in the vault, work on the state. */
const ENFORCE: Access = {
  ledger: APPEND,
  vault: KEEP,
  state: WORK,
  LEDGER_KEYS_SECRET_ID: READ_SECRET,
  INSTAGRAM_SECRET_ID: READ_SECRET,
};

/**
 * Function × resource × verbs: everything the roles may do, and nothing else. Two promises are kept here and
 * tested on the synthesized template: nobody updates or deletes in the ledger, and only dispose-expired
 * deletes in the vault. test/integration/access.test.ts sees that what the functions do is within it.
 */
export const ACCESS: Readonly<Record<FunctionName, Access>> = {
  'receive-webhook': { comments: SEND, quarantine: SEND, WEBHOOK_SECRET_ID: READ_SECRET },
  'classify-comment': { ...ENFORCE, comments: CONSUME },
  'enforce-pending': { ...ENFORCE, vault: ['dynamodb:GetItem', 'dynamodb:UpdateItem'] },
  reconcile: { ...ENFORCE, vault: ['dynamodb:GetItem'], 'ledger-indexes': QUERY, comments: SEND },
  'refresh-token': { INSTAGRAM_SECRET_ID: [...READ_SECRET, 'secretsmanager:PutSecretValue'] },
  'dispose-expired': {
    ledger: APPEND,
    vault: ['dynamodb:Scan', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
    LEDGER_KEYS_SECRET_ID: READ_SECRET,
  },
  'notify-staff': { 'staff-mail': ['sns:Publish'] },
  console: {
    ...ENFORCE,
    ledger: [...APPEND, 'dynamodb:GetItem'],
    'ledger-indexes': QUERY,
    vault: [...KEEP, 'dynamodb:BatchGetItem'],
    'vault-indexes': QUERY,
    CONSOLE_SECRET_ID: READ_SECRET,
  },
};

/** What using an encrypted resource asks of the customer key, by the verb used on it. */
export function keyActions(resource: Resource, actions: readonly string[]): readonly string[] {
  if (resource === 'ledger' || resource === 'state' || resource.endsWith('-indexes')) return [];
  if (resource === 'vault') return ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'];
  const writes = actions.some((action) => /:(SendMessage|PutSecretValue|Publish)$/.test(action));
  return writes ? ['kms:Decrypt', 'kms:GenerateDataKey'] : ['kms:Decrypt'];
}
