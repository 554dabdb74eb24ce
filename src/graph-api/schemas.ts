import * as z from 'zod';

const Id = z.string();
const text = z.string().optional().catch(undefined);

/** Answer to every write: success is not effect, but anything else is not even success. */
export const Success = z.object({ success: z.union([z.literal(true), z.literal('true')]) });

const Person = z.object({ id: text, username: text }).optional().catch(undefined);

export const CommentNode = z.object({
  id: Id,
  text,
  hidden: z.boolean().optional(),
  username: text,
  timestamp: text,
  from: Person,
  parent_id: text,
  media: z.object({ id: Id }).optional().catch(undefined),
});
export type CommentNode = z.infer<typeof CommentNode>;

/** A comment with the first of its replies, as lists are asked for (`replies{…}`). */
export const ThreadNode = CommentNode.extend({
  replies: z
    .object({ data: z.array(CommentNode), paging: z.object({ next: text }).optional().catch(undefined) })
    .optional(),
});
export type ThreadNode = z.infer<typeof ThreadNode>;

export const MediaNode = z.object({
  id: Id,
  caption: text,
  timestamp: text,
  media_product_type: text,
  comments_count: z.number().optional().catch(undefined),
  username: text,
  owner: z.object({ id: Id }).optional().catch(undefined),
});
export type MediaNode = z.infer<typeof MediaNode>;

/** Cursors may come with empty data; `next` alone says that there is more. It is never called: it holds the token. */
const Paging = z
  .object({ cursors: z.object({ after: text }).optional(), next: text })
  .optional()
  .catch(undefined);

export const pageOf = <T extends z.ZodType>(node: T) => z.object({ data: z.array(node), paging: Paging });

export const Subscriptions = z.object({
  data: z.array(z.object({ app_id: text, subscribed_fields: z.array(z.string()).catch([]) })),
});

/**
 * `user_id` is what webhooks carry; `id` is another, app-scoped number (Instagram Login). A JSON number beyond
 * 2^53 has lost digits and is no id.
 */
const UserId = z
  .union([Id, z.int().transform(String)])
  .optional()
  .catch(undefined);
export const Me = z.object({ user_id: UserId, id: UserId, username: text });

export const TokenGrant = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
