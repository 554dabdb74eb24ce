import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { newRingKey } from '../../audit/key-ring.ts';
import type { Clock } from '../../moderation/ports.ts';
import type { SecretsEngine } from '../engines/secrets-manager.ts';

const TOKEN_DAYS = 60;

export const SECRET_IDS = {
  WEBHOOK_SECRET_ID: 'kotomori/webhook',
  INSTAGRAM_SECRET_ID: 'kotomori/instagram',
  LEDGER_KEYS_SECRET_ID: 'kotomori/ledger-keys',
  CONSOLE_SECRET_ID: 'kotomori/console',
} as const;

const Webhook = z.object({
  appSecrets: z.array(z.object({ label: z.string(), secret: z.string() })),
  verifyToken: z.string(),
  pathSegment: z.string(),
});
const Instagram = z.object({ accessToken: z.string() });

export interface Credentials {
  /** The Instagram app's secret; deliveries of the simulator are signed with it. */
  readonly appSecret: string;
  readonly metaAppSecret: string;
  readonly verifyToken: string;
  readonly pathSegment: string;
  readonly accessToken: string;
}

/** Makes the four secrets at the first start and reads them at every later one. */
export function provideCredentials(secrets: SecretsEngine, clock: Clock): Credentials {
  const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
  const issuedAt = clock.now();
  const expiresAt = new Date(issuedAt.getTime() + TOKEN_DAYS * 86_400_000);
  const provide = (name: string, make: () => object): unknown =>
    JSON.parse(secrets.provide(name, () => JSON.stringify(make())));
  const webhook = Webhook.parse(
    provide(SECRET_IDS.WEBHOOK_SECRET_ID, () => ({
      appSecrets: [
        { label: 'instagram', secret: hex(16) },
        { label: 'meta', secret: hex(16) },
      ],
      verifyToken: hex(16),
      pathSegment: hex(16),
    })),
  );
  const instagram = Instagram.parse(
    provide(SECRET_IDS.INSTAGRAM_SECRET_ID, () => ({
      accessToken: `IGAAlocal${hex(48)}`,
      issuedAt: issuedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })),
  );
  provide(SECRET_IDS.LEDGER_KEYS_SECRET_ID, () => ({ keys: [newRingKey(issuedAt, randomBytes)] }));
  provide(SECRET_IDS.CONSOLE_SECRET_ID, () => ({ sessionKey: hex(32), clientSecret: hex(32) }));
  const secretOf = (label: string): string => webhook.appSecrets.find((entry) => entry.label === label)?.secret ?? '';
  return {
    appSecret: secretOf('instagram'),
    metaAppSecret: secretOf('meta'),
    verifyToken: webhook.verifyToken,
    pathSegment: webhook.pathSegment,
    accessToken: instagram.accessToken,
  };
}
