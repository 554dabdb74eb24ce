import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { ConfigurationError } from '../moderation/errors.ts';

/** Reads the current text of a secret. */
export type ReadSecret = (id: string) => Promise<string>;

/**
 * Reads from Secrets Manager. The SDK client is loaded at the first read, not at the cold start's import.
 * @throws ConfigurationError where the secret exists but holds no text.
 */
export function secretsManager(given?: SecretsManagerClient): ReadSecret {
  let client = given;
  return async (id) => {
    const sdk = await import('@aws-sdk/client-secrets-manager');
    client ??= new sdk.SecretsManagerClient();
    const { SecretString } = await client.send(new sdk.GetSecretValueCommand({ SecretId: id }));
    if (!SecretString)
      throw new ConfigurationError(`The secret ${id} holds no text. Write it as docs/deploy.md shows.`);
    return SecretString;
  };
}

/** Replaces the text of a secret. */
export function secretWriter(given?: SecretsManagerClient): (id: string, text: string) => Promise<void> {
  return async (id, text) => {
    const sdk = await import('@aws-sdk/client-secrets-manager');
    const client = given ?? new sdk.SecretsManagerClient();
    await client.send(new sdk.PutSecretValueCommand({ SecretId: id, SecretString: text }));
  };
}

const AppSecret = z.object({ label: z.string().min(1), secret: z.string().min(1) });
export const WebhookSecret = z.object({
  appSecrets: z.array(AppSecret).min(1),
  verifyToken: z.string().min(1),
  pathSegment: z.string().min(16),
});
export const InstagramSecret = z
  .object({
    accessToken: z.string().min(1),
    issuedAt: z.iso.datetime().optional(),
    expiresAt: z.iso.datetime().optional(),
  })
  .transform(({ accessToken, issuedAt, expiresAt }) => ({
    accessToken,
    ...(issuedAt !== undefined && { issuedAt }),
    ...(expiresAt !== undefined && { expiresAt }),
  }));

export const ConsoleSecret = z.object({ sessionKey: z.string().min(32), clientSecret: z.string().default('') });

/** @throws ConfigurationError naming the fields at fault; the secret itself never stands in the message. */
export function parseSecret<T>(schema: z.ZodType<T>, name: string, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ConfigurationError(`The secret ${name} is not JSON. Write it as docs/deploy.md shows.`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => issue.path.join('.') || 'the whole').join(', ');
  throw new ConfigurationError(`The secret ${name} cannot be used: ${faults} is missing or malformed.`);
}
