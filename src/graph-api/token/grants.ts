import { EnforcementError } from '../../moderation/errors.ts';
import { type Call, createCaller } from '../call.ts';
import { TokenGrant } from '../schemas.ts';

/** A long-lived token of Instagram Login with its times, as the secret store keeps it. */
export interface StoredToken {
  readonly accessToken: string;
  /** RFC 3339; absent where nobody noted it. */
  readonly issuedAt?: string;
  readonly expiresAt?: string;
}

export interface GrantConfig {
  readonly baseUrl: string;
  readonly version: string;
  readonly accountId: string;
}

/**
 * Sixty more days for a token that is at least a day old and has not expired (instagram-platform §4). The token
 * travels in the header.
 * @throws EnforcementError.
 */
export const refreshGrant = (config: GrantConfig, token: string, now: Date): Promise<StoredToken> =>
  grant(config, token, now, { path: 'refresh_access_token', query: { grant_type: 'ig_refresh_token' } });

/**
 * A short-lived token (an hour) becomes a long-lived one. Meta takes the app secret in the address only and offers
 * no other way, so this is for the set-up on a person's machine, never for a function.
 * @throws EnforcementError.
 */
export const exchangeGrant = (config: GrantConfig, token: string, secret: string, now: Date): Promise<StoredToken> =>
  grant(config, token, now, {
    path: 'access_token',
    query: { grant_type: 'ig_exchange_token', client_secret: secret },
  });

async function grant(
  config: GrantConfig,
  token: string,
  now: Date,
  call: Pick<Call, 'path' | 'query'>,
): Promise<StoredToken> {
  const ask = createCaller({ ...config, accessToken: async () => token });
  const parsed = TokenGrant.safeParse(await ask({ method: 'GET', unversioned: true, ...call }));
  if (!parsed.success) throw new EnforcementError('retry', 'unexpected-answer');
  const expiresAt = new Date(now.getTime() + parsed.data.expires_in * 1000).toISOString();
  return { accessToken: parsed.data.access_token, issuedAt: now.toISOString(), expiresAt };
}
