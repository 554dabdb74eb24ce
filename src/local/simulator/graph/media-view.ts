import type { Post } from '../state/records.ts';
import type { Store } from '../state/store.ts';
import { parseFields } from './fields.ts';
import { graphTime, type Readers } from './projection.ts';

export const DEFAULT_MEDIA_FIELDS = parseFields('id');

export const mediaReference = (post: Post | undefined): unknown =>
  post === undefined ? undefined : { id: post.id, media_product_type: post.productType };

export function mediaReaders(store: Store): Readers<Post> {
  return {
    id: (post) => post.id,
    caption: (post) => (post.caption === '' ? undefined : post.caption),
    media_product_type: (post) => post.productType,
    media_type: (post) => (post.productType === 'FEED' || post.productType === 'AD' ? 'IMAGE' : 'VIDEO'),
    permalink: (post) => `https://www.instagram.com/p/${BigInt(post.id).toString(36)}/`,
    timestamp: (post) => graphTime(post.createdAt),
    comments_count: (post) => store.commentCount(post.id),
    like_count: () => 0,
    is_comment_enabled: (post) => post.commentsEnabled,
    owner: (post) => ({ id: post.accountId }),
    username: (post) => store.accounts.get(post.accountId)?.username,
  };
}
