import * as z from 'zod';

const share = z.number().min(0).max(1);
const milliseconds = z.number().int().min(0).max(600_000);

/** Immediately, then with falling frequency: the last of these tries is 36 h after the first. */
export const RETRY_AFTER_SECONDS = [0, 60, 300, 900, 3600, 10_800, 21_600, 36_000, 56_340] as const;

/** Retries are sent together, however the first tries were. */
export const RETRY_BATCH = 100;

/** How webhooks are made and sent. Every switch can be moved while running (POST /_sim/webhook). */
export const WebhookSettings = z.strictObject({
  /** Which of the app's two secrets signs. Field reports for Instagram Login: the Instagram one. */
  signedBy: z.enum(['instagram', 'meta']),
  /** `good`, or how the signature is wrong. */
  signature: z.enum(['good', 'bad', 'missing', 'empty', 'truncated', 'uppercase', 'wrong-prefix']),
  /** Also send the old SHA-1 header. */
  legacySha1: z.boolean(),
  /** escaped: what Meta sends. more: also @ < %. raw: UTF-8 as it is. */
  encoding: z.enum(['escaped', 'more', 'raw']),
  /** changes: as captured. The others are documented or seen variants. */
  shape: z.enum(['changes', 'flat', 'array', 'comment_id', 'changed_fields']),
  /** Keys in random order. */
  shuffleKeys: z.boolean(),
  /** Most notifications in one POST (Meta: 1,000). */
  batchSize: z.number().int().min(1).max(1000),
  /** How long to collect a batch, real milliseconds. */
  batchWaitMs: milliseconds,
  /** POSTs under way at once. */
  concurrency: z.number().int().min(1).max(1000),
  /** Share of notifications that are never sent. */
  dropShare: share,
  /** Share of POSTs sent a second time although acknowledged. */
  duplicateShare: share,
  /** Share of notifications held back until others have gone first. */
  reorderShare: share,
  /** Share of POSTs that also carry a private message, an unknown field and an unknown entry. */
  noiseShare: share,
  /** No 200 within this many real milliseconds is a failure. */
  ackTimeoutMs: milliseconds,
  /** Seconds of the shared clock from one failure to the next try. After the last one it is dropped. */
  retryAfterSeconds: z.array(z.number().min(0)).readonly(),
  /** Unsubscribe the account after failing this long; null: never. */
  unsubscribeAfterSeconds: z.number().min(0).nullable(),
  /** An unpublished app gets nothing but the dashboard's test payload. */
  published: z.boolean(),
});

export type WebhookSettings = Readonly<z.infer<typeof WebhookSettings>>;

export const DEFAULT_WEBHOOK_SETTINGS: WebhookSettings = {
  signedBy: 'instagram',
  signature: 'good',
  legacySha1: false,
  encoding: 'escaped',
  shape: 'changes',
  shuffleKeys: true,
  batchSize: 1,
  batchWaitMs: 0,
  concurrency: 10,
  dropShare: 0,
  duplicateShare: 0,
  reorderShare: 0,
  noiseShare: 0,
  ackTimeoutMs: 5000,
  retryAfterSeconds: RETRY_AFTER_SECONDS,
  unsubscribeAfterSeconds: 3600,
  published: true,
};
