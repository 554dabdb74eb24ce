import type { Comment } from '../../moderation/comment.ts';
import type { Unreadable } from './envelope.ts';
import { CommentValue, Id, MentionValue } from './schemas.ts';

/** What came of one change: a comment, a count, or something to quarantine. */
export type Change =
  | { readonly comment: Comment }
  | { readonly ignored: string; readonly times?: number }
  | { readonly unreadable: Unreadable };

/** What the dashboard's Test button sends (instagram-platform §1.9 D). No such comment exists. */
const TEST = { account: '0', comment: '17865799348089039', writer: '232323232', media: '123123123' };

/** Names Meta gives to fields; anything else is counted as one kind, so that metrics stay few. */
const FIELD_NAME = /^[a-z_]{1,50}$/;

/** Reads one change; a string is the reason why it cannot be read. */
export function readChange(accountId: unknown, field: unknown, value: unknown, receivedAt: string): Change | string {
  if (typeof field !== 'string') return 'field-not-a-string';
  if (field !== 'comments' && field !== 'live_comments' && field !== 'mentions') {
    return { ignored: FIELD_NAME.test(field) ? `field:${field}` : 'field:other' };
  }
  const account = Id.safeParse(accountId);
  if (!account.success) return 'malformed-account-id';
  if (field === 'mentions') return readMention(account.data, value, receivedAt);
  const parsed = CommentValue.safeParse(value);
  return parsed.success ? readComment(account.data, field, parsed.data, receivedAt) : 'malformed-comment';
}

function readComment(
  accountId: string,
  field: 'comments' | 'live_comments',
  { id, comment_id, text, parent_id, from, media }: CommentValue,
  receivedAt: string,
): Change {
  const commentId = id ?? comment_id ?? '';
  const sample = from?.id === TEST.writer && media?.id === TEST.media;
  if (accountId === TEST.account || commentId === TEST.comment || sample) return { ignored: 'dashboard-test' };
  // Not `self_ig_scoped_id`: others' comments may carry it too. API replies of our own come back here (F60).
  if (from?.id === accountId) return { ignored: 'own-comment' };
  const comment: Comment = {
    accountId,
    commentId,
    text: text ?? '',
    field,
    source: 'webhook',
    receivedAt,
    ...(from?.id !== undefined && { commenterId: from.id }),
    ...(from?.username !== undefined && { username: from.username }),
    ...(media?.id !== undefined && { mediaId: media.id }),
    ...(media?.original_media_id !== undefined && { originalMediaId: media.original_media_id }),
    ...(media?.media_product_type !== undefined && { mediaProductType: media.media_product_type }),
    ...(parent_id !== undefined && { parentId: parent_id }),
  };
  return { comment };
}

/** A mention brings ids only; its words must be looked up. */
function readMention(accountId: string, value: unknown, receivedAt: string): Change | string {
  const parsed = MentionValue.safeParse(value);
  if (!parsed.success) return 'malformed-mention';
  const { comment_id: commentId, media_id: mediaId } = parsed.data;
  if (accountId === TEST.account) return { ignored: 'dashboard-test' };
  if (commentId === undefined) return mediaId === undefined ? 'malformed-mention' : { ignored: 'caption-mention' };
  const comment: Comment = { accountId, commentId, text: '', field: 'mentions', source: 'webhook', receivedAt };
  return { comment: mediaId === undefined ? comment : { ...comment, mediaId } };
}
