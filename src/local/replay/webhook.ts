import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Poster } from '../simulator/webhook/post.ts';
import { wireJson } from '../simulator/webhook/wire-json.ts';
import type { ReplayComment } from './input.ts';

const TIMEOUT_MS = 10_000;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5000;

export interface WebhookTarget {
  readonly url: string;
  readonly appSecret: string;
  readonly accountId: string;
}

/**
 * Posts comments as Meta does: one a delivery, escaped, signed over the bytes, and again until it is answered
 * with 200. Ends early, with false, when `stopped` is.
 */
export function createWebhookSender(target: WebhookTarget) {
  const poster = new Poster();
  return {
    async send(comment: ReplayComment, now: Date, stopped: AbortSignal): Promise<boolean> {
      const body = Buffer.from(wireJson(envelopeOf(comment, target.accountId, now), 'escaped'));
      const signature = createHmac('sha256', target.appSecret).update(body).digest('hex');
      const headers = { 'X-Hub-Signature-256': `sha256=${signature}` };
      for (let wait = FIRST_WAIT_MS; !stopped.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
        const status = await poster.post(target.url, body, headers, TIMEOUT_MS).catch(() => 0);
        if (status === 200) return true;
        await sleep(wait, undefined, { signal: stopped }).catch(() => {});
      }
      return false;
    },
    close: () => poster.close(),
  };
}

const envelopeOf = (comment: ReplayComment, accountId: string, now: Date): unknown => ({
  entry: [
    {
      id: accountId,
      time: Math.floor(now.getTime() / 1000),
      changes: [
        {
          value: {
            from: { id: comment.writerId, ...(comment.username === undefined ? {} : { username: comment.username }) },
            media: { id: comment.mediaId, media_product_type: 'FEED' },
            id: comment.commentId,
            ...(comment.parentId === undefined ? {} : { parent_id: comment.parentId }),
            text: comment.text,
          },
          field: 'comments',
        },
      ],
    },
  ],
  object: 'instagram',
});
