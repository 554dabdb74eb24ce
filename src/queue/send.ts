import { setTimeout as pause } from 'node:timers/promises';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { batchesOf, MAX_BATCH_BYTES } from './batches.ts';

/** SQS did not take everything; nothing may be acknowledged. What it took will come again and be recognised. */
export class QueueUnavailableError extends Error {
  override readonly name = 'QueueUnavailableError';
  constructor(missing: number, options?: ErrorOptions) {
    super(`SQS did not take ${missing} message(s); the sender must send the whole delivery again.`, options);
  }
}

/** Bodies that SQS will never take (SenderFault); the others are durable. */
export interface Sent {
  readonly refused: readonly string[];
}

const AT_ONCE = 8;
const TRIES = 3;
const FIRST_PAUSE_MS = 50;

/** Faults of the request itself: sent one by one, only the guilty body is refused. */
const BATCH_FAULTS: ReadonlySet<string> = new Set(['InvalidMessageContents', 'BatchRequestTooLong']);

/**
 * Puts every body on the queue, in batches of ten, and looks at every entry of `Failed` (F06, F07): those that
 * SQS may take another time are tried again with full jitter, those it never will are returned.
 * @param signal ends the attempt; the caller's answer to Meta must not wait longer.
 * @throws QueueUnavailableError unless every body is durable or refused for good.
 */
export async function sendAll(
  sqs: SQSClient,
  queueUrl: string,
  bodies: readonly string[],
  signal: AbortSignal,
): Promise<Sent> {
  const waiting = [...batchesOf(bodies.filter((body) => body.length <= MAX_BATCH_BYTES))];
  const refused = bodies.filter((body) => body.length > MAX_BATCH_BYTES);
  let failure: unknown;
  const work = async (): Promise<void> => {
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
      try {
        refused.push(...(await sendBatch(sqs, queueUrl, batch, signal)));
      } catch (error) {
        failure = error;
        waiting.length = 0;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, waiting.length) }, work));
  if (failure !== undefined) throw failure;
  return { refused };
}

interface Failure {
  readonly Id: string;
  readonly SenderFault: boolean;
}

async function sendBatch(
  sqs: SQSClient,
  queueUrl: string,
  bodies: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const refused: string[] = [];
  let left = bodies;
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt === TRIES) throw new QueueUnavailableError(left.length);
    let failed: readonly Failure[];
    try {
      if (attempt > 0) await pause(Math.random() * FIRST_PAUSE_MS * 2 ** attempt, undefined, { signal });
      failed = await sendOnce(sqs, queueUrl, left, signal);
    } catch (error) {
      if (!(error instanceof Error) || !BATCH_FAULTS.has(error.name)) {
        throw new QueueUnavailableError(left.length, { cause: error });
      }
      if (left.length === 1) return [...refused, ...left];
      const single = await Promise.all(left.map((body) => sendBatch(sqs, queueUrl, [body], signal)));
      return [...refused, ...single.flat()];
    }
    const again: string[] = [];
    for (const entry of failed) {
      const body = left[Number(entry.Id)];
      if (body !== undefined) (entry.SenderFault ? refused : again).push(body);
    }
    left = again;
  }
  return refused;
}

/** Entries that did not arrive. One that the answer does not mention counts as failed: silence is no receipt. */
async function sendOnce(
  sqs: SQSClient,
  queueUrl: string,
  bodies: readonly string[],
  signal: AbortSignal,
): Promise<readonly Failure[]> {
  const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
  const answer = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }), { abortSignal: signal });
  const arrived = new Set(answer.Successful?.map((entry) => entry.Id));
  const faults = new Set(answer.Failed?.filter((entry) => entry.SenderFault).map((entry) => entry.Id));
  return Entries.filter(({ Id }) => !arrived.has(Id)).map(({ Id }) => ({ Id, SenderFault: faults.has(Id) }));
}
