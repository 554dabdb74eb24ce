import { randomInt } from 'node:crypto';

/**
 * Meta's GET verification: dotted keys, a large random challenge, and only a 200 whose body is exactly the
 * challenge counts.
 * @throws Error with a sentence that says what came back instead.
 */
export async function handshake(url: string, verifyToken: string): Promise<void> {
  const challenge = largeChallenge();
  const target = new URL(url);
  target.searchParams.set('hub.mode', 'subscribe');
  target.searchParams.set('hub.challenge', challenge);
  target.searchParams.set('hub.verify_token', verifyToken);
  const response = await fetch(target, { redirect: 'error', signal: AbortSignal.timeout(10_000) }).catch((cause) => {
    throw new Error(`Webhook handshake failed: ${target.origin} did not answer. Is the receiver running?`, { cause });
  });
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) {
    throw new Error(`Webhook handshake failed: status ${response.status}, not 200. Does the verify token match?`);
  }
  if (!body.equals(Buffer.from(challenge))) {
    throw new Error(`Webhook handshake failed: the body (${body.length} bytes) is not exactly the challenge.`);
  }
}

/** Nineteen digits, the last not zero: a receiver that makes a JavaScript number of it gives another one back. */
const largeChallenge = (): string => `1${randomInt(1e8, 1e9)}${randomInt(1e7, 1e8)}${randomInt(1, 10)}`;
