import type { Account, Post, SimComment } from '../state/records.ts';
import type { World } from '../world.ts';
import { readable } from './comment-view.ts';
import { missingObject, noPermission } from './errors.ts';

/** @throws GraphError 100/33 (or 10, as set) for media that is not this account's. */
export function ownedPost(world: World, viewer: Account, id: string): Post {
  const post = world.store.posts.get(id);
  if (post === undefined) throw missingObject(id);
  if (post.accountId !== viewer.id) throw notOwned(world, id);
  return post;
}

/** @throws GraphError 100/33 for a comment that is unknown, deleted, unreadable, or on somebody else's media. */
export function ownedComment(world: World, viewer: Account, id: string): { comment: SimComment; post: Post } {
  const comment = readable(world.store, id);
  const post = world.store.posts.get(comment?.mediaId ?? '');
  if (comment === undefined || post === undefined) throw missingObject(id);
  if (post.accountId !== viewer.id) throw notOwned(world, id);
  return { comment, post };
}

const notOwned = (world: World, id: string): Error =>
  world.graph.current.notOwned === 'missing' ? missingObject(id) : noPermission();
