import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/request.ts';
import type { World } from '../world.ts';
import { moveClock, readClock } from './clock.ts';
import { actInTheApp, createComment, showComment } from './comments.ts';
import { addFault, listFaults, removeFaults } from './faults.ts';
import { InputError, UnknownThingError } from './input.ts';

/** Answers everything under /_sim/; always JSON, and a sentence when refused. */
export async function serveControl(world: World, request: SimRequest): Promise<Answer> {
  try {
    return await route(world, request);
  } catch (error) {
    if (error instanceof InputError) return json({ error: error.message }, 400);
    if (error instanceof UnknownThingError) return json({ error: error.message }, 404);
    throw error;
  }
}

async function route(world: World, request: SimRequest): Promise<Answer> {
  const [, , thing = '', id, act] = request.path.split('/');
  const name = `${request.method} ${thing}`;
  if (name === 'POST comments' && id !== undefined && act !== undefined) return actInTheApp(world, request, id, act);
  if (name === 'POST comments' && id === undefined) return createComment(world, request);
  if (name === 'GET comments' && id !== undefined) return showComment(world, id);
  if (name === 'GET calls') return json({ calls: world.calls.since(Number(request.query.get('since') ?? 0)) });
  if (name === 'GET faults') return listFaults(world);
  if (name === 'POST faults') return addFault(world, request);
  if (name === 'DELETE faults') return removeFaults(world, id);
  if (name === 'GET clock') return readClock(world);
  if (name === 'POST clock') return moveClock(world, request);
  throw new UnknownThingError(`${request.method} ${request.path} is not part of the control API. See its README.`);
}
