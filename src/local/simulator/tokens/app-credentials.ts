import { createHmac } from 'node:crypto';
import { wrongProof } from '../graph/errors.ts';

/** The two identities of one app: Meta's and Instagram's, each with its own secret. */
export interface AppCredentials {
  readonly meta: { readonly id: string; readonly secret: string };
  readonly instagram: { readonly id: string; readonly secret: string };
}

/** `{app-id}|{app-secret}`, the app's own token. */
export const isAppToken = (app: AppCredentials, token: string | undefined): boolean =>
  token === `${app.meta.id}|${app.meta.secret}` || token === `${app.instagram.id}|${app.instagram.secret}`;

export const isAppId = (app: AppCredentials, id: string): boolean => id === app.meta.id || id === app.instagram.id;

export const isAppSecret = (app: AppCredentials, secret: string | undefined): boolean =>
  secret === app.meta.secret || secret === app.instagram.secret;

/**
 * Lowercase hex HMAC-SHA256 of the token under an app secret. A wrong one is always refused, a missing one
 * only when the app demands it.
 * @throws GraphError 100
 */
export function checkProof(app: AppCredentials, token: string, proof: string | undefined, required: boolean): void {
  if (proof === undefined) {
    if (required) throw wrongProof();
    return;
  }
  const right = [app.meta.secret, app.instagram.secret].some(
    (secret) => createHmac('sha256', secret).update(token).digest('hex') === proof,
  );
  if (!right) throw wrongProof();
}
