/**
 * What differs between the environments. Choose one with `-c environment=dev` (or KOTOMORI_ENVIRONMENT=dev);
 * without a choice it is prod. Values that belong to one office (account id, mail address) are parameters of
 * the stack, not lines in this file: see docs/deploy.md.
 */
export interface EnvironmentSettings {
  readonly name: 'prod' | 'dev';
  /** Keep tables, key, secrets and logs when the stack is removed, and refuse to delete the tables. */
  readonly keepData: boolean;
  /** Own KMS key (1 USD a month) for vault, queues, secrets and topics. Without it AWS's own keys encrypt. */
  readonly customerKey: boolean;
  /** One secret each with its own readers (0.40 USD a month each), or one for all four. */
  readonly separateSecrets: boolean;
  readonly alarms: boolean;
  readonly logDays: 7 | 90;
  /** Lambdas set aside for Instagram's deliveries, so that nothing else can starve them; undefined: none. */
  readonly reservedForWebhook: number | undefined;
  /** Batches of comments judged at the same time. */
  readonly judgedAtOnce: number;
  /** How often missed comments are looked for and the canary flies. Every hour with a canary costs its metric. */
  readonly reconcileEvery: 'rate(15 minutes)' | 'rate(6 hours)';
  readonly hideQuotaPerDay: number;
  readonly policyPack: string;
  readonly graphUrl: string;
  readonly graphVersion: string;
  readonly webhookThrottle: Throttle;
  readonly consoleThrottle: Throttle;
  readonly logLevel: 'debug' | 'info';
}

export interface Throttle {
  readonly requestsPerSecond: number;
  readonly burst: number;
}

/** Comments and what is known about them stay in Japan (Tokyo). */
export const REGION = 'ap-northeast-1';

const shared = {
  policyPack: 'kokura-minami',
  graphUrl: 'https://graph.instagram.com',
  graphVersion: 'v26.0',
  judgedAtOnce: 5,
  webhookThrottle: { requestsPerSecond: 50, burst: 100 },
  consoleThrottle: { requestsPerSecond: 20, burst: 40 },
} as const;

export const ENVIRONMENTS: Readonly<Record<EnvironmentSettings['name'], EnvironmentSettings>> = {
  prod: {
    ...shared,
    name: 'prod',
    keepData: true,
    customerKey: true,
    separateSecrets: true,
    alarms: true,
    logDays: 90,
    reservedForWebhook: 20,
    reconcileEvery: 'rate(15 minutes)',
    hideQuotaPerDay: 500,
    logLevel: 'info',
  },
  dev: {
    ...shared,
    name: 'dev',
    keepData: false,
    customerKey: false,
    separateSecrets: false,
    alarms: false,
    logDays: 7,
    reservedForWebhook: undefined,
    reconcileEvery: 'rate(6 hours)',
    hideQuotaPerDay: 50,
    logLevel: 'debug',
  },
};

/** @throws Error that names the environments there are. */
export function environmentNamed(name: string): EnvironmentSettings {
  const found = Object.values(ENVIRONMENTS).find((environment) => environment.name === name);
  if (found === undefined) {
    throw new Error(`There is no environment "${name}". Choose one of: ${Object.keys(ENVIRONMENTS).join(', ')}.`);
  }
  return found;
}
