import type { EnforcementError } from '../moderation/errors.ts';
import type { Usage } from './usage.ts';

/** Where and as whom Instagram is spoken to. */
export interface GraphConfig {
  /** Scheme and host, e.g. https://graph.instagram.com (Instagram Login) or https://graph.facebook.com. */
  readonly baseUrl: string;
  /** e.g. v26.0. */
  readonly version: string;
  /** Instagram professional account id: `/me?fields=user_id`, as in `entry[].id`. */
  readonly accountId: string;
  /** The token to send; `stale` is one that Instagram has just refused, so that a newer one is looked for. */
  readonly accessToken: (stale?: string) => Promise<string>;
  /** Given: every call carries `appsecret_proof`. */
  readonly appSecret?: () => Promise<string>;
  /** Milliseconds that the caller may still spend; a call never outlasts it. Absent: only the cap per call counts. */
  readonly remainingMs?: () => number;
  readonly guard?: CallGuard;
  /** Node that holds the subscription; the account itself, or with Facebook Login the Page. */
  readonly subscriptionNode?: string;
}

/** Which of Meta's two login flavours the host belongs to (instagram-platform, opening table). */
export const loginOf = (baseUrl: string): 'instagram' | 'facebook' =>
  new URL(baseUrl).hostname === 'graph.facebook.com' ? 'facebook' : 'instagram';

/** What came of one call, for pacing and breaker. */
export interface CallResult {
  readonly error?: EnforcementError;
  readonly usage?: Usage;
  /** The answer says nothing about the account, neither good nor bad. */
  readonly neutral?: true;
}

/** Stands before and after every call for the account (gate/). */
export interface CallGuard {
  /** @throws EnforcementError kind throttled while the account may not be called. */
  before(accountId: string): Promise<void>;
  after(accountId: string, result: CallResult): Promise<void>;
}
