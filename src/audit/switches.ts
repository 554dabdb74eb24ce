import type { Arming, Clock, Ledger, State } from '../moderation/ports.ts';

export const SWITCHES = ['arm', 'disarm', 'pause', 'resume'] as const;
export type Switch = (typeof SWITCHES)[number];

const CHANGE: Readonly<Record<Switch, Partial<Arming>>> = {
  arm: { armed: true },
  disarm: { armed: false },
  pause: { paused: true },
  resume: { paused: false },
};
const EVENT: Readonly<Record<Switch, string>> = {
  arm: 'ARMED',
  disarm: 'DISARMED',
  pause: 'PAUSED',
  resume: 'RESUMED',
};

export interface SwitchOrder {
  readonly order: Switch;
  readonly by: string;
  readonly reason: string;
}

/**
 * Turns hiding on, off, or off for a while. The record comes first, then the switch. Comments made before the
 * first arming are never judged on the office's own initiative: `goLiveAt` stays what it was then (DESIGN §5).
 */
export async function turnSwitch(
  ports: { readonly ledger: Ledger; readonly state: State; readonly clock: Clock },
  { order, by, reason }: SwitchOrder,
): Promise<Arming> {
  const at = ports.clock.now().toISOString();
  const { goLiveAt = at } = await ports.state.arming();
  await ports.ledger.putSystemEvent({ kind: EVENT[order], at, actor: by, reason });
  return ports.state.setArming({ ...CHANGE[order], by, reason, at, ...(order === 'arm' ? { goLiveAt } : {}) });
}
