import type { Account, SimComment } from '../state/records.ts';
import type { Store } from '../state/store.ts';
import { type Field, parseFields, writeFields } from './fields.ts';
import { mediaReference } from './media-view.ts';
import { listBody, pageRequest, readPage } from './paging.ts';
import { graphTime, project, type Readers } from './projection.ts';

/** What a list or a single read shows when no fields are asked for. */
export const DEFAULT_COMMENT_FIELDS = parseFields('timestamp,text,id');

/** Comments as this account's token may read them. `base`: where paging links of their replies start. */
export function commentReaders(store: Store, viewer: Account, base: URL): Readers<SimComment> {
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
    replies: (comment, field) => repliesOf(store, comment, field, readers, base),
  };
  return readers;
}

function repliesOf(
  store: Store,
  comment: SimComment,
  field: Field,
  readers: Readers<SimComment>,
  base: URL,
): Record<string, unknown> | undefined {
  const wish = pageRequest(field.modifiers);
  const page = readPage(store.replies(comment.id), wish, (id) => readable(store, id));
  if (page.items.length === 0) return undefined;
  const fields = field.inner ?? DEFAULT_COMMENT_FIELDS;
  const link = new URL(`${comment.id}/replies${base.search}`, base);
  link.searchParams.set('fields', writeFields(fields));
  link.searchParams.set('limit', String(wish.limit));
  return listBody(page, link, (reply) => project(reply, fields, readers));
}

/** The comment unless it is deleted, waits for approval, or stands under a live video that has ended. */
export function readable(store: Store, id: string): SimComment | undefined {
  const comment = store.comments.get(id);
  if (comment === undefined || comment.deleted || comment.restricted === true) return undefined;
  return store.posts.get(comment.mediaId)?.broadcasting === false ? undefined : comment;
}
