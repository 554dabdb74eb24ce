import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/request.ts';
import type { World } from '../world.ts';
import { numericId, readJson } from './input.ts';

const SignedRequestInput = z.strictObject({ url: z.url(), userId: numericId.optional() });

/**
 * POST /_sim/signed-requests: calls a data-deletion or deauthorize callback as Meta does and answers what it
 * said. `user_id` is the app's user (the office), never a commenter.
 */
export async function sendSignedRequest(world: World, request: SimRequest): Promise<Answer> {
  const { url, userId } = readJson(request, SignedRequestInput);
  const issued = Math.floor(world.clock.now().getTime() / 1000);
  const own = world.store.accounts.get(world.mainAccountId)?.appScopedId;
  const payload = { algorithm: 'HMAC-SHA256', expires: issued + 3600, issued_at: issued, user_id: userId ?? own };
  const secret = world.app[world.webhook.current.signedBy].secret;
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ signed_request: signedRequest(payload, secret) }),
  });
  return json({ status: response.status, body: await response.text() });
}

/** `base64url(HMAC of the encoded payload) "." base64url(JSON)` */
export function signedRequest(payload: unknown, secret: string): string {
  const encoded = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${createHmac('sha256', secret).update(encoded).digest('base64url')}.${encoded}`;
}
