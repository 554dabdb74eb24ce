import { randomBytes } from 'node:crypto';
import { ConfigurationError } from '../../moderation/errors.ts';

/** The JSON object of a secret. */
export type SecretText = Readonly<Record<string, unknown>>;

interface AppSecret {
  readonly label: string;
  readonly secret: string;
}

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Gives the webhook a verify token, and a path segment where CloudFormation gave none. What is there stays. */
export const fillWebhook = (text: SecretText): SecretText => ({
  ...text,
  appSecrets: listOf(text['appSecrets']),
  verifyToken: text['verifyToken'] || hex(20),
  pathSegment: text['pathSegment'] || hex(20),
});

/** Gives the ledger its first key. A ring that has one stays as it is: rows depend on it. */
export const fillLedgerKeys = (text: SecretText, now: Date): SecretText =>
  listOf(text['keys']).length > 0 ? text : addLedgerKey(text, now);

/** A new newest key; the older ones go on finding old rows. */
export function addLedgerKey(text: SecretText, now: Date): SecretText {
  const id = `k${now.toISOString().slice(0, 10).replaceAll('-', '')}`;
  const keys = listOf(text['keys']);
  if (keys.some((key) => (key as { id?: unknown }).id === id)) {
    throw new ConfigurationError(`There is a key ${id} already; a ring takes one new key a day.`);
  }
  return { ...text, keys: [{ id, secret: hex(32), createdAt: now.toISOString() }, ...keys] };
}

/** A new app secret goes first; those before it stay valid until they are forgotten. */
export function addAppSecret(text: SecretText, added: AppSecret): SecretText {
  if (!/^[\x21-\x7e]{16,128}$/.test(added.secret)) {
    throw new ConfigurationError('That does not look like an app secret: 16 to 128 letters and digits, no blanks.');
  }
  const others = appSecrets(text).filter(({ label }) => label !== added.label);
  return { ...text, appSecrets: [added, ...others] };
}

/** @throws ConfigurationError for the last one: without any, every delivery would be refused. */
export function forgetAppSecret(text: SecretText, label: string): SecretText {
  const kept = appSecrets(text).filter((known) => known.label !== label);
  if (kept.length === appSecrets(text).length) throw new ConfigurationError(`There is no app secret "${label}".`);
  if (kept.length === 0) throw new ConfigurationError('This is the only app secret. Add the new one first.');
  return { ...text, appSecrets: kept };
}

const appSecrets = (text: SecretText): readonly AppSecret[] => listOf(text['appSecrets']) as readonly AppSecret[];
