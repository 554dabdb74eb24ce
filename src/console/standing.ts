import { type CommentRecord, isVisibilityOrder, newestStaffOrder, type StaffRow } from '../moderation/decision.ts';

/** How a comment stands at Instagram, as far as our record says. `…ing`: ordered, not yet confirmed. */
export type Standing = 'visible' | 'hidden' | 'deleted' | 'gone' | 'hiding' | 'unhiding' | 'deleting' | 'not-possible';

const UNDER_WAY = { hide: 'hiding', unhide: 'unhiding', delete: 'deleting' } as const;

/** From the newest order and its outcome; read back from Instagram before the outcome was written. */
export function standingOf(record: CommentRecord): Standing {
  const order = newestStaffOrder(record);
  const decided = record.decision?.action === 'hide' ? 'hide' : undefined;
  const wanted = order?.action ?? decided;
  if (wanted === undefined) return 'visible';
  const outcome = record.outcomes.find((row) => row.cause === (order?.id ?? 'D'))?.outcome;
  if (outcome === undefined) return UNDER_WAY[wanted];
  if (outcome === 'HIDDEN') return 'hidden';
  if (outcome === 'DELETED') return 'deleted';
  if (outcome === 'ALREADY_GONE') return 'gone';
  if (outcome === 'NOT_POSSIBLE') return 'not-possible';
  return 'visible';
}

/** Hidden, or about to be: what a person may undo. */
export const isHidden = (standing: Standing): boolean => standing === 'hidden' || standing === 'hiding';

/** What visitors can see, or will in a moment. */
export const isShown = (standing: Standing): boolean => !isHidden(standing) && !isOver(standing);

export const isOver = (standing: Standing): boolean => standing === 'deleted' || standing === 'gone';

/** A delete that one person proposed and nobody has answered yet. */
export function openProposal(record: CommentRecord): StaffRow | undefined {
  const orders = record.staff.filter((row) => row.proposal === true || isVisibilityOrder(row));
  const last = orders.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  return last?.proposal === true ? last : undefined;
}

/** The newest hold, unless somebody has acted since. */
export function openHold(record: CommentRecord): StaffRow | undefined {
  const acts = record.staff.filter((row) => row.action !== 'note');
  const last = acts.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  return last?.action === 'hold' ? last : undefined;
}

/** The newest act of a person about visibility that has not only been proposed. */
export const newestVisibilityAct = (record: CommentRecord): StaffRow | undefined => newestStaffOrder(record);
