import * as z from 'zod';

/** Digits only, at most 30, some with one underscore: never a number (2^53), never a path (F19). */
export const Id = z.string().regex(/^\d{1,30}(_\d{1,30})?$/);

/** Absent, null and missing are the same to Meta; unknown keys are stripped by z.object. */
const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined);

/** `value` of `comments` and `live_comments` (instagram-platform §1.7). `comment_id` stands in one documented form. */
export const CommentValue = z
  .object({
    id: optional(Id),
    comment_id: optional(Id),
    text: optional(z.string()),
    parent_id: optional(Id),
    from: optional(z.object({ id: optional(Id), username: optional(z.string()) })),
    media: optional(
      z.object({
        id: optional(Id),
        media_product_type: optional(z.string()),
        original_media_id: optional(Id),
      }),
    ),
  })
  .refine((value) => value.id !== undefined || value.comment_id !== undefined);

/** `value` of `mentions`: a caption mention has no comment and is nobody's comment to judge. */
export const MentionValue = z.object({ comment_id: optional(Id), media_id: optional(Id) });

export type CommentValue = z.infer<typeof CommentValue>;
