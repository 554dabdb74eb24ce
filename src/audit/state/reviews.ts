import * as z from 'zod';
import type { CommentKey } from '../../moderation/decision.ts';
import type { Clock, OpenReview } from '../../moderation/ports.ts';
import { getItem, type Item, readPartition, type Table } from '../table.ts';
import { deleteItem, putItem, updateItem } from './write.ts';

const PK = 'REVIEW';

/** What places a review in the list; both come from the decision and never change. */
export type ReviewPlace = Pick<OpenReview, 'decidedAt' | 'urgent'>;

const Review = z.object({
  comment: z.string(),
  decidedAt: z.string(),
  urgent: z.boolean(),
  reason: z.enum(['flagged', 'hidden', 'text-changed', 'escalated', 'not-possible']),
  claimedBy: z.string().optional(),
  claimExpiresAt: z.string().optional(),
});

/** Urgent ones first, then by age. */
const skOf = (comment: CommentKey, place: ReviewPlace): string =>
  `${place.urgent ? 0 : 1}#${place.decidedAt}#${comment}`;

const keyOf = (item: Item) => ({ pk: PK, sk: String(item['sk']) });

/** Open reviews: what waits for a person. A claim keeps others away until it ends by itself. */
export function reviewStore(table: Table, clock: Clock) {
  const toReview = (item: Item): OpenReview => {
    const { claimedBy, claimExpiresAt, ...review } = Review.parse(item);
    const claimed = claimedBy && claimExpiresAt && claimExpiresAt > clock.now().toISOString();
    return claimed ? { ...review, claimedBy, claimExpiresAt } : review;
  };
  const placed = async (comment: CommentKey, place?: ReviewPlace): Promise<Item | undefined> => {
    if (place) return getItem(table, PK, skOf(comment, place));
    const filter = {
      FilterExpression: '#c = :c',
      ExpressionAttributeNames: { '#c': 'comment' },
      values: { ':c': comment },
    };
    for await (const item of readPartition(table, { pk: PK, filter })) return item;
    return undefined;
  };
  return {
    /** False when it is open already. */
    async openReview(review: OpenReview): Promise<boolean> {
      const item = { pk: PK, sk: skOf(review.comment, review), ...Review.parse(review) };
      return putItem(table, item);
    },
    /** With the place it is one delete; without, the list is read through. */
    async closeReview(comment: CommentKey, place?: ReviewPlace): Promise<void> {
      const item = place ? { sk: skOf(comment, place) } : await placed(comment);
      if (item) await deleteItem(table, PK, String(item['sk']));
    },
    async review(comment: CommentKey, place?: ReviewPlace): Promise<OpenReview | undefined> {
      const item = await placed(comment, place);
      return item && toReview(item);
    },
    /** Urgent first, then oldest first. Strongly consistent: a closed review is gone at once. */
    async *openReviews(atOnce?: number): AsyncGenerator<OpenReview> {
      const query = atOnce === undefined ? { pk: PK } : { pk: PK, atOnce };
      for await (const item of readPartition(table, query)) yield toReview(item);
    },
    /** The review with the claim, or undefined when another person holds it or it is closed. */
    async claimReview(
      comment: CommentKey,
      by: string,
      until: string,
      place?: ReviewPlace,
    ): Promise<OpenReview | undefined> {
      const item = await placed(comment, place);
      if (!item) return undefined;
      const values = { ':by': by, ':until': until, ':now': clock.now().toISOString() };
      const free = 'attribute_not_exists(claimedBy) OR claimedBy = :by OR claimExpiresAt <= :now';
      const answer = await updateItem(table, keyOf(item), {
        UpdateExpression: 'SET claimedBy = :by, claimExpiresAt = :until',
        ConditionExpression: `attribute_exists(pk) AND (${free})`,
        values,
      });
      return answer && toReview(answer);
    },
    /** Gives an own claim back; a claim of somebody else stays. */
    async releaseReview(comment: CommentKey, by: string, place?: ReviewPlace): Promise<void> {
      const item = await placed(comment, place);
      if (!item) return;
      await updateItem(table, keyOf(item), {
        UpdateExpression: 'REMOVE claimedBy, claimExpiresAt',
        ConditionExpression: 'claimedBy = :by',
        values: { ':by': by },
      });
    },
  };
}
