import * as z from 'zod';
import { asciiJson } from '../moderation/ascii-json.ts';

/**
 * Something authentic that could not be read or queued, kept up to 14 days for a person (DESIGN §7).
 * - body: a whole POST; change: one change of it, as JSON; message: a comment message that the queue refused.
 * Longer ones come in parts: `part` of `parts`, to be joined in order.
 */
export const QuarantineMessage = z.object({
  v: z.literal(1),
  kind: z.enum(['body', 'change', 'message']),
  reason: z.string(),
  receivedAt: z.iso.datetime(),
  /** Of the whole, all parts together. */
  bytes: z.int().min(0),
  part: z.int().min(1),
  parts: z.int().min(1),
  /** Base64 of the bytes of this part. */
  body: z.base64(),
});
export type QuarantineMessage = z.infer<typeof QuarantineMessage>;

export interface Quarantined {
  readonly kind: QuarantineMessage['kind'];
  readonly reason: string;
  readonly bytes: Uint8Array;
}

/** Base64 of this many bytes, with the fields around it, fits into one SQS message of 1 MiB. */
export const PART_BYTES = 700_000;

/** One queue body a part, in order. */
export function encodeQuarantine({ kind, reason, bytes }: Quarantined, receivedAt: string): readonly string[] {
  const parts = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: parts }, (_, index) => {
    const body = whole.subarray(index * PART_BYTES, (index + 1) * PART_BYTES).toString('base64');
    const message: QuarantineMessage = {
      v: 1,
      kind,
      reason,
      receivedAt,
      bytes: bytes.length,
      part: index + 1,
      parts,
      body,
    };
    return asciiJson(message);
  });
}

/** @throws z.ZodError or SyntaxError for a body that is not a quarantine message. */
export const decodeQuarantine = (body: string): QuarantineMessage => QuarantineMessage.parse(JSON.parse(body));
