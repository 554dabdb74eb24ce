/** How webhooks are made and sent. Every switch can be moved while running (POST /_sim/webhook). */
export interface WebhookSettings {
  /** Which of the app's two secrets signs. Field reports for Instagram Login: the Instagram one. */
  readonly signedBy: 'instagram' | 'meta';
  /** `good`, or how the signature is wrong. */
  readonly signature: 'good' | 'bad' | 'missing' | 'truncated' | 'uppercase' | 'wrong-prefix' | 'empty';
  /** Also send the old SHA-1 header. */
  readonly legacySha1: boolean;
  /** escaped: what Meta sends. more: also @ < %. raw: UTF-8 as it is. */
  readonly encoding: 'escaped' | 'more' | 'raw';
  /** changes: as captured. flat, array, comment_id, changed_fields: the documented variants. */
  readonly shape: 'changes' | 'flat' | 'array' | 'comment_id' | 'changed_fields';
  /** Keys in random order. */
  readonly shuffleKeys: boolean;
  /** Most notifications in one POST (Meta: 1,000). */
  readonly batchSize: number;
  /** How long to collect a batch, real milliseconds. */
  readonly batchWaitMs: number;
  /** POSTs under way at once. */
  readonly concurrency: number;
  /** Share of notifications that are never sent. */
  readonly dropShare: number;
  /** Share of POSTs sent a second time although acknowledged. */
  readonly duplicateShare: number;
  /** Share of notifications held back until others have gone first. */
  readonly reorderShare: number;
  /** Share of POSTs that also carry a private message, an unknown field and an unknown entry. */
  readonly noiseShare: number;
  /** No 200 within this many real milliseconds is a failure. */
  readonly ackTimeoutMs: number;
  /** Seconds of the shared clock from one failure to the next try. After the last one it is dropped. */
  readonly retryAfterSeconds: readonly number[];
  /** Unsubscribe the account after failing this long; null: never. */
  readonly unsubscribeAfterSeconds: number | null;
  /** An unpublished app gets nothing but the dashboard's test payload. */
  readonly published: boolean;
}

/** Immediately, then with falling frequency: the last of these tries is 36 h after the first. */
export const RETRY_AFTER_SECONDS = [0, 60, 300, 900, 3600, 10_800, 21_600, 36_000, 56_340] as const;

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

/** Retries are sent together, however the first tries were. */
export const RETRY_BATCH = 100;
