import { readFileSync } from 'node:fs';
import { GetFunctionConfigurationCommand, GetPolicyCommand, LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { type Address, findSystem } from '../address.ts';

/** One system as the doctor sees it. What could not be found out is absent. */
export interface Subject extends Address {
  readonly webhookUrl: string | undefined;
  readonly consoleUrl: string | undefined;
  readonly verifyToken: string | undefined;
  readonly queueUrls: Readonly<Record<'comments' | 'dlq' | 'quarantine', string | undefined>>;
  readonly staffMailTopicArn: string | undefined;
}

const Ready = z.object({
  webhookUrl: z.url(),
  consoleUrl: z.url(),
  verifyToken: z.string(),
  queueUrl: z.url(),
  dlqUrl: z.url(),
  quarantineUrl: z.url(),
});

/** @throws UsageError when there is no such system. */
export async function findSubject(readyFile: string | undefined): Promise<Subject> {
  const system = await findSystem(readyFile);
  if (readyFile === undefined) return deployedSubject(system);
  const ready = Ready.parse(JSON.parse(readFileSync(readyFile, 'utf8')));
  return {
    ...system,
    webhookUrl: ready.webhookUrl,
    consoleUrl: ready.consoleUrl,
    verifyToken: ready.verifyToken,
    queueUrls: { comments: ready.queueUrl, dlq: ready.dlqUrl, quarantine: ready.quarantineUrl },
    staffMailTopicArn: undefined,
  };
}

const WebhookSecret = z.object({ verifyToken: z.string().optional(), pathSegment: z.string().optional() });

/** What the functions themselves are told: no further right is needed than to read their configuration. */
async function deployedSubject(system: Address): Promise<Subject> {
  const stack = process.env['KOTOMORI_STACK'] ?? '';
  const lambda = new LambdaClient({ maxAttempts: 3 });
  const variablesOf = async (name: string) => {
    const command = new GetFunctionConfigurationCommand({ FunctionName: `${stack}-${name}` });
    return (await lambda.send(command)).Environment?.Variables ?? {};
  };
  try {
    const webhook = await variablesOf('receive-webhook');
    const notify = await variablesOf('notify-staff');
    const environment = { ...webhook, ...notify, ...system.environment };
    const secret = await webhookSecret(system, webhook['WEBHOOK_SECRET_ID']);
    const host = await apiHost(lambda, `${stack}-receive-webhook`);
    const queueUrl = environment['QUEUE_URL'];
    return {
      ...system,
      environment,
      webhookUrl: host && secret.pathSegment ? `https://${host}/webhook/${secret.pathSegment}` : undefined,
      consoleUrl: environment['CONSOLE_URL'],
      verifyToken: secret.verifyToken,
      queueUrls: { comments: queueUrl, dlq: environment['DLQ_URL'], quarantine: environment['QUARANTINE_URL'] },
      staffMailTopicArn: environment['STAFF_MAIL_TOPIC_ARN'],
    };
  } finally {
    lambda.destroy();
  }
}

async function webhookSecret(system: Address, id: string | undefined): Promise<z.infer<typeof WebhookSecret>> {
  if (id === undefined) return {};
  const { GetSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
  const { SecretString } = await system.clients.secretsManager.send(new GetSecretValueCommand({ SecretId: id }));
  return WebhookSecret.safeParse(JSON.parse(SecretString ?? '{}')).data ?? {};
}

/** The API that may call the function stands in the function's policy. */
async function apiHost(lambda: LambdaClient, functionName: string): Promise<string | undefined> {
  const { Policy = '' } = await lambda.send(new GetPolicyCommand({ FunctionName: functionName }));
  const [, region, api] = /execute-api:([a-z0-9-]+):\d+:([a-z0-9]+)\//.exec(Policy) ?? [];
  return api === undefined ? undefined : `${api}.execute-api.${region}.amazonaws.com`;
}
