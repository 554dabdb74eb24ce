import * as z from 'zod';
import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/request.ts';
import { notify } from '../people/announce.ts';
import { addPost } from '../people/posting.ts';
import type { World } from '../world.ts';
import { numericId, pastTime, readJson, UnknownThingError } from './input.ts';

const PostInput = z.strictObject({
  mediaId: numericId.optional(),
  caption: z.string().optional(),
  productType: z.enum(['FEED', 'REELS', 'STORY', 'AD', 'LIVE', 'IG_LIVE']).optional(),
  /** Somebody else's account: comments there reach the office only as mentions. */
  accountId: numericId.optional(),
  createdAt: pastTime.optional(),
  ad: z
    .strictObject({
      adId: numericId,
      adTitle: z.string().optional(),
      originalMediaId: numericId.optional(),
    })
    .optional(),
});

/** POST /_sim/posts → {mediaId} */
export function createPost(world: World, request: SimRequest): Answer {
  const { mediaId, ...wish } = readJson(request, PostInput);
  return json({ mediaId: addPost(world, { ...wish, id: mediaId }).id });
}

/** POST /_sim/posts/ID/end-broadcast: from now on its comments are neither sent nor readable. */
export function endBroadcast(world: World, mediaId: string): Answer {
  const post = world.store.posts.get(mediaId);
  if (post?.broadcasting === undefined) throw new UnknownThingError(`There is no live video ${mediaId}.`);
  world.store.put('post', { ...post, broadcasting: false });
  return json({ mediaId, broadcasting: false });
}

const MentionInput = z.strictObject({ mediaId: numericId, commentId: numericId.optional() });

/** POST /_sim/mentions: the `mentions` event of Facebook Login (shape G): ids only, no words. */
export function mention(world: World, request: SimRequest): Answer {
  const { mediaId, commentId } = readJson(request, MentionInput);
  const value = { media_id: mediaId, ...(commentId === undefined ? {} : { comment_id: commentId }) };
  return json({ queued: notify(world, world.mainAccountId, 'mentions', value) });
}
