import type { SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Logger } from 'pino';
import { METRICS } from '../alerts/metric-names.ts';
import { sameSecret } from '../graph-api/webhook/constant-time.ts';
import { type Delivery, readDelivery } from '../graph-api/webhook/envelope.ts';
import { answerHandshake } from '../graph-api/webhook/handshake.ts';
import { contentEncoding, rawBody, signatureHeader } from '../graph-api/webhook/http-event.ts';
import { createSecretCache, type WebhookSecrets } from '../graph-api/webhook/secret-cache.ts';
import { verifySignature } from '../graph-api/webhook/verify-signature.ts';
import type { Clock, Metrics } from '../moderation/ports.ts';
import { encodeMessage } from '../queue/message.ts';
import { encodeQuarantine, type Quarantined } from '../queue/quarantine.ts';
import { sendAll } from '../queue/send.ts';
import { plain } from './http-answer.ts';
import { lazily } from './lambda.ts';
import { wireReceiveWebhook } from './wiring.ts';

export interface ReceiveWebhookDeps {
  readonly clock: Clock;
  /** Reads the secret store; called seldom, see secret-cache.ts. */
  readonly secrets: () => Promise<WebhookSecrets>;
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  readonly quarantineUrl: string;
  readonly metrics: Metrics;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

export type ReceiveWebhook = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** A Lambda takes events of 6 MB; what is longer never gets here on AWS, but does on one machine. */
export const MAX_BODY_BYTES = 6_000_000;
/** Meta is answered within 3 s also when SQS is down (F08). */
const QUEUE_PATIENCE_MS = 2_300;

/**
 * The edge to Meta: proves who speaks, reads, enqueues, answers. 200 means that every comment is durable on the
 * queue or in the quarantine; anything else makes Meta send the whole delivery again, for up to 36 h.
 */
export function createReceiveWebhook(deps: ReceiveWebhookDeps): ReceiveWebhook {
  const cache = createSecretCache(deps.secrets, deps.clock);

  /** Label of the secret that signed the body. */
  async function signer(body: Uint8Array, header: string | undefined, known: WebhookSecrets) {
    const label = verifySignature(body, header, known.appSecrets);
    if (label !== undefined) return label;
    const newer = await cache.refreshed();
    return newer && verifySignature(body, header, newer.appSecrets);
  }

  async function accept(delivery: Delivery, receivedAt: string): Promise<void> {
    const signal = AbortSignal.timeout(QUEUE_PATIENCE_MS);
    const sent = await sendAll(deps.sqs, deps.queueUrl, delivery.comments.map(encodeMessage), signal);
    const refused = sent.refused.map(
      (body): Quarantined => ({ kind: 'message', reason: 'refused-by-the-queue', bytes: Buffer.from(body) }),
    );
    const kept = [...delivery.quarantine, ...refused];
    const parts = kept.flatMap((item) => encodeQuarantine(item, receivedAt));
    const stored = await sendAll(deps.sqs, deps.quarantineUrl, parts, signal);
    if (stored.refused.length > 0) throw new Error('The quarantine queue refused a message; see its maximum size.');
    const enqueued = delivery.comments.length - refused.length;
    if (enqueued > 0) deps.metrics.count(METRICS.commentEnqueued, enqueued);
    if (kept.length > 0) {
      deps.metrics.count(METRICS.deliveryQuarantined, kept.length);
      deps.log.warn({ reasons: kept.map(({ kind, reason }) => `${kind}: ${reason}`).slice(0, 20) }, 'quarantined');
    }
    for (const [kind, times] of Object.entries(delivery.ignored)) {
      deps.metrics.count(METRICS.deliveryIgnored, times, { kind });
    }
  }

  async function receive(event: APIGatewayProxyEventV2, known: WebhookSecrets) {
    const body = rawBody(event, MAX_BODY_BYTES);
    if (body === undefined) {
      deps.metrics.count(METRICS.deliveryRejected, 1, { reason: 'too-large' });
      return plain(413, 'Too large.');
    }
    const signedBy = await signer(body, signatureHeader(event), known);
    if (signedBy === undefined) {
      deps.metrics.count(METRICS.deliveryRejected, 1, { reason: 'signature' });
      return plain(401, 'The signature does not match.');
    }
    deps.metrics.count(METRICS.deliveryReceived);
    const receivedAt = deps.clock.now().toISOString();
    // Not unpacked: a packed body is no form that Meta sends, and unpacking is how zip bombs work (F15).
    const delivery: Delivery =
      contentEncoding(event) === undefined
        ? readDelivery(body, receivedAt)
        : { comments: [], ignored: {}, quarantine: [{ kind: 'body', reason: 'unsupported-encoding', bytes: body }] };
    await accept(delivery, receivedAt);
    deps.log.info({ signedBy, comments: delivery.comments.length, ignored: delivery.ignored }, 'delivery accepted');
    return plain(200, 'EVENT_RECEIVED');
  }

  return async (event) => {
    try {
      const known = await cache.current();
      const segment = /^\/webhook\/([^/]+)$/.exec(event.rawPath)?.[1] ?? '';
      if (!sameSecret(segment, known.pathSegment)) return plain(404, 'Not found.');
      const method = event.requestContext.http.method;
      if (method === 'POST') return await receive(event, known);
      if (method !== 'GET') return plain(405, 'Use GET or POST.');
      const challenge = answerHandshake(event.queryStringParameters ?? {}, known.verifyToken);
      return challenge === undefined ? plain(403, 'Refused.') : plain(200, challenge);
    } catch (error) {
      deps.log.error({ error: error instanceof Error ? error.name : typeof error }, 'delivery not accepted');
      deps.metrics.count(METRICS.deliveryRejected, 1, { reason: 'unavailable' });
      return plain(503, 'Try again later.');
    }
  };
}

export const handler = lazily(async () => createReceiveWebhook(await wireReceiveWebhook()));
