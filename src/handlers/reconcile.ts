import { type ReconcilePorts, reconcile } from '../moderation/reconcile.ts';
import type { Deadline } from './deadline.ts';
import { type LambdaHandler, lazily } from './lambda.ts';
import type { Log } from './log.ts';
import { wireReconcile } from './wiring.ts';

/** Stops looking this long before the function's end; the next run goes on. */
const SPARE_MS = 15_000;

export interface ReconcileDeps {
  readonly ports: ReconcilePorts;
  readonly accountId: string;
  /** Sends the pipeline canary through the comment queue. */
  readonly sendCanary: (sentAt: string) => Promise<void>;
  readonly deadline: Deadline;
  readonly log: Log;
}

/** On a schedule: sends the canary, finds what no webhook brought and what changed without us. */
export function createReconcile(deps: ReconcileDeps): LambdaHandler<unknown, void> {
  const { ports, accountId, log } = deps;
  return async (_event, context) => {
    deps.deadline.begin(context);
    await deps.sendCanary(ports.clock.now().toISOString());
    const run = await reconcile(ports, accountId, () => context.getRemainingTimeInMillis() - SPARE_MS);
    log.info({ ...run }, 'reconcile');
  };
}

export const handler = lazily(async () => createReconcile(await wireReconcile()));
