import type { Post, SimComment } from '../state/records.ts';
import type { World } from '../world.ts';

const POSTS_SHOWN = 12;
const THREADS_SHOWN = 40;
const REPLIES_SHOWN = 20;

/** visitor: hidden and deleted comments are not there. office: hidden ones are, marked. */
export type View = 'visitor' | 'office';

export interface Thread {
  readonly comment: SimComment;
  readonly replies: readonly SimComment[];
}

export interface PostWithThreads {
  readonly post: Post;
  readonly username: string;
  readonly threads: readonly Thread[];
  readonly count: number;
}

/** The newest posts of the account with their newest comments. */
export function feed(world: World, view: View): readonly PostWithThreads[] {
  const { store } = world;
  const posts = take(store.postsOf(world.mainAccountId).newestFirst(), POSTS_SHOWN, (id) => store.posts.get(id));
  return posts.map((post) => {
    const threads = take(store.topLevelComments(post.id).newestFirst(), THREADS_SHOWN, (id) => thread(world, view, id));
    const username = store.accounts.get(post.accountId)?.username ?? '';
    return { post, username, threads, count: store.commentCount(post.id) };
  });
}

function thread(world: World, view: View, id: string): Thread | undefined {
  const comment = shown(world, view, id);
  if (comment === undefined) return undefined;
  const replies = take(world.store.replies(id).newestFirst(), REPLIES_SHOWN, (reply) => shown(world, view, reply));
  return { comment, replies: replies.toReversed() };
}

function shown(world: World, view: View, id: string): SimComment | undefined {
  const comment = world.store.comments.get(id);
  if (comment === undefined || comment.deleted) return undefined;
  return (comment.hidden || comment.restricted === true) && view === 'visitor' ? undefined : comment;
}

function take<T>(walk: Iterable<{ id: string }>, most: number, read: (id: string) => T | undefined): T[] {
  const taken: T[] = [];
  for (const { id } of walk) {
    const item = read(id);
    if (item !== undefined) taken.push(item);
    if (taken.length === most) break;
  }
  return taken;
}
