import { setTimeout as sleep } from 'node:timers/promises';
import type { Simulator } from '../simulator/index.ts';
import { DAY, type Moment } from './day.ts';
import { POSTS } from './posts.ts';

export interface DemoSystem {
  readonly simulator: Simulator;
  /** A person shows a hidden comment again, through the same code as console and CLI. */
  unhide(commentId: string, reason: string): Promise<void>;
  /** Tells the spectator what the next line is about. */
  tell(sentence: string): void;
}

const STEP_MS = 1500;

/**
 * Plays the sample day on the simulated Instagram, one moment after another.
 * @returns the Instagram ids of the comments, by name where they have one, else by text.
 */
export async function playDay(
  system: DemoSystem,
  stopped: AbortSignal,
  stepMs = STEP_MS,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const moment of DAY) {
    if (stopped.aborted) break;
    await act(system, moment, ids);
    await sleep(stepMs, undefined, { signal: stopped }).catch(() => {});
  }
  return ids;
}

async function act(system: DemoSystem, moment: Moment, ids: Map<string, string>): Promise<void> {
  const { simulator } = system;
  if (moment.kind === 'comment') {
    const { post, text, username, parent, name } = moment;
    const comment = simulator.addComment({ caption: POSTS[post], text, username, parent });
    ids.set(name ?? text, comment.id);
  } else if (moment.kind === 'outage') {
    system.tell('Instagram now refuses the next hide, as it sometimes does; it is tried again within a minute or two.');
    simulator.setFault({
      kind: 'error',
      match: { method: 'POST' },
      count: moment.calls,
      status: 500,
      error: { code: 2, isTransient: true, message: 'An unexpected error has occurred. Please retry later.' },
    });
  } else {
    const id = ids.get(moment.name);
    if (id === undefined) throw new Error(`The sample day undoes ${moment.name} before it was written.`);
    system.tell('A member of staff shows a hidden comment again.');
    await system.unhide(id, moment.reason);
  }
}
