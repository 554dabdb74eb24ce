/** What the simulated Instagram remembers. Times are milliseconds since 1970 on the shared clock. */
export interface Account {
  /** Professional account id: `entry[].id`, `/me?fields=user_id`. */
  readonly id: string;
  /** App-scoped id: `/me?fields=id`. Never equal to `id`. */
  readonly appScopedId: string;
  /** The account's own Instagram-scoped id: `from.self_ig_scoped_id`. */
  readonly selfScopedId: string;
  readonly username: string;
  readonly isPrivate: boolean;
  /** Fields of its `subscribed_apps`; empty: not subscribed. */
  readonly subscribedFields: readonly string[];
}

export interface Advertisement {
  readonly adId: string;
  readonly adTitle?: string | undefined;
  readonly originalMediaId?: string | undefined;
}

export interface Post {
  readonly id: string;
  readonly accountId: string;
  readonly caption: string;
  /** FEED, REELS, STORY, AD, LIVE. */
  readonly productType: string;
  readonly createdAt: number;
  readonly commentsEnabled: boolean;
  /** Only for live videos: comments are sent and readable while true. */
  readonly broadcasting?: boolean;
  readonly ad?: Advertisement;
}

export const isLive = (post: Post): boolean => post.broadcasting !== undefined;

export interface SimComment {
  readonly id: string;
  readonly mediaId: string;
  /** Top-level comment this one answers. */
  readonly parentId?: string;
  /** Absent for a GIF or sticker. */
  readonly text?: string;
  readonly fromId: string;
  readonly username: string;
  readonly createdAt: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** The writer is restricted: until the comment is approved only the writer sees it, and no token reads it. */
  readonly restricted?: boolean;
  readonly likeCount: number;
}

export type TokenState = 'valid' | 'expired' | 'password-changed' | 'app-removed' | 'invalid';

export interface Token {
  readonly token: string;
  readonly accountId: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly state: TokenState;
  readonly kind: 'short' | 'long';
  readonly scopes: readonly string[];
}

/** One notification not yet acknowledged by the receiver. */
export interface PendingEvent {
  readonly id: string;
  readonly accountId: string;
  readonly field: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly queuedAt: number;
  readonly settled?: boolean;
}

export interface RecordKinds {
  account: Account;
  post: Post;
  comment: SimComment;
  token: Token;
  event: PendingEvent;
}

export type RecordKind = keyof RecordKinds;
