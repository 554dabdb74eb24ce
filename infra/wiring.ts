import type * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import { TABLES } from '../src/audit/tables.ts';
import type { Variable } from '../src/env.ts';
import type { Resource } from './access.ts';
import type { ConsoleLogin } from './constructs/console-login.ts';
import { urlOf } from './constructs/http-apis.ts';
import type { Notices } from './constructs/notices.ts';
import type { Parameters } from './constructs/parameters.ts';
import type { Queues } from './constructs/queues.ts';
import type { Secrets } from './constructs/secrets.ts';
import type { TableName, Tables } from './constructs/tables.ts';
import type { EnvironmentSettings } from './environments.ts';

export interface Parts {
  readonly settings: EnvironmentSettings;
  readonly parameters: Parameters;
  readonly tables: Tables;
  readonly queues: Queues;
  readonly secrets: Secrets;
  readonly notices: Notices;
  readonly consoleApi: apigateway.HttpApi;
  readonly login: ConsoleLogin;
}

/** The value of every variable a function may ask for (src/env.ts). */
export function variableValues(parts: Parts): Readonly<Record<Variable, string>> {
  const { settings, parameters, tables, queues, secrets, notices } = parts;
  return {
    LEDGER_TABLE: tables.ledger.tableName,
    VAULT_TABLE: tables.vault.tableName,
    STATE_TABLE: tables.state.tableName,
    QUEUE_URL: queues.comments.queueUrl,
    DLQ_URL: queues.dlq.queueUrl,
    QUARANTINE_URL: queues.quarantine.queueUrl,
    WEBHOOK_SECRET_ID: secrets.WEBHOOK_SECRET_ID.secretArn,
    INSTAGRAM_SECRET_ID: secrets.INSTAGRAM_SECRET_ID.secretArn,
    LEDGER_KEYS_SECRET_ID: secrets.LEDGER_KEYS_SECRET_ID.secretArn,
    CONSOLE_SECRET_ID: secrets.CONSOLE_SECRET_ID.secretArn,
    GRAPH_URL: settings.graphUrl,
    GRAPH_VERSION: settings.graphVersion,
    INSTAGRAM_ACCOUNT_ID: parameters.instagramAccountId,
    POLICY_PACK: settings.policyPack,
    HIDE_QUOTA_PER_DAY: String(settings.hideQuotaPerDay),
    ALARM_TOPIC_ARN: notices.alarms.topicArn,
    STAFF_MAIL_TOPIC_ARN: notices.staffMail.topicArn,
    CONSOLE_URL: urlOf(parts.consoleApi),
    COGNITO_DOMAIN: parts.login.domainUrl,
    COGNITO_USER_POOL_ID: parts.login.userPoolId,
    COGNITO_CLIENT_ID: parts.login.clientId,
    LOG_LEVEL: settings.logLevel,
  };
}

/** The ARNs behind each resource of the access table. */
export function resourceArns({ tables, queues, secrets, notices }: Parts): Readonly<Record<Resource, string[]>> {
  const indexes = (name: TableName) =>
    TABLES[name].indexes.map((index) => `${tables[name].tableArn}/index/${index.name}`);
  return {
    ledger: [tables.ledger.tableArn],
    vault: [tables.vault.tableArn],
    state: [tables.state.tableArn],
    'ledger-indexes': indexes('ledger'),
    'vault-indexes': indexes('vault'),
    comments: [queues.comments.queueArn],
    dlq: [queues.dlq.queueArn],
    quarantine: [queues.quarantine.queueArn],
    WEBHOOK_SECRET_ID: [secrets.WEBHOOK_SECRET_ID.secretArn],
    INSTAGRAM_SECRET_ID: [secrets.INSTAGRAM_SECRET_ID.secretArn],
    LEDGER_KEYS_SECRET_ID: [secrets.LEDGER_KEYS_SECRET_ID.secretArn],
    CONSOLE_SECRET_ID: [secrets.CONSOLE_SECRET_ID.secretArn],
    'staff-mail': [notices.staffMail.topicArn],
  };
}
