/**
 * The subject that is judged, after parsing and before judging. Ids are Meta's, kept as strings:
 * they exceed 2^53 (instagram-platform §10).
 */
export interface Comment {
  /** Instagram professional account id: `entry[].id` of the delivery. */
  readonly accountId: string;
  readonly commentId: string;
  /** Raw text; '' when Instagram delivered none (GIF, sticker). */
  readonly text: string;
  /** Instagram-scoped id of the writer, where delivered. */
  readonly commenterId?: string;
  /** The writer's handle, without @. */
  readonly username?: string;
  /** Media the comment stands under; for advertisements the copy that carries the ad. */
  readonly mediaId?: string;
  /** The organic post behind an advertisement. */
  readonly originalMediaId?: string;
  /** FEED, REELS, STORY, AD, LIVE … an open set. */
  readonly mediaProductType?: string;
  readonly parentId?: string;
  readonly field: CommentField;
  readonly source: CommentSource;
  /** When this system first received it, RFC 3339 UTC with milliseconds. */
  readonly receivedAt: string;
}

export const COMMENT_FIELDS = ['comments', 'live_comments', 'mentions'] as const;
export type CommentField = (typeof COMMENT_FIELDS)[number];

export const COMMENT_SOURCES = ['webhook', 'reconcile', 'backfill'] as const;
export type CommentSource = (typeof COMMENT_SOURCES)[number];

/** What the caption and parent look-ups brought. */
export interface CommentContext {
  readonly caption?: string;
  readonly parent?: string;
  /** False when the media is known to belong to somebody else; absent when nobody could tell. */
  readonly ourMedia?: boolean;
  /** full: everything that exists was read; partial: some could not be read; none: nothing could. */
  readonly completeness: 'full' | 'partial' | 'none';
}

/** What a rule may see: words only, no ids. */
export interface Subject {
  readonly text: string;
  readonly username?: string;
  readonly caption?: string;
  readonly parent?: string;
}
