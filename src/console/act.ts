import type { CommentKey, StaffAction, StaffRow } from '../moderation/decision.ts';
import { OrderRefusedError } from '../moderation/errors.ts';
import type { OpenReview } from '../moderation/ports.ts';
import type { ConsoleDeps } from './deps.ts';
import { isShown, standingOf } from './standing.ts';
import { findClause } from './words/policy.ts';
import { reasonText } from './words/reasons.ts';

export interface Act {
  readonly comment: CommentKey;
  readonly action: StaffAction;
  /** Login subject. */
  readonly by: string;
  /** Key of a prepared reason. */
  readonly reason: string | undefined;
  /** Words of the person's own. */
  readonly words: string;
  readonly clause?: string | undefined;
  /** How many acts of people the page showed; absent: whatever there is. */
  readonly seen?: number | undefined;
}

export type Acted = { readonly row: StaffRow } | { readonly refused: string };

/** A claim lasts as long as reading and deciding one comment may take. */
export const CLAIM_MS = 5 * 60_000;

type ActDeps = Pick<ConsoleDeps, 'ledger' | 'state' | 'giveOrder' | 'policy' | 'clock' | 'log'>;

/**
 * One act of a person, checked on the server whatever the page offered: a reason, the clause where words are taken
 * from sight, nobody else at work on it, and nothing changed since the page was made.
 */
export async function act(deps: ActDeps, given: Act): Promise<Acted> {
  const { comment, action, by } = given;
  const record = await deps.ledger.read(comment);
  const { decision } = record;
  if (!decision || decision.action === 'allow') return { refused: 'unknown-comment' };
  if (given.seen !== undefined && given.seen !== record.staff.length) return { refused: 'changed' };
  const text = reasonText(action, isShown(standingOf(record)), given.reason, given.words);
  if ('missing' in text) return { refused: text.missing === 'words' ? 'own-words' : 'no-reason' };
  const takesAway = action === 'hide' || action === 'delete';
  const clause = given.clause || undefined;
  if (takesAway && (clause === undefined || !findClause(deps.policy, clause))) return { refused: 'no-clause' };
  const place = { decidedAt: decision.at, urgent: decision.urgency.length > 0 };
  if (!(await claimed(deps, comment, by, place))) return { refused: 'claimed' };
  try {
    const order = { comment, action, by, reason: text.reason, ...(takesAway && clause ? { clause } : {}) };
    const { row } = await deps.giveOrder(order);
    if (action === 'hold' || row.proposal) {
      const reason = decision.action === 'hide' ? 'hidden' : 'flagged';
      await deps.state.openReview({ comment, ...place, reason });
    }
    if (action === 'hold' || action === 'note' || row.proposal) await deps.state.releaseReview(comment, by, place);
    return { row };
  } catch (error) {
    if (error instanceof OrderRefusedError) {
      // Perhaps another person may: a delete waits for exactly that.
      await deps.state.releaseReview(comment, by, place);
      return { refused: error.code };
    }
    deps.log.error({ error: error instanceof Error ? error.name : typeof error, action }, 'act not completed');
    return { refused: 'unavailable' };
  }
}

/** True when nobody else holds the review; a comment without an open review belongs to nobody. */
async function claimed(
  deps: Pick<ConsoleDeps, 'state' | 'clock'>,
  comment: CommentKey,
  by: string,
  place: Pick<OpenReview, 'decidedAt' | 'urgent'>,
): Promise<boolean> {
  const until = new Date(deps.clock.now().getTime() + CLAIM_MS).toISOString();
  if (await deps.state.claimReview(comment, by, until, place)) return true;
  const review = await deps.state.review(comment, place);
  return review?.claimedBy === undefined || review.claimedBy === by;
}
