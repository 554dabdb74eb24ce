import * as z from 'zod';
import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/request.ts';
import type { World } from '../world.ts';
import { InputError, readJson } from './input.ts';

const ClockInput = z.strictObject({
  advanceSeconds: z
    .number()
    .min(0)
    .max(10 * 366 * 86_400),
});

export const readClock = (world: World): Answer => json({ now: world.clock.now().toISOString() });

/** POST /_sim/clock {advanceSeconds}: moves the shared clock, then sends the webhooks that came due. */
export function moveClock(world: World, request: SimRequest): Answer {
  const { advanceSeconds } = readJson(request, ClockInput);
  if (world.clock.advance === undefined) throw new InputError('This clock cannot be moved.');
  world.clock.advance(advanceSeconds);
  world.dispatcher.runDue();
  return readClock(world);
}
