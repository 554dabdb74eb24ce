import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { commitmentOf } from '../audit/commitment.ts';
import { parseKeyRing } from '../audit/key-ring.ts';
import { dynamoLedger } from '../audit/ledger/ledger.ts';
import { ringPseudonyms } from '../audit/pseudonyms.ts';
import { ledgerQueries, type Queries } from '../audit/queries/queries.ts';
import { cryptoRandom, randomHex } from '../audit/random.ts';
import { dynamoState, type StateStore } from '../audit/state/state.ts';
import { dynamoVault } from '../audit/vault/vault.ts';
import type { Environment } from '../env.ts';
import { createGraphClient } from '../graph-api/client.ts';
import { createContextSource } from '../graph-api/context/context-source.ts';
import { createEnforcer } from '../graph-api/enforcer.ts';
import { createAccountGate } from '../graph-api/gate/account-gate.ts';
import { createListing } from '../graph-api/listing.ts';
import { createSubscription } from '../graph-api/subscription.ts';
import { createRefreshToken } from '../graph-api/token/refresh-token.ts';
import { createTokenSource } from '../graph-api/token/token-source.ts';
import { policyPack } from '../moderation/policies/index.ts';
import type { Clock, Metrics } from '../moderation/ports.ts';
import { encodeCanary, encodeMessage } from '../queue/message.ts';
import { sendAll } from '../queue/send.ts';
import type { ClassifyCommentDeps } from './classify-comment.ts';
import { currentJudge } from './current-judge.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import type { DisposeExpiredDeps } from './dispose-expired.ts';
import type { EnforcePendingDeps } from './enforce-pending.ts';
import type { NotifyStaffDeps } from './notify-staff.ts';
import type { ReceiveWebhookDeps } from './receive-webhook.ts';
import type { ReconcileDeps } from './reconcile.ts';
import type { RefreshTokenHandlerDeps } from './refresh-token.ts';
import { InstagramSecret, parseSecret, type ReadSecret, secretWriter, WebhookSecret } from './secret.ts';
import { basics, ON_AWS, type Surroundings } from './surroundings.ts';

/** No call without a deadline (the SDK's default is none); two tries, so that retries do not multiply. */
const CLIENT = { maxAttempts: 2, requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000 } };

/** Ledger, vault and state over one DynamoDB client. The ring of keys is read once a cold start. */
export async function stores(
  env: Environment<'LEDGER_TABLE' | 'VAULT_TABLE' | 'STATE_TABLE' | 'LEDGER_KEYS_SECRET_ID'>,
  readSecret: ReadSecret,
  around: Surroundings,
) {
  const client = around.clients?.dynamodb ?? new DynamoDBClient(CLIENT);
  const { clock } = around;
  const ring = parseKeyRing(await readSecret(env.LEDGER_KEYS_SECRET_ID));
  const pseudonyms = ringPseudonyms(ring);
  const ledgerTable = { client, name: env.LEDGER_TABLE };
  return {
    pseudonyms,
    queries: ledgerQueries({ table: ledgerTable, ring, clock }),
    ledger: dynamoLedger({ table: ledgerTable, pseudonyms, random: cryptoRandom }),
    vault: dynamoVault({ table: { client, name: env.VAULT_TABLE }, clock, random: cryptoRandom }),
    state: dynamoState({ table: { client, name: env.STATE_TABLE }, clock }),
  };
}

/**
 * The Graph API client of the office's account, behind its gate. The token comes from Secrets Manager and is read
 * anew when Instagram refuses it, so that a new one needs no deployment.
 */
function graph(
  env: Environment<'INSTAGRAM_SECRET_ID' | 'GRAPH_URL' | 'GRAPH_VERSION' | 'INSTAGRAM_ACCOUNT_ID'>,
  readSecret: ReadSecret,
  state: StateStore,
  { clock, metrics, deadline }: { readonly clock: Clock; readonly metrics: Metrics; readonly deadline: Deadline },
) {
  const id = env.INSTAGRAM_SECRET_ID;
  const accessToken = createTokenSource(
    async () => parseSecret(InstagramSecret, id, await readSecret(id)).accessToken,
    clock,
  );
  const gate = createAccountGate({ cells: state.cells('gate'), clock, metrics });
  const client = createGraphClient({
    baseUrl: env.GRAPH_URL,
    version: env.GRAPH_VERSION,
    accountId: env.INSTAGRAM_ACCOUNT_ID,
    accessToken,
    remainingMs: deadline.remainingMs,
    guard: gate,
  });
  return { client, gate };
}

export async function wireReceiveWebhook(around: Surroundings = ON_AWS): Promise<ReceiveWebhookDeps> {
  const { env, readSecret, ...rest } = basics('receive-webhook', around);
  return {
    ...rest,
    secrets: async () => parseSecret(WebhookSecret, env.WEBHOOK_SECRET_ID, await readSecret(env.WEBHOOK_SECRET_ID)),
    sqs: around.clients?.sqs ?? new SQSClient(CLIENT),
    queueUrl: env.QUEUE_URL,
    quarantineUrl: env.QUARANTINE_URL,
  };
}

