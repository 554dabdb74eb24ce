import type { Clock } from '../../moderation/ports.ts';
import type { LocalStores } from './stores.ts';

/**
 * A local system starts armed (DESIGN §5): hiding is on, by a row on record like any other. Whoever disarmed or
 * paused it since finds it so after a restart.
 */
export async function armAtFirstStart(stores: LocalStores, clock: Clock): Promise<boolean> {
  const before = await stores.state.arming();
  if (before.at !== undefined) return before.armed && !before.paused;
  const at = clock.now().toISOString();
  const decision = { actor: 'npm start', reason: 'Local system: the account is simulated or of your own choice.' };
  await stores.ledger.putSystemEvent({ kind: 'ARMED', at, ...decision });
  await stores.state.setArming({
    armed: true,
    paused: false,
    by: decision.actor,
    reason: decision.reason,
    at,
    goLiveAt: at,
  });
  return true;
}
