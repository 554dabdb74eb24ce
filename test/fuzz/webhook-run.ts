import { type SendMessageBatchCommandInput, SQSClient } from '@aws-sdk/client-sqs';
import { createReceiveWebhook } from '../../src/handlers/receive-webhook.ts';
import { decodeMessage } from '../../src/queue/message.ts';
import { decodeQuarantine } from '../../src/queue/quarantine.ts';
import { WEBHOOK_SECRETS, webhookEvent } from '../helpers/webhook-event.ts';
import { mutatedBytes, mutatedValue, PRIVATE_WORD } from './deliveries.ts';
import { dice } from './random.ts';

export interface WebhookFuzz {
  readonly runs: number;
  readonly comments: number;
  readonly quarantined: number;
  readonly counted: number;
  /** One sentence for each body that broke a promise; empty is what we want. */
  readonly broken: readonly string[];
}

const QUEUE = 'http://127.0.0.1/queue';

/**
 * Sends `runs` fuzzed bodies, correctly signed, through the real handler, half of them mutated as values and half
 * as bytes. Promises: it answers 200, something comes of every body, it is a comment, a count or a quarantine that
 * its reader can read, no own comment is enqueued, and no private message is kept (values only: bytes may turn any
 * key into another).
 */
export async function fuzzWebhook(runs: number, seed: number): Promise<WebhookFuzz> {
  const roll = dice(seed);
  const broken: string[] = [];
  const totals = { comments: 0, quarantined: 0, counted: 0 };
  let sent: { url: string | undefined; body: string }[] = [];
  let counted = 0;
  const receive = createReceiveWebhook({
    clock: { now: () => new Date('2026-11-23T00:00:00Z') },
    secrets: async () => WEBHOOK_SECRETS,
    sqs: takingClient((url, bodies) => sent.push(...bodies.map((body) => ({ url, body })))),
    queueUrl: QUEUE,
    quarantineUrl: 'http://127.0.0.1/quarantine',
    metrics: {
      count(name, value = 1) {
        if (name === 'Delivery.ignored') counted += value;
      },
    },
    log: { info() {}, warn() {}, error() {} },
  });
  for (let run = 0; run < runs; run += 1) {
    const asValue = run % 2 === 0;
    const body = asValue ? Buffer.from(JSON.stringify(mutatedValue(roll)) ?? '') : mutatedBytes(roll);
    sent = [];
    counted = 0;
    try {
      const { statusCode } = await receive(webhookEvent(body, { base64: true }));
      if (statusCode !== 200) broken.push(`run ${run}: answered ${statusCode}`);
      const faults = sent.flatMap(({ url, body: message }) => faultOf(url === QUEUE, message, asValue));
      broken.push(...faults.map((fault) => `run ${run}: ${fault}`));
      if (sent.length + counted === 0) broken.push(`run ${run}: nothing came of it`);
    } catch (error) {
      broken.push(`run ${run}: threw ${error instanceof Error ? error.name : typeof error}`);
    }
    const comments = sent.filter(({ url }) => url === QUEUE).length;
    totals.comments += comments;
    totals.quarantined += sent.length - comments;
    totals.counted += counted;
  }
  if ('polluted' in {}) broken.push('a prototype was changed');
  return { runs, ...totals, broken };
}

function faultOf(isComment: boolean, message: string, asValue: boolean): string[] {
  try {
    if (!/^[\x20-\x7e]*$/.test(message)) return ['a message that is not ASCII'];
    if (isComment) {
      const decoded = decodeMessage(message);
      if (decoded.kind !== 'comment') return ['something else than a comment on the queue'];
      if (decoded.comment.commenterId === decoded.comment.accountId) return ['an own comment on the queue'];
      return message.includes(PRIVATE_WORD) ? ['a private message on the queue'] : [];
    }
    const kept = Buffer.from(decodeQuarantine(message).body, 'base64').toString();
    return asValue && kept.includes(PRIVATE_WORD) ? ['a private message in the quarantine'] : [];
  } catch (error) {
    return [`a message that its reader refuses: ${error instanceof Error ? error.name : ''}`];
  }
}

/** A real client whose batches are taken before they reach a network: a million runs need no queue. */
function takingClient(take: (url: string | undefined, bodies: readonly string[]) => void): SQSClient {
  const sqs = new SQSClient({ region: 'ap-northeast-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } });
  sqs.middlewareStack.add(
    () => async (args) => {
      const { QueueUrl, Entries = [] } = args.input as SendMessageBatchCommandInput;
      take(
        QueueUrl,
        Entries.map(({ MessageBody = '' }) => MessageBody),
      );
      const Successful = Entries.map(({ Id }) => ({ Id, MessageId: 'm', MD5OfMessageBody: '' }));
      return { output: { $metadata: {}, Successful }, response: {} };
    },
    { step: 'initialize', priority: 'high', name: 'takeBatches' },
  );
  return sqs;
}
