import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { ConfigurationError } from '../moderation/errors.ts';
import type { Clock } from '../moderation/ports.ts';

const GOOD_FOR_MS = 300_000;

/** The text of one secret, read from Secrets Manager and kept for five minutes; the last good one while it is down. */
export function cachedSecret(
  client: SecretsManagerClient,
  id: string,
  clock: Clock,
): { current(): Promise<string>; forget(): void } {
  let kept: { readonly value: string; readonly at: number } | undefined;
  return {
    async current() {
      const now = clock.now().getTime();
      if (kept && now - kept.at < GOOD_FOR_MS) return kept.value;
      try {
        kept = { value: await readSecret(client, id), at: now };
      } catch (error) {
        if (!kept) throw error;
      }
      return kept.value;
    },
    forget() {
      kept = undefined;
    },
  };
}

/** @throws ConfigurationError where the secret exists but holds no text. */
export async function readSecret(client: SecretsManagerClient, id: string): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
  if (!SecretString) throw new ConfigurationError(`The secret ${id} holds no text. Write it as docs/deploy.md shows.`);
  return SecretString;
}

const AppSecret = z.object({ label: z.string().min(1), secret: z.string().min(1) });
export const WebhookSecret = z.object({
  appSecrets: z.array(AppSecret).min(1),
  verifyToken: z.string().min(1),
  pathSegment: z.string().min(16),
});
export const InstagramSecret = z.object({
  accessToken: z.string().min(1),
  issuedAt: z.iso.datetime().optional(),
  expiresAt: z.iso.datetime().optional(),
});

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
