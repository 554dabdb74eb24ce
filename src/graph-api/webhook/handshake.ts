import { sameSecret } from './constant-time.ts';

/** Documented as a number, kept as a string: it exceeds 2^53. Nothing that a browser could take for markup. */
const CHALLENGE = /^[A-Za-z0-9_-]{1,128}$/;

/**
 * Meta's check when the webhook is set up (instagram-platform §1.1): the challenge to echo byte for byte, or
 * undefined to refuse. The keys hold real dots; a key given twice arrives comma-joined and is refused.
 */
export function answerHandshake(
  query: Readonly<Record<string, string | undefined>>,
  verifyToken: string,
): string | undefined {
  const challenge = query['hub.challenge'] ?? '';
  const knows = sameSecret(query['hub.verify_token'] ?? '', verifyToken);
  return query['hub.mode'] === 'subscribe' && knows && CHALLENGE.test(challenge) ? challenge : undefined;
}
