import type { CommentListing, LiveComment } from '../moderation/ports.ts';
import type { GraphClient } from './client.ts';
import type { Page } from './nodes.ts';

/** What stands at Instagram, page by page as the reader asks (port CommentListing). */
export function createListing(client: GraphClient): CommentListing {
  return {
    media: () => every((after) => client.listMedia(after)),
    async *comments(_accountId, mediaId) {
      for await (const { comment, replies, moreReplies } of every((after) => client.listComments(mediaId, after))) {
        yield withMedia(comment, mediaId);
        const all = moreReplies ? every((after) => client.listReplies(comment.commentId, after)) : replies;
        for await (const reply of all) yield withMedia({ parentId: comment.commentId, ...reply }, mediaId);
      }
    },
  };
}

const withMedia = (comment: LiveComment, mediaId: string): LiveComment => ({ mediaId, ...comment });

/** Longest list that is walked: a cursor that never ends must not hold a function. */
const MOST_PAGES = 500;

async function* every<T>(page: (after: string | undefined) => Promise<Page<T>>): AsyncGenerator<T> {
  let after: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { items, after: next } = await page(after);
    yield* items;
    if (next === undefined || next === after) return;
    after = next;
  }
}
