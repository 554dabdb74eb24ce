import { createHmac, timingSafeEqual } from 'node:crypto';

/** A secret that Meta may sign with. The label, not the secret, is what logs show. */
export interface AppSecret {
  readonly label: string;
  readonly secret: string;
}

/** `sha256=` and 64 lower-case hex digits, once: anything else is refused before it is compared. */
const HEADER = /^sha256=([0-9a-f]{64})$/;

/**
 * Label of the secret that signed these bytes, or undefined. The bytes are hashed as they came: parsing and
 * writing them again changes Japanese, emoji, `/` and `@`, and no signature fits any more. Apps with Instagram
 * Login are signed with the Instagram app secret, others with the Meta app secret, hence the list
 * (instagram-platform §1.2). An empty list, an empty secret or a missing header matches nothing.
 */
export function verifySignature(
  body: Uint8Array,
  header: string | undefined,
  secrets: readonly AppSecret[],
): string | undefined {
  const hex = HEADER.exec(header ?? '')?.[1];
  if (hex === undefined) return undefined;
  const given = Buffer.from(hex, 'hex');
  let label: string | undefined;
  for (const candidate of secrets) {
    if (candidate.secret === '') continue;
    const expected = createHmac('sha256', candidate.secret).update(body).digest();
    if (given.length === expected.length && timingSafeEqual(given, expected)) label ??= candidate.label;
  }
  return label;
}

/** The header Meta would send for these bytes; for tests, the simulator's users and the canary. */
export const signatureOf = (body: Uint8Array | string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
