import type { MovableClock } from '../options.ts';
import type { Random } from '../state/random.ts';
import type { PendingEvent } from '../state/records.ts';
import { envelope, noiseEntries } from './envelope.ts';
import { Poster } from './post.ts';
import type { WebhookSettings } from './settings.ts';
import { signatureHeaders } from './signature.ts';
import { shuffleKeys, wireJson } from './wire-json.ts';

/** One POST as it went out. `status` is 0 when no whole answer came. */
export interface DeliveryReport {
  readonly at: string;
  /** Ids of the comments (or media, for mentions) in it. */
  readonly subjects: readonly string[];
  readonly tries: number;
  readonly status: number;
  readonly ms: number;
}

export interface SenderParts {
  readonly clock: MovableClock;
  readonly random: Random;
  readonly secrets: { readonly meta: string; readonly instagram: string };
  readonly settings: () => WebhookSettings;
  readonly report: (delivery: DeliveryReport) => void;
}

/** Writes, signs and posts webhooks to one callback. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #poster = new Poster();
  url: string | undefined;
  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** @returns whether the receiver answered 200 in time. `failures` = how often these were tried before. */
  async send(events: readonly PendingEvent[], failures: number): Promise<boolean> {
    const subjects = events.map(({ value }) => String(value['id'] ?? value['comment_id'] ?? value['media_id'] ?? ''));
    const { status } = await this.sendRaw(this.#body(events), subjects, failures);
    return status === 200;
  }

  /** Signs and posts these bytes, whatever they are. */
  async sendRaw(body: Buffer, subjects: readonly string[] = [], failures = 0): Promise<{ status: number }> {
    const { clock, secrets, settings, report } = this.#parts;
    if (this.url === undefined) return { status: 0 };
    const headers = signatureHeaders(body, secrets[settings().signedBy], settings());
    const at = clock.now().toISOString();
    const start = performance.now();
    const status = await this.#poster.post(this.url, body, headers, settings().ackTimeoutMs).catch(() => 0);
    report({ at, subjects, tries: failures + 1, status, ms: Math.round(performance.now() - start) });
    return { status };
  }

  /** A value in the wire form of the present settings. */
  encode(value: unknown): Buffer {
    const { random, settings } = this.#parts;
    const { shuffleKeys: shuffle, encoding } = settings();
    return Buffer.from(wireJson(shuffle ? shuffleKeys(value, random) : value, encoding), 'utf8');
  }

  close(): void {
    this.#poster.close();
  }

  #body(events: readonly PendingEvent[]): Buffer {
    const { clock, random, settings } = this.#parts;
    const now = clock.now().getTime();
    const body = envelope(events, settings().shape, now);
    if (random.chance(settings().noiseShare)) addNoise(body, events[0]?.accountId ?? '0', now);
    return this.encode(body);
  }
}

function addNoise(body: unknown, accountId: string, now: number): void {
  const envelopes = Array.isArray(body) ? body : [body];
  for (const { entry } of envelopes as { entry: unknown[] }[]) entry.unshift(...noiseEntries(accountId, now));
}
