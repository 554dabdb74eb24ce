import { type CommentRecord, newestStaffOrder } from './decision.ts';
import type { LiveComment } from './ports.ts';

/** What a later look at Instagram shows against the record. */
export type Drift =
  | 'none'
  /** A hide was decided, but it has no outcome and no worker may be at it: pend it again. */
  | 'unfinished'
  /** We hid it and saw it hidden; now it is visible: somebody restored it in the Instagram app. */
  | 'EXTERNAL_UNHIDE'
  /** We left or made it visible; now it is hidden: somebody, or Meta's own filter, hid it. */
  | 'EXTERNAL_HIDE';

/** Hides younger than this may still be in the hands of a worker. */
const IN_HAND_MS = 120_000;

/** Compares the record of one decided comment with what stands at Instagram. What people do in the app is never fought. */
export function driftOf(record: CommentRecord, live: LiveComment, now: Date): Drift {
  const { decision } = record;
  if (!decision) return 'none';
  const order = newestStaffOrder(record);
  const cause = order?.id ?? 'D';
  const outcome = record.outcomes.find((row) => row.cause === cause)?.outcome;
  const asked = order?.action ?? (decision.action === 'hide' ? 'hide' : undefined);
  if (asked !== undefined && outcome === undefined) {
    return now.getTime() - Date.parse(order?.at ?? decision.at) > IN_HAND_MS ? 'unfinished' : 'none';
  }
  if (outcome === 'HIDDEN') return live.hidden ? 'none' : 'EXTERNAL_UNHIDE';
  if (asked === undefined || outcome === 'VISIBLE') return live.hidden ? 'EXTERNAL_HIDE' : 'none';
  return 'none';
}

/** Whether the newest such observation already says so; flips are recorded, not repeated. */
export function alreadyObserved(record: CommentRecord, drift: 'EXTERNAL_HIDE' | 'EXTERNAL_UNHIDE'): boolean {
  const flips = record.observations
    .filter((row) => row.kind === 'EXTERNAL_HIDE' || row.kind === 'EXTERNAL_UNHIDE')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return flips.at(-1)?.kind === drift;
}
