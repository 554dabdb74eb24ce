import { METRICS } from '../../alerts/metric-names.ts';
import { EnforcementError } from '../../moderation/errors.ts';
import type { Clock, Metrics } from '../../moderation/ports.ts';
import { createGraphClient } from '../client.ts';
import { type GrantConfig, refreshGrant, type StoredToken } from './grants.ts';
import { adviseRefresh, daysLeft, type RefreshAdvice } from './refresh-policy.ts';

export interface RefreshTokenDeps {
  readonly graph: GrantConfig;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly readToken: () => Promise<StoredToken>;
  readonly writeToken: (token: StoredToken) => Promise<void>;
}

export interface RefreshResult {
  readonly result: 'kept' | 'refreshed' | 'failed';
  /** Why: the advice followed, or the code of what failed. */
  readonly because: RefreshAdvice | string;
  readonly daysLeft: number | undefined;
}

/**
 * The daily look at the access token: refreshes it from day 30, proves the new one with a call before it replaces
 * the old, and writes the days left as a metric (alarms at 20, 10 and 5 days; F62). A failure leaves the old token
 * in place and is tried again the next day. Never throws for what Instagram answers.
 */
export function createRefreshToken(deps: RefreshTokenDeps): () => Promise<RefreshResult> {
  const { clock, metrics } = deps;

  /** @throws EnforcementError where the token does not speak for our account. */
  async function prove(token: string): Promise<void> {
    const { accountId } = await createGraphClient({ ...deps.graph, accessToken: async () => token }).me();
    if (accountId !== deps.graph.accountId) throw new EnforcementError('token', 'other-account');
  }

  async function renew(token: StoredToken): Promise<StoredToken> {
    const newer = await refreshGrant(deps.graph, token.accessToken, clock.now());
    await prove(newer.accessToken);
    await deps.writeToken(newer);
    return newer;
  }

  return async () => {
    const token = await deps.readToken();
    const advice = adviseRefresh(token, clock.now());
    let kept = token;
    let result: RefreshResult['result'] = 'kept';
    let because: string = advice;
    try {
      if (advice === 'due') {
        kept = await renew(token);
        result = 'refreshed';
      } else await prove(token.accessToken);
    } catch (error) {
      if (!(error instanceof EnforcementError)) throw error;
      if (error.kind === 'token') metrics.count(METRICS.tokenRejected);
      result = 'failed';
      because = error.code;
    } finally {
      const left = daysLeft(kept, clock.now());
      if (left !== undefined) metrics.count(METRICS.tokenDaysLeft, Math.floor(left));
    }
    return { result, because, daysLeft: daysLeft(kept, clock.now()) };
  };
}
