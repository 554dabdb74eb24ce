import type { Account, SimComment } from '../state/records.ts';
import type { Store } from '../state/store.ts';
import { type Field, parseFields } from './fields.ts';
import { mediaReference } from './media-view.ts';
import { listBody, pageRequest, readPage } from './paging.ts';
import { graphTime, project, type Readers } from './projection.ts';

/** What a list or a single read shows when no fields are asked for. */
export const DEFAULT_COMMENT_FIELDS = parseFields('timestamp,text,id');

/** Comments as this account's token may read them. */
export function commentReaders(store: Store, viewer: Account): Readers<SimComment> {
  const readers: Readers<SimComment> = {
    id: (comment) => comment.id,
    text: (comment) => comment.text,
    like_count: (comment) => comment.likeCount,
    timestamp: (comment) => graphTime(comment.createdAt),
    hidden: (comment) => comment.hidden,
    username: (comment) => comment.username,
    from: (comment) => ({
      id: comment.fromId,
      username: comment.username,
      ...(comment.fromId === viewer.id ? { self_ig_scoped_id: viewer.selfScopedId } : {}),
    }),
    user: (comment) => (comment.fromId === viewer.id ? { id: viewer.appScopedId } : undefined),
    media: (comment) => mediaReference(store.posts.get(comment.mediaId)),
    parent_id: (comment) => comment.parentId,
    legacy_instagram_comment_id: (comment) => comment.id,
    replies: (comment, field) => repliesOf(store, comment, field, readers),
  };
  return readers;
}

function repliesOf(store: Store, comment: SimComment, field: Field, readers: Readers<SimComment>): unknown {
  const page = readPage(store.replies(comment.id), pageRequest(field.modifiers), (id) => readable(store, id));
  if (page.items.length === 0) return undefined;
  return listBody({ ...page, hasMore: false }, 'http://unused/', (reply) =>
    project(reply, field.inner ?? DEFAULT_COMMENT_FIELDS, readers),
  );
}

/** The comment unless it is deleted, waits for approval, or stands under a live video that has ended. */
export function readable(store: Store, id: string): SimComment | undefined {
  const comment = store.comments.get(id);
  if (comment === undefined || comment.deleted || comment.restricted === true) return undefined;
  return store.posts.get(comment.mediaId)?.broadcasting === false ? undefined : comment;
}
