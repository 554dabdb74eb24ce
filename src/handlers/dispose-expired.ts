import { type DisposalPorts, disposeExpired } from '../audit/disposal/dispose-expired.ts';
import { type LambdaHandler, lazily } from './lambda.ts';
import type { Log } from './log.ts';
import { wireDisposeExpired } from './wiring.ts';

/** Stops this long before the function's end; the next day goes on. */
const SPARE_MS = 15_000;

export interface DisposeExpiredDeps {
  readonly ports: DisposalPorts;
  readonly log: Log;
}

/** Every day: disposes of the words and ids whose end has come. */
export function createDisposeExpired({ ports, log }: DisposeExpiredDeps): LambdaHandler<unknown, void> {
  return async (_event, context) => {
    const run = await disposeExpired(ports, () => context.getRemainingTimeInMillis() - SPARE_MS);
    log.info({ ...run }, 'dispose-expired');
  };
}

export const handler = lazily(async () => createDisposeExpired(await wireDisposeExpired()));
