import type { EnforcePorts } from '../moderation/enforce.ts';
import { enforcePending } from '../moderation/enforce-pending.ts';
import type { PendingEnforcement } from '../moderation/ports.ts';
import type { Deadline } from './deadline.ts';
import { type LambdaHandler, lazily } from './lambda.ts';
import type { Log } from './log.ts';
import { wireEnforcePending } from './wiring.ts';

/** Stops starting new work this long before the function's end. */
const SPARE_MS = 12_000;

export interface EnforcePendingDeps {
  readonly ports: EnforcePorts;
  readonly accountId: string;
  /** Everything that waits, due or not. */
  readonly pending: () => AsyncIterable<PendingEnforcement>;
  readonly deadline: Deadline;
  readonly log: Log;
}

/** Every minute: works the pending hides and staff orders, and says how old the oldest one is. */
export function createEnforcePending(deps: EnforcePendingDeps): LambdaHandler<unknown, void> {
  return async (_event, context) => {
    deps.deadline.begin(context);
    const run = await enforcePending(deps.ports, deps.accountId, () => context.getRemainingTimeInMillis() - SPARE_MS);
    let oldest = deps.ports.clock.now().getTime();
    const now = oldest;
    for await (const { since } of deps.pending()) oldest = Math.min(oldest, Date.parse(since));
    // Only where something waits: a metric costs for every hour in which it is written.
    if (oldest < now) deps.ports.metrics.count('Pending.oldestMinutes', (now - oldest) / 60_000);
    if (run.worked > 0) deps.log.info({ ...run }, 'enforce-pending');
  };
}

export const handler = lazily(async () => createEnforcePending(await wireEnforcePending()));
