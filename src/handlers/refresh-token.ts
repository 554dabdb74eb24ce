import type { RefreshResult } from '../graph-api/token/refresh-token.ts';
import { type LambdaHandler, lazily } from './lambda.ts';
import type { Log } from './log.ts';
import { wireRefreshToken } from './wiring.ts';

export interface RefreshTokenHandlerDeps {
  readonly refresh: () => Promise<RefreshResult>;
  readonly log: Log;
}

/** Every day: looks after the access token. A failure is no error of the function: the days-left alarms speak. */
export function createRefreshTokenHandler({ refresh, log }: RefreshTokenHandlerDeps): LambdaHandler<unknown, void> {
  return async () => {
    const { result, because, daysLeft } = await refresh();
    log[result === 'failed' ? 'error' : 'info']({ result, because, daysLeft }, 'refresh-token');
  };
}

export const handler = lazily(async () => createRefreshTokenHandler(await wireRefreshToken()));
