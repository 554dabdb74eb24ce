import { setTimeout as sleep } from 'node:timers/promises';
import type { CommentRecord } from '../../moderation/decision.ts';
import type { Observer } from '../../moderation/ports.ts';
import type { ReplayComment } from './input.ts';
import { createWebhookSender, type WebhookTarget } from './webhook.ts';

/** Comments under way at once: enough to keep every poller busy, few enough that none waits long. */
const CONCURRENCY = 24;
/** Longer than five receptions of a message that fails. */
const PATIENCE_MS = 600_000;

/** What became of one comment. Times are milliseconds from sending its webhook. */
export interface ReplayResult {
  readonly comment: ReplayComment;
  /** Absent: lost (no decision on record). */
  readonly record?: CommentRecord;
  /** Only for comments decided (hidden) in this run. */
  readonly decidedMs?: number;
  readonly hiddenMs?: number;
  readonly ms: number;
}

export interface ReplaySystem {
  readonly webhook: WebhookTarget;
  now(): Date;
  /** Makes post, parent and comment exist at the simulator, where there is one. */
  publish(comment: ReplayComment): void;
  observe(observer: Observer): () => void;
  /** Resolves once a message about this comment was worked and deleted after the call. */
  worked(commentId: string, stopped: AbortSignal): Promise<void>;
  record(commentId: string): Promise<CommentRecord>;
}

/** Sends every comment and waits until each is decided and, if to be hidden, has its outcome. */
export async function replay(
  system: ReplaySystem,
  comments: readonly ReplayComment[],
  onResult: (result: ReplayResult) => void,
  stopped: AbortSignal,
): Promise<readonly ReplayResult[]> {
  const sender = createWebhookSender(system.webhook);
  const times = watch(system);
  const results: ReplayResult[] = [];
  const queue = comments.entries();
  const work = async (): Promise<void> => {
    for (const [position, comment] of queue) {
      if (stopped.aborted) return;
      system.publish(comment);
      const sentAt = performance.now();
      const limit = AbortSignal.any([stopped, AbortSignal.timeout(PATIENCE_MS)]);
      const worked = system.worked(comment.commentId, limit);
      const sent = await sender.send(comment, system.now(), limit);
      if (sent) await worked;
      const record = sent ? await settled(system, comment.commentId, limit) : undefined;
      const result = resultOf(comment, record, sentAt, times);
      results[position] = result;
      onResult(result);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    return results;
  } finally {
    times.stop();
    sender.close();
  }
}

function watch(system: ReplaySystem) {
  const decided = new Map<string, number>();
  const hidden = new Map<string, number>();
  const stop = system.observe({
    decided: (comment) => {
      decided.set(comment.commentId, performance.now());
    },
    enforced: (key, cause, result) => {
      if (cause === 'D' && result === 'HIDDEN') hidden.set(key, performance.now());
    },
  });
  return { decided, hidden, stop };
}

/** The record once nothing more is to be awaited, or as far as it came when the time is over. */
async function settled(system: ReplaySystem, commentId: string, limit: AbortSignal): Promise<CommentRecord> {
  for (let wait = 100; ; wait = Math.min(wait * 2, 2000)) {
    const record = await system.record(commentId);
    const { decision } = record;
    const done = decision && (decision.action !== 'hide' || record.outcomes.some((row) => row.cause === 'D'));
    if (done || limit.aborted) return record;
    await sleep(wait, undefined, { signal: limit }).catch(() => {});
  }
}

function resultOf(
  comment: ReplayComment,
  record: CommentRecord | undefined,
  sentAt: number,
  times: ReturnType<typeof watch>,
): ReplayResult {
  const decidedAt = times.decided.get(comment.commentId);
  const hiddenAt = record && times.hidden.get(record.comment);
  return {
    comment,
    ...(record?.decision ? { record } : {}),
    ...(decidedAt === undefined ? {} : { decidedMs: decidedAt - sentAt }),
    ...(hiddenAt === undefined ? {} : { hiddenMs: hiddenAt - sentAt }),
    ms: (hiddenAt ?? decidedAt ?? performance.now()) - sentAt,
  };
}
