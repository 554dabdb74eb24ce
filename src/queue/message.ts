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

/** Sent by reconcile through the same queue, to show that what goes in comes out; judged by nobody. */
export const CanaryMessage = z.object({ v: z.literal(1), canary: z.literal(true), sentAt: z.iso.datetime() });

export type QueueMessage =
  | { readonly kind: 'comment'; readonly comment: Comment }
  | { readonly kind: 'canary'; readonly sentAt: string };

export { asciiJson };

export const encodeMessage = (comment: Comment): string => asciiJson({ v: 1, ...comment });

export const encodeCanary = (sentAt: string): string => asciiJson({ v: 1, canary: true, sentAt });

/** @throws z.ZodError or SyntaxError for a body that is neither a comment nor a canary. */
export function decodeMessage(body: string): QueueMessage {
  const message = z.union([CanaryMessage, CommentMessage]).parse(JSON.parse(body));
  if ('canary' in message) return { kind: 'canary', sentAt: message.sentAt };
  const { v: _version, ...comment } = message;
  const present = Object.entries(comment).filter(([, value]) => value !== undefined);
  return { kind: 'comment', comment: Object.fromEntries(present) as unknown as Comment };
}
