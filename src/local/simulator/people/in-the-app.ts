import type { SimComment } from '../state/records.ts';
import type { World } from '../world.ts';

/** What people do in the Instagram app itself. None of it sends a webhook. */
export function editComment(world: World, comment: SimComment, text: string): void {
  world.store.put('comment', { ...comment, text });
}

/** Replies go with their parent. */
export function deleteComment(world: World, comment: SimComment): void {
  world.store.put('comment', { ...comment, deleted: true });
  for (const { id } of world.store.replies(comment.id).newestFirst()) {
    const reply = world.store.comments.get(id);
    if (reply !== undefined && !reply.deleted) world.store.put('comment', { ...reply, deleted: true });
  }
}

/** The account's own comments stay visible whatever is asked. */
export function setHidden(world: World, comment: SimComment, hidden: boolean): void {
  const own = comment.fromId === world.store.posts.get(comment.mediaId)?.accountId;
  if (own || comment.hidden === hidden) return;
  world.store.put('comment', { ...comment, hidden });
}

/** The office restricts the writer, or approves what a restricted one wrote. */
export function setRestricted(world: World, comment: SimComment, restricted: boolean): void {
  world.store.put('comment', { ...comment, restricted });
}
