import { FaultSpec } from '../faults/fault.ts';
import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/request.ts';
import type { World } from '../world.ts';
import { InputError, readJson, UnknownThingError } from './input.ts';

export const listFaults = (world: World): Answer => json({ faults: world.faults.all() });

/** POST /_sim/faults → {id} */
export function addFault(world: World, request: SimRequest): Answer {
  const spec = readJson(request, FaultSpec);
  try {
    return json({ id: world.faults.add(spec).id });
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(`match.path is not a regular expression: ${error.message}`);
    throw error;
  }
}

/** DELETE /_sim/faults[/ID] → {removed} */
export function removeFaults(world: World, id: string | undefined): Answer {
  const removed = world.faults.remove(id);
  if (id !== undefined && removed === 0) throw new UnknownThingError(`There is no fault ${id}.`);
  return json({ removed });
}
