import type { World } from '../world.ts';
import { handshake } from './handshake.ts';

/**
 * Verifies the callback, then webhooks go there, first those a run before this one had not got rid of.
 * @throws Error with a sentence when the handshake is refused; the callback before stays.
 */
export async function connect(world: World, url: string, verifyToken = world.verifyToken): Promise<void> {
  await handshake(url, verifyToken);
  world.sender.url = url;
  world.dispatcher.resume();
}
