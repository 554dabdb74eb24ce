import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { EnforcementError } from '../moderation/errors.ts';
import { jsonOf } from './answer.ts';
import type { CallResult, GraphConfig } from './config.ts';
import { exchange, type HttpRequest } from './http.ts';
import { createRetryBudget, retryPauseMs } from './retry-budget.ts';
import { readUsage } from './usage.ts';

export interface Call {
  readonly method: HttpRequest['method'];
  /** After host and version; built from literals and graphId() only. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Endpoints of the token's life stand outside the versions. */
  readonly unversioned?: true;
  /** Somebody else's object may be meant: being refused says nothing about the account, and the guard is not told. */
  readonly maybeForeign?: true;
}

/** Makes one call and returns its JSON. @throws EnforcementError. */
export type Caller = (call: Call) => Promise<unknown>;

/** Longest that one exchange may take; Instagram answers in well under a second. */
const CAP_MS = 8_000;

/**
 * Calls the Graph API: token in the header and nowhere else, deadline, guard, errors by table. Reads are tried
 * once more after a passing fault; writes never: the pending lane repeats them after reading back, and two
 * layers of retries multiply. A refused token is replaced once if the store has a newer one.
 */
export function createCaller(config: GraphConfig): Caller {
  const budget = createRetryBudget();
  const base = config.baseUrl.replace(/\/+$/, '');
  const timeout = () => Math.floor(Math.min(CAP_MS, config.remainingMs?.() ?? CAP_MS));

  async function once({ method, path, query, unversioned, maybeForeign }: Call, token: string): Promise<unknown> {
    const url = new URL(unversioned ? `${base}/${path}` : `${base}/${config.version}/${path}`);
    for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value);
    if (config.appSecret) {
      const proof = createHmac('sha256', await config.appSecret())
        .update(token)
        .digest('hex');
      url.searchParams.set('appsecret_proof', proof);
    }
    await config.guard?.before(config.accountId);
    let result: CallResult = {};
    try {
      const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
      const answer = await exchange({ method, url, headers, timeoutMs: timeout() });
      const usage = readUsage(answer.headers, config.accountId);
      if (usage) result = { usage };
      return jsonOf(answer, method, usage);
    } catch (error) {
      if (!(error instanceof EnforcementError)) throw error;
      result = maybeForeign && isRefusedAccess(error) ? { ...result, neutral: true } : { ...result, error };
      throw error;
    } finally {
      await config.guard?.after(config.accountId, result);
    }
  }

  return async (call) => {
    budget.earn();
    const token = await config.accessToken();
    try {
      return await once(call, token);
    } catch (error) {
      if (!(error instanceof EnforcementError)) throw error;
      if (error.kind === 'token') {
        const newer = await config.accessToken(token);
        if (newer === token) throw error;
        return once(call, newer);
      }
      const wait = retryPauseMs();
      if (error.kind !== 'retry' || call.method !== 'GET' || timeout() <= wait || !budget.take()) throw error;
      await pause(wait);
      return once(call, token);
    }
  };
}

/** Permission errors that one object of somebody else's can cause; 368 is a block of the whole account. */
export const isRefusedAccess = (error: EnforcementError): boolean =>
  error.kind === 'permission' && error.code !== 'graph-368' && !error.code.startsWith('graph-368-');
