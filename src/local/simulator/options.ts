import type { Clock } from '../../moderation/ports.ts';
import type { GraphSettings } from './graph/settings.ts';
import type { WebhookSettings } from './webhook/settings.ts';

/** The shared clock. `advance` moves it (seconds); without it the simulator cannot move time. */
export interface MovableClock extends Clock {
  advance?(seconds: number): void;
}

export interface SimulatorOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  readonly clock: MovableClock;
  /** Instagram professional account id: what stands in `entry[].id` and `/me?fields=user_id`. */
  readonly accountId: string;
  readonly username?: string;
  /** A long-lived token of the account, valid 60 days from now (unless the data file knows it already). */
  readonly accessToken: string;
  readonly appSecrets: { readonly meta: string; readonly instagram: string };
  readonly appId?: string;
  readonly instagramAppId?: string;
  readonly verifyToken: string;
  /** Where webhooks go; the handshake is made before startSimulator resolves. See also setWebhook. */
  readonly webhookUrl?: string;
  /** Append-only JSON lines; a restart with the same file knows the same comments, tokens and unsent webhooks. */
  readonly dataFile?: string;
  /** How long every Graph call takes, milliseconds. Default 0. */
  readonly latencyMs?: number;
  /** Makes ids, key order and probabilities repeatable. Default: a new one each start. */
  readonly seed?: number;
  /** Calls a rolling day that make 100 % of the account's limit. Default 4,800 × 1,000 impressions. */
  readonly callLimit?: number;
  readonly graph?: Partial<GraphSettings>;
  readonly webhook?: Partial<WebhookSettings>;
  /** One line a notable event; never comment text. */
  readonly log?: (line: string) => void;
}
