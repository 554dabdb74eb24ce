import type { Clock } from '../../moderation/ports.ts';
import type { AppSecret } from './verify-signature.ts';

/** What stands in the secret store under WEBHOOK_SECRET_ID. */
export interface WebhookSecrets {
  readonly appSecrets: readonly AppSecret[];
  readonly verifyToken: string;
  readonly pathSegment: string;
}

export interface SecretCache {
  /** @throws whatever the store threw, where nothing good was ever read. */
  current(): Promise<WebhookSecrets>;
  /** The newest secrets, asked for at most once a minute; undefined when nothing newer could be had. */
  refreshed(): Promise<WebhookSecrets | undefined>;
}

/** A secret taken out of the store is refused after this time at the latest. */
const GOOD_FOR_MS = 5 * 60_000;
const FORCED_AT_MOST_EVERY_MS = 60_000;
/** After the store failed, so that a flood cannot become a flood on the store. */
const FAILED_AT_MOST_EVERY_MS = 1_000;
/** A store that hangs must not hang the answer to Meta (F22). */
const PATIENCE_MS = 2_500;

/**
 * Keeps the webhook's secrets while the function is warm: one fetch at a time however many ask, the last good
 * value while the store is down, and a forced look on signatures that match nothing, so that a rotation costs
 * no delivery (F21, F22).
 */
export function createSecretCache(load: () => Promise<WebhookSecrets>, clock: Clock): SecretCache {
  let good: WebhookSecrets | undefined;
  let loadedAt = 0;
  let triedAt: number | undefined;
  let underway: Promise<WebhookSecrets> | undefined;
  let failure: unknown;

  const since = (time: number): number => {
    const elapsed = clock.now().getTime() - time;
    return elapsed < 0 ? Number.POSITIVE_INFINITY : elapsed;
  };
  const fetchOnce = (): Promise<WebhookSecrets> => {
    underway ??= (async () => {
      triedAt = clock.now().getTime();
      try {
        good = await withPatience(load());
        loadedAt = clock.now().getTime();
        failure = undefined;
        return good;
      } catch (error) {
        failure = error;
        throw error;
      } finally {
        underway = undefined;
      }
    })();
    return underway;
  };

  return {
    async current() {
      if (good && since(loadedAt) < GOOD_FOR_MS) return good;
      if (!underway && failure !== undefined && triedAt !== undefined && since(triedAt) < FAILED_AT_MOST_EVERY_MS) {
        if (good) return good;
        throw failure;
      }
      try {
        return await fetchOnce();
      } catch (error) {
        if (good) return good;
        throw error;
      }
    },
    async refreshed() {
      if (!underway && triedAt !== undefined && since(triedAt) < FORCED_AT_MOST_EVERY_MS) return undefined;
      try {
        return await fetchOnce();
      } catch {
        return undefined;
      }
    },
  };
}

function withPatience<T>(work: Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const timer = setTimeout(() => reject(new Error('The secret store did not answer in time.')), PATIENCE_MS);
  work.then(resolve, reject).finally(() => clearTimeout(timer));
  return promise;
}
