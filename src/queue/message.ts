import * as z from 'zod';
import { asciiJson } from '../moderation/ascii-json.ts';
import { COMMENT_FIELDS, COMMENT_SOURCES, type Comment } from '../moderation/comment.ts';

const id = z.string().regex(/^\d{1,30}(_\d{1,30})?$/);

/** One comment on the queue, version 1. Consumers accept every version that may still be in a DLQ (14 days). */
export const CommentMessage = z.object({
  v: z.literal(1),
  accountId: id,
  commentId: id,
  text: z.string(),
  commenterId: id.optional(),
  username: z.string().optional(),
  mediaId: id.optional(),
  originalMediaId: id.optional(),
  mediaProductType: z.string().optional(),
  parentId: id.optional(),
  field: z.enum(COMMENT_FIELDS),
  source: z.enum(COMMENT_SOURCES),
  receivedAt: z.iso.datetime(),
});

export { asciiJson };

export const encodeMessage = (comment: Comment): string => asciiJson({ v: 1, ...comment });

/** @throws z.ZodError or SyntaxError for a body that is not a comment message. */
export function decodeMessage(body: string): Comment {
  const { v: _version, ...comment } = CommentMessage.parse(JSON.parse(body));
  return Object.fromEntries(Object.entries(comment).filter(([, value]) => value !== undefined)) as unknown as Comment;
}
