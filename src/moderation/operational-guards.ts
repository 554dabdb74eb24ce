import type { Comment, CommentContext } from './comment.ts';
import type { Action, GuardNote } from './judgement.ts';

/** What the operational guards look at. They run in this order; each may only lower. */
export interface OperationalFacts {
  readonly comment: Comment;
  readonly context: CommentContext;
  readonly armed: boolean;
  /** Asked only when everything else lets the hide through, since asking counts. */
  readonly quotaHolds: () => Promise<boolean>;
}

type OperationalGuard = readonly [id: string, lowers: (facts: OperationalFacts) => boolean | Promise<boolean>];

const isLive = (comment: Comment): boolean =>
  comment.field === 'live_comments' || comment.mediaProductType === 'LIVE' || comment.mediaProductType === 'IG_LIVE';

/** Only hide is ever lowered here, and only to flag: a person still sees what the rules found. */
export const OPERATIONAL_GUARDS: readonly OperationalGuard[] = [
  ['not-our-media', ({ comment, context }) => comment.field === 'mentions' || context.ourMedia === false],
  // Instagram refuses to hide comments of a live broadcast (instagram-platform §2.2).
  ['live-broadcast', ({ comment }) => isLive(comment)],
  ['not-armed', ({ armed }) => !armed],
  ['quota', async ({ quotaHolds }) => !(await quotaHolds())],
];

/** Lowers a judged action as far as operation demands, and says which guard did it. */
export async function applyOperationalGuards(
  judged: Action,
  facts: OperationalFacts,
): Promise<{ readonly action: Action; readonly notes: readonly GuardNote[] }> {
  if (judged !== 'hide') return { action: judged, notes: [] };
  for (const [id, lowers] of OPERATIONAL_GUARDS) {
    if (await lowers(facts)) return { action: 'flag', notes: [{ id, clause: '', from: 'hide', to: 'flag' }] };
  }
  return { action: 'hide', notes: [] };
}
