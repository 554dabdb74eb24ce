import * as z from 'zod';
import { asciiJson } from '../../moderation/ascii-json.ts';
import type { CommentKey } from '../../moderation/decision.ts';
import type { VaultIds, VaultText } from '../../moderation/ports.ts';
import type { Item } from '../table.ts';

export const vaultPk = (comment: CommentKey): string => `V#${comment}`;
/** What is stored, without what it says. */
export interface Holding {
  readonly comment: CommentKey;
  readonly what: 'text' | 'ids';
  /** Absent: no end yet. */
  readonly expiresAt?: string;
}

export const IDS_SK = 'ids';
export const TEXT_SK = 'text';

/** Handles are compared without @ and without case. */
export const handleKey = (handle: string): string => handle.replace(/^[@＠]/u, '').toLowerCase();

/** DynamoDB's own expiry comes later than ours: it leaves no disposal row, so the daily job must come first. */
const TTL_GRACE_SECONDS = 30 * 86_400;
export const ttlOf = (expiresAt: string | undefined): number | undefined =>
  expiresAt === undefined ? undefined : Math.floor(Date.parse(expiresAt) / 1000) + TTL_GRACE_SECONDS;

const Ids = z.object({
  comment: z.string(),
  accountId: z.string(),
  commentId: z.string(),
  mediaId: z.string().optional(),
  parentId: z.string().optional(),
  commenterId: z.string().optional(),
  username: z.string().optional(),
  expiresAt: z.string().optional(),
});

const Words = z.object({
  text: z.string(),
  username: z.string().optional(),
  caption: z.string().optional(),
  parent: z.string().optional(),
});

const Text = z.object({
  comment: z.string(),
  /** The words as ASCII JSON: comments may hold characters that a store refuses or changes. */
  words: z.string(),
  commitmentKey: z.string().regex(/^[0-9a-f]{64}$/),
  expiresAt: z.string(),
});

const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

export function idsItem(ids: VaultIds): Item {
  const handle = ids.username === undefined ? undefined : handleKey(ids.username);
  const keys = { pk: vaultPk(ids.comment), sk: IDS_SK, v: 1, ttl: ttlOf(ids.expiresAt) };
  return { ...keys, ...Ids.parse(ids), handle: handle || undefined };
}

export const toIds = (item: Item): VaultIds => compact(Ids.parse(item) as VaultIds);

export function textItem({ comment, commitmentKey, expiresAt, ...words }: VaultText): Item {
  const item = Text.parse({ comment, commitmentKey, expiresAt, words: asciiJson(Words.parse(words)) });
  return { pk: vaultPk(comment), sk: TEXT_SK, v: 1, ttl: ttlOf(expiresAt), ...item };
}

export function toText(item: Item): VaultText {
  const { words, ...rest } = Text.parse(item);
  return compact({ ...rest, ...Words.parse(JSON.parse(words)) } as VaultText);
}

const Held = z.object({ comment: z.string(), sk: z.enum([IDS_SK, TEXT_SK]), expiresAt: z.string().optional() });

export function toHolding(item: Item): Holding {
  const { comment, sk, expiresAt } = Held.parse(item);
  return { comment, what: sk, ...(expiresAt === undefined ? {} : { expiresAt }) };
}
