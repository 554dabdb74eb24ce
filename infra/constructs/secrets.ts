import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Variable } from '../../src/env.ts';
import type { EnvironmentSettings } from '../environments.ts';

export type SecretVariable = Extract<Variable, `${string}_SECRET_ID`>;
export type Secrets = Readonly<Record<SecretVariable, secretsmanager.Secret>>;

interface SecretDefinition {
  readonly logicalId: string;
  readonly description: string;
  /** What stands in it until `npm run secrets` fills it. */
  readonly start: Readonly<Record<string, unknown>>;
  /** The one key that CloudFormation fills with random letters. Changing it draws a new value. */
  readonly generated: string;
}

const DEFINITIONS: Readonly<Record<SecretVariable, SecretDefinition>> = {
  WEBHOOK_SECRET_ID: {
    logicalId: 'WebhookSecret',
    description: 'Kotomori: app secrets (newest first; old ones stay while they overlap), verify token, path segment',
    start: { appSecrets: [], verifyToken: '' },
    generated: 'pathSegment',
  },
  INSTAGRAM_SECRET_ID: {
    logicalId: 'InstagramSecret',
    description: 'Kotomori: Instagram access token; refresh-token renews it',
    start: { accessToken: '' },
    generated: 'unused',
  },
  LEDGER_KEYS_SECRET_ID: {
    logicalId: 'LedgerKeys',
    description: 'Kotomori: ring of pseudonym keys, newest first; a new one overlaps the old by 45 days',
    start: { keys: [] },
    generated: 'unused',
  },
  CONSOLE_SECRET_ID: {
    logicalId: 'ConsoleSecret',
    description: 'Kotomori: session key and login client secret of the console',
    start: { clientSecret: '' },
    generated: 'sessionKey',
  },
};

/** Four secrets, each with its own readers, or one that holds all four where money counts more (dev). */
export function createSecrets(scope: Construct, settings: EnvironmentSettings, key: kms.IKey | undefined): Secrets {
  const create = (definition: SecretDefinition) => createSecret(scope, definition, settings, key);
  if (settings.separateSecrets) {
    const entries = Object.entries(DEFINITIONS).map(([variable, definition]) => [variable, create(definition)]);
    return Object.fromEntries(entries) as Secrets;
  }
  const one = create({
    ...DEFINITIONS.WEBHOOK_SECRET_ID,
    logicalId: 'Secrets',
    description: 'Kotomori: all secrets of this environment',
    start: Object.assign({}, ...Object.values(DEFINITIONS).map((definition) => definition.start)),
  });
  const entries = Object.keys(DEFINITIONS).map((variable) => [variable, one]);
  return Object.fromEntries(entries) as Secrets;
}

function createSecret(
  scope: Construct,
  definition: SecretDefinition,
  settings: EnvironmentSettings,
  key: kms.IKey | undefined,
): secretsmanager.Secret {
  const secret = new secretsmanager.Secret(scope, definition.logicalId, {
    description: definition.description,
    generateSecretString: {
      secretStringTemplate: JSON.stringify(definition.start),
      generateStringKey: definition.generated,
      passwordLength: 40,
      excludePunctuation: true,
    },
    removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    ...(key === undefined ? {} : { encryptionKey: key }),
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'Meta issues these values, or old ledger rows depend on them: they are rotated with an overlap by ' +
      '`npm run secrets` and by refresh-token, never by a timer.',
  });
  return secret;
}
