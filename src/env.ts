import * as z from 'zod';

/**
 * Environment variables of the functions: the one thing, besides alarm and metric names, that infra/ and
 * src/ share, so that the stack cannot set what the handlers do not read.
 */
const name = z.string().min(1);
const url = z.url();

export const VARIABLES = {
  LEDGER_TABLE: name,
  VAULT_TABLE: name,
  STATE_TABLE: name,
  QUEUE_URL: url,
  DLQ_URL: url,
  QUARANTINE_URL: url,
  /** Secrets Manager id of `{appSecrets:[{label,secret}],verifyToken,pathSegment}`. */
  WEBHOOK_SECRET_ID: name,
  /** Secrets Manager id of `{accessToken,issuedAt,expiresAt}`; refresh-token writes it. */
  INSTAGRAM_SECRET_ID: name,
  /** Secrets Manager id of `{keys:[{id,secret,createdAt}]}`, newest first: pseudonyms and cursors. */
  LEDGER_KEYS_SECRET_ID: name,
  /** Secrets Manager id of the console's `{sessionKey,clientSecret}`. */
  CONSOLE_SECRET_ID: name,
  /** Graph API host, e.g. https://graph.instagram.com. */
  GRAPH_URL: url,
  /** e.g. v26.0; Meta retires a version about two years after its successor. */
  GRAPH_VERSION: z.string().regex(/^v\d+\.\d+$/, 'must look like v26.0'),
  /** Instagram professional account id, as in `entry[].id` (`/me?fields=user_id`, not `id`). */
  INSTAGRAM_ACCOUNT_ID: z.string().regex(/^\d{1,30}$/, 'must be digits'),
  /** Folder name under policies/. */
  POLICY_PACK: name,
  /** Hides a day before further ones are only flagged; 0 means none may be hidden. */
  HIDE_QUOTA_PER_DAY: z.coerce.number().int().min(0),
  ALARM_TOPIC_ARN: name,
  STAFF_MAIL_TOPIC_ARN: name,
  CONSOLE_URL: url,
  /** Managed login of the user pool, or `local`: the login of a console on one's own machine. */
  COGNITO_DOMAIN: z.union([z.literal('local'), url]),
  COGNITO_USER_POOL_ID: name,
  COGNITO_CLIENT_ID: name,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
} as const;

export type Variable = keyof typeof VARIABLES;
export type Environment<V extends Variable> = { readonly [K in V]: z.infer<(typeof VARIABLES)[K]> };

const STORES = ['LEDGER_TABLE', 'VAULT_TABLE', 'STATE_TABLE', 'LEDGER_KEYS_SECRET_ID'] as const;
const GRAPH = ['INSTAGRAM_SECRET_ID', 'GRAPH_URL', 'GRAPH_VERSION', 'INSTAGRAM_ACCOUNT_ID'] as const;
const JUDGING = ['POLICY_PACK', 'HIDE_QUOTA_PER_DAY'] as const;

/** What each function reads. The stack sets exactly these. */
export const FUNCTION_VARIABLES = {
  'receive-webhook': ['QUEUE_URL', 'QUARANTINE_URL', 'WEBHOOK_SECRET_ID', 'LOG_LEVEL'],
  'classify-comment': [...STORES, ...GRAPH, ...JUDGING, 'LOG_LEVEL'],
  'enforce-pending': [...STORES, ...GRAPH, ...JUDGING, 'LOG_LEVEL'],
  reconcile: [...STORES, ...GRAPH, ...JUDGING, 'QUEUE_URL', 'LOG_LEVEL'],
  'refresh-token': ['STATE_TABLE', ...GRAPH, 'LOG_LEVEL'],
  'dispose-expired': [...STORES, 'POLICY_PACK', 'LOG_LEVEL'],
  'notify-staff': ['STAFF_MAIL_TOPIC_ARN', 'CONSOLE_URL', 'LOG_LEVEL'],
  console: [
    ...STORES,
    ...GRAPH,
    ...JUDGING,
    'CONSOLE_SECRET_ID',
    'CONSOLE_URL',
    'COGNITO_DOMAIN',
    'COGNITO_USER_POOL_ID',
    'COGNITO_CLIENT_ID',
    'LOG_LEVEL',
  ],
} as const satisfies Record<string, readonly Variable[]>;

export type FunctionName = keyof typeof FUNCTION_VARIABLES;
export type FunctionEnvironment<F extends FunctionName> = Environment<(typeof FUNCTION_VARIABLES)[F][number]>;

/**
 * Reads and checks the variables of one function.
 * @throws Error naming every variable that is missing or malformed.
 */
export function readEnvironment<F extends FunctionName>(
  functionName: F,
  source: Readonly<Record<string, string | undefined>>,
): FunctionEnvironment<F> {
  const wanted = FUNCTION_VARIABLES[functionName] as readonly Variable[];
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const variable of wanted) {
    const parsed = VARIABLES[variable].safeParse(source[variable]);
    if (parsed.success) values[variable] = parsed.data;
    else faults.push(source[variable] === undefined ? `${variable} is not set` : `${variable} is malformed`);
  }
  if (faults.length > 0) {
    throw new Error(`${functionName} cannot start: ${faults.join('; ')}. See src/env.ts for what each must hold.`);
  }
  return values as FunctionEnvironment<F>;
}
