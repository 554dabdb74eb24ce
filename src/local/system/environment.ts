import type { Variable } from '../../env.ts';
import type { Channels } from '../engines/create-queues.ts';
import type { TableVariables } from '../engines/create-tables.ts';
import { SECRET_IDS } from './credentials.ts';

/** Professional account id of the sample office. */
export const ACCOUNT_ID = '17841400000000001';
export const GRAPH_VERSION = 'v26.0';
export const POLICY_PACK = 'kokura-minami';

export interface Addresses {
  readonly tables: TableVariables;
  readonly channels: Channels;
  readonly graphUrl: string;
  readonly consoleUrl: string;
}

/** Everything the functions read, as the stack would set it on AWS (src/env.ts). */
export function environmentOf({ tables, channels, graphUrl, consoleUrl }: Addresses): Record<Variable, string> {
  return {
    ...tables,
    QUEUE_URL: channels.QUEUE_URL,
    DLQ_URL: channels.DLQ_URL,
    QUARANTINE_URL: channels.QUARANTINE_URL,
    ALARM_TOPIC_ARN: channels.ALARM_TOPIC_ARN,
    STAFF_MAIL_TOPIC_ARN: channels.STAFF_MAIL_TOPIC_ARN,
    ...SECRET_IDS,
    GRAPH_URL: graphUrl,
    GRAPH_VERSION,
    INSTAGRAM_ACCOUNT_ID: ACCOUNT_ID,
    POLICY_PACK,
    HIDE_QUOTA_PER_DAY: '100000',
    CONSOLE_URL: consoleUrl,
    COGNITO_DOMAIN: 'local',
    COGNITO_USER_POOL_ID: 'local',
    COGNITO_CLIENT_ID: 'local',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
  };
}