export async function wireNotifyStaff(around: Surroundings = ON_AWS): Promise<NotifyStaffDeps> {
  const { env, log } = basics('notify-staff', around);
  return {
    log,
    sns: around.clients?.sns ?? new SNSClient(CLIENT),
    staffMailTopicArn: env.STAFF_MAIL_TOPIC_ARN,
    consoleUrl: env.CONSOLE_URL,
  };
}

export async function wireRefreshToken(around: Surroundings = ON_AWS): Promise<RefreshTokenHandlerDeps> {
  const { env, clock, log, metrics, readSecret } = basics('refresh-token', around);
  const id = env.INSTAGRAM_SECRET_ID;
  const write = secretWriter(around.clients?.secretsManager);
  const refresh = createRefreshToken({
    clock,
    metrics,
    graph: { baseUrl: env.GRAPH_URL, version: env.GRAPH_VERSION, accountId: env.INSTAGRAM_ACCOUNT_ID },
    readToken: async () => parseSecret(InstagramSecret, id, await readSecret(id)),
    // What else the secret holds stays: in dev one secret holds all.
    writeToken: async (token) => write(id, JSON.stringify({ ...JSON.parse(await readSecret(id)), ...token })),
  });
  return { log, refresh };
}

/** What enforcing needs: stores, Instagram, and the policy's retention. */
export async function enforcing(
  base: {
    env: Parameters<typeof stores>[0] & Parameters<typeof graph>[0] & Environment<'POLICY_PACK'>;
    readSecret: ReadSecret;
    metrics: Metrics;
  },
  around: Surroundings,
) {
  const { env, readSecret, metrics } = base;
  const { clock } = around;
  const kept = await stores(env, readSecret, around);
  const deadline = createDeadline();
  const { client, gate } = graph(env, readSecret, kept.state, { clock, metrics, deadline });
  const policy = policyPack(env.POLICY_PACK);
  return {
    ...kept,
    policy,
    client,
    deadline,
    ports: {
      clock,
      metrics,
      ledger: kept.ledger,
      vault: kept.vault,
      state: kept.state,
      enforcer: createEnforcer(client),
      gate,
      ids: { next: () => `${clock.now().getTime().toString(36)}${randomHex(cryptoRandom, 6)}` },
      retention: policy.retention,
      ...(around.observer ? { observer: around.observer } : {}),
    },
  };
}

export async function wireClassifyComment(around: Surroundings = ON_AWS): Promise<ClassifyCommentDeps> {
  const base = basics('classify-comment', around);
  const { ports, pseudonyms, client, policy, state, deadline } = await enforcing(base, around);
  return {
    log: base.log,
    deadline,
    judge: currentJudge({
      policy,
      readSettings: async () => (await state.cells('settings').get('judge'))?.value,
      clock: around.clock,
      warn: (sentence) => base.log.warn(sentence),
    }),
    ports: {
      ...ports,
      pseudonyms,
      context: createContextSource({ client, cells: state.cells('caption'), clock: around.clock }),
      hideQuotaPerDay: base.env.HIDE_QUOTA_PER_DAY,
      commit: ({ commitmentKey, ...words }) => commitmentOf(commitmentKey, words),
    },
  };
}

export async function wireEnforcePending(around: Surroundings = ON_AWS): Promise<EnforcePendingDeps> {
  const base = basics('enforce-pending', around);
  const accountId = base.env.INSTAGRAM_ACCOUNT_ID;
  const { ports, state, deadline } = await enforcing(base, around);
  return { log: base.log, deadline, ports, accountId, pending: () => state.pending(accountId) };
}

export async function wireDisposeExpired(around: Surroundings = ON_AWS): Promise<DisposeExpiredDeps> {
  const { env, clock, log, metrics, readSecret } = basics('dispose-expired', around);
  const { ledger, vault } = await stores(env, readSecret, around);
  return { log, ports: { ledger, vault, clock, metrics, retention: policyPack(env.POLICY_PACK).retention } };
}

export async function wireReconcile(around: Surroundings = ON_AWS): Promise<ReconcileDeps> {
  const base = basics('reconcile', around);
  const { env } = base;
  const { ports, pseudonyms, client, queries, deadline } = await enforcing(base, around);
  const sqs = around.clients?.sqs ?? new SQSClient(CLIENT);
  const send = async (bodies: readonly string[]): Promise<void> => {
    const { refused } = await sendAll(sqs, env.QUEUE_URL, bodies, AbortSignal.timeout(10_000));
    if (refused.length > 0) throw new Error(`SQS refused ${refused.length} message(s) for their content.`);
  };
  return {
    log: base.log,
    deadline,
    accountId: env.INSTAGRAM_ACCOUNT_ID,
    sendCanary: (sentAt) => send([encodeCanary(sentAt)]),
    ports: {
      ...ports,
      pseudonyms,
      listing: createListing(client),
      subscription: createSubscription(client),
      sink: { send: (comments) => send(comments.map(encodeMessage)) },
      actedOnSince: (since) => actedOnSince(queries, since),
    },
  };
}

/** Keys of comments hidden or flagged since a time, newest first; from an index, so the newest may be missing. */
async function* actedOnSince(queries: Queries, since: string): AsyncGenerator<string> {
  for (const action of ['hide', 'flag'] as const) {
    for await (const { comment } of queries.all({ from: since, action })) yield comment;
  }
}
