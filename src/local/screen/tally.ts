import type { Action } from '../../moderation/judgement.ts';
import type { Observer } from '../../moderation/ports.ts';
import type { Backlog } from '../system/local-system.ts';

/** Counts what happened since the start, for the closing summary. */
export interface Tally {
  readonly observer: Observer;
  readonly decided: Readonly<Record<Action, number>>;
  readonly urgent: number;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly failures: number;
}

export function createTally(): Tally {
  const decided: Record<Action, number> = { allow: 0, flag: 0, hide: 0 };
  const outcomes = new Map<string, number>();
  let urgent = 0;
  let failures = 0;
  return {
    decided,
    outcomes,
    get urgent() {
      return urgent;
    },
    get failures() {
      return failures;
    },
    observer: {
      decided(_comment, decision) {
        decided[decision.action] += 1;
        if (decision.urgency.length > 0) urgent += 1;
      },
      enforced(_comment, _cause, result) {
        if (result.startsWith('failed')) failures += 1;
        else outcomes.set(result, (outcomes.get(result) ?? 0) + 1);
      },
    },
  };
}

/** The closing summary, a few lines. `left`: what still waits in the queues and for Instagram. */
export function summarise(tally: Tally, left: Backlog | undefined): string[] {
  const { allow, flag, hide } = tally.decided;
  const outcomes = [...tally.outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(', ') || 'none';
  return [
    `Decided ${allow + flag + hide}: allowed ${allow}, flagged ${flag}, to hide ${hide}; urgent ${tally.urgent}.`,
    `Carried out at Instagram: ${outcomes}; failed tries ${tally.failures}.`,
    !left || left.queued + left.pending === 0
      ? 'Nothing is left waiting.'
      : `Left for the next start: ${left.queued} in the queue, ${left.pending} to carry out or to look at once more.`,
  ];
}
