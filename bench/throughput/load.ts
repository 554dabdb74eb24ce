import { createWebhookSender, type WebhookTarget } from '../../src/local/replay/webhook.ts';

const CONNECTIONS = 16;
const WORDS = [
  'お疲れさまでした！',
  '写真がきれいですね',
  '次はいつですか？',
  '子どもと参加します😊',
  'なつかしいなあ',
];

/** Sends this many ordinary comments, 16 at a time, and resolves when all are acknowledged. */
export async function sendOrdinary(target: WebhookTarget, ids: readonly string[]): Promise<void> {
  const sender = createWebhookSender(target);
  const queue = ids.entries();
  const connection = async (): Promise<void> => {
    for (const [i, commentId] of queue) {
      const comment = {
        id: commentId,
        commentId,
        mediaId: '18000000000000001',
        caption: '',
        writerId: `74${commentId.slice(2)}`,
        username: `visitor_${i}`,
        text: `${WORDS[i % WORDS.length]} ${i}`,
      };
      if (!(await sender.send(comment, new Date(), AbortSignal.timeout(30_000))))
        throw new Error('A webhook was refused.');
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  sender.close();
}

let number = 0;
/** Fresh comment ids of Instagram's length. */
export const freshIds = (count: number): string[] =>
  Array.from({ length: count }, () => `18${String(++number).padStart(15, '0')}`);
