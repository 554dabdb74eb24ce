import { newId, scopedId } from '../state/ids.ts';
import type { Advertisement, Post, SimComment } from '../state/records.ts';
import { addAccount, type World } from '../world.ts';
import { announce } from './announce.ts';

export interface NewPost {
  readonly id?: string | undefined;
  /** Default: the simulator's own account. Another one is somebody else's post. */
  readonly accountId?: string | undefined;
  readonly caption?: string | undefined;
  readonly productType?: string | undefined;
  readonly ad?: Advertisement | undefined;
  /** Milliseconds since 1970; default now. */
  readonly createdAt?: number | undefined;
}

export interface NewComment {
  readonly id?: string | undefined;
  readonly mediaId?: string | undefined;
  /** Puts it under the post with this caption, made when there is none. */
  readonly caption?: string | undefined;
  readonly parentId?: string | undefined;
  /** Text of the comment it answers; made (without a webhook) when `parentId` names none. */
  readonly parent?: string | undefined;
  /** Absent: a GIF or sticker. */
  readonly text?: string | undefined;
  readonly username?: string | undefined;
  readonly fromId?: string | undefined;
  readonly createdAt?: number | undefined;
  /** Send the webhook. Default true. */
  readonly send?: boolean | undefined;
}

const DEFAULT_CAPTION = '今日の区役所だより🌸 皆さまの声をお聞かせください。';

/** A post that exists already under this id stays as it is. */
export function addPost(world: World, wish: NewPost): Post {
  const known = world.store.posts.get(wish.id ?? '');
  if (known !== undefined) return known;
  const accountId = wish.accountId ?? world.mainAccountId;
  if (!world.store.accounts.has(accountId)) addAccount(world.store, accountId, `office.${accountId.slice(-4)}`, false);
  const productType = wish.productType ?? (wish.ad === undefined ? 'FEED' : 'AD');
  const post: Post = {
    id: wish.id ?? newId(world.random, (id) => world.store.posts.has(id) || world.store.comments.has(id)),
    accountId,
    caption: wish.caption ?? '',
    productType,
    createdAt: wish.createdAt ?? world.clock.now().getTime(),
    commentsEnabled: true,
    ...(productType.endsWith('LIVE') ? { broadcasting: true } : {}),
    ...(wish.ad === undefined ? {} : { ad: wish.ad }),
  };
  world.store.put('post', post);
  return post;
}

/**
 * Somebody comments. A comment that exists already under this id keeps its truth (hidden stays hidden); only
 * its webhook goes out again.
 */
export function addComment(world: World, wish: NewComment): SimComment {
  const known = world.store.comments.get(wish.id ?? '');
  const comment = known ?? createComment(world, wish);
  if (wish.send !== false) announce(world, comment);
  return comment;
}

function createComment(world: World, wish: NewComment): SimComment {
  const parent = wish.parentId === undefined ? undefined : world.store.comments.get(wish.parentId);
  const post = world.store.posts.get(parent?.mediaId ?? '') ?? postFor(world, wish);
  const answered = parent ?? parentFor(world, wish, post);
  const username = wish.username ?? `visitor_${world.random.digits(4)}`;
  const account = world.store.accounts.get(post.accountId);
  const own = username === account?.username;
  const comment: SimComment = {
    id: wish.id ?? newId(world.random, (id) => world.store.comments.has(id) || world.store.posts.has(id)),
    mediaId: post.id,
    ...(answered === undefined ? {} : { parentId: answered.parentId ?? answered.id }),
    ...(wish.text === undefined ? {} : { text: wish.text }),
    fromId: wish.fromId ?? (own ? post.accountId : scopedId(username, post.accountId)),
    username,
    createdAt: wish.createdAt ?? world.clock.now().getTime(),
    hidden: false,
    deleted: false,
    likeCount: 0,
  };
  world.store.put('comment', comment);
  return comment;
}

function postFor(world: World, wish: NewComment): Post {
  if (wish.mediaId !== undefined) return addPost(world, { id: wish.mediaId, caption: wish.caption });
  const caption = wish.caption ?? DEFAULT_CAPTION;
  return world.store.postByCaption(world.mainAccountId, caption) ?? addPost(world, { caption });
}

function parentFor(world: World, wish: NewComment, post: Post): SimComment | undefined {
  if (wish.parent === undefined && wish.parentId === undefined) return undefined;
  return createComment(world, { id: wish.parentId, mediaId: post.id, text: wish.parent });
}
