import { EnforcementError } from '../moderation/errors.ts';
import type { LiveComment } from '../moderation/ports.ts';
import type { CommentNode, MediaNode, ThreadNode } from './schemas.ts';

/** One page of a list; `after` asks for the next one and is absent on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly after?: string;
}

export interface MediaItem {
  readonly mediaId: string;
  readonly caption?: string;
  readonly ownerId?: string;
  /** The owner's handle. */
  readonly username?: string;
  /** RFC 3339. */
  readonly timestamp?: string;
  readonly productType?: string;
  readonly commentsCount?: number;
}

/** @throws EnforcementError when `hidden` is not told: it must not be taken for visible. */
export function liveComment(node: CommentNode): LiveComment {
  if (node.hidden === undefined) throw new EnforcementError('retry', 'hidden-not-told');
  const username = node.username ?? node.from?.username;
  const timestamp = utc(node.timestamp);
  return {
    commentId: node.id,
    hidden: node.hidden,
    ...(node.text !== undefined && { text: node.text }),
    ...(username !== undefined && { username }),
    ...(node.from?.id !== undefined && { commenterId: node.from.id }),
    ...(node.parent_id !== undefined && { parentId: node.parent_id }),
    ...(node.media !== undefined && { mediaId: node.media.id }),
    ...(timestamp !== undefined && { timestamp }),
  };
}

/** A comment with its replies; `moreReplies`: some were left out and have to be listed. */
export interface Thread {
  readonly comment: LiveComment;
  readonly replies: readonly LiveComment[];
  readonly moreReplies: boolean;
}

export const thread = (node: ThreadNode): Thread => ({
  comment: liveComment(node),
  replies: node.replies?.data.map(liveComment) ?? [],
  moreReplies: node.replies?.paging?.next !== undefined,
});

export function mediaItem(node: MediaNode): MediaItem {
  const timestamp = utc(node.timestamp);
  return {
    mediaId: node.id,
    ...(node.caption !== undefined && { caption: node.caption }),
    ...(node.owner !== undefined && { ownerId: node.owner.id }),
    ...(node.username !== undefined && { username: node.username }),
    ...(timestamp !== undefined && { timestamp }),
    ...(node.media_product_type !== undefined && { productType: node.media_product_type }),
    ...(node.comments_count !== undefined && { commentsCount: node.comments_count }),
  };
}

interface RawPage<N> {
  readonly data: readonly N[];
  readonly paging?:
    | { readonly cursors?: { readonly after?: string | undefined } | undefined; readonly next?: string | undefined }
    | undefined;
}

/** `next` says whether there is more, the cursor where; the address in `next` is never called: it holds the token. */
export function pageFrom<N, T>({ data, paging }: RawPage<N>, convert: (node: N) => T): Page<T> {
  const items = data.map(convert);
  const after = paging?.next === undefined ? undefined : paging.cursors?.after;
  return after === undefined ? { items } : { items, after };
}

/** Meta writes `2017-05-19T23:27:28+0000`. */
function utc(timestamp: string | undefined): string | undefined {
  const time = Date.parse(timestamp ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
