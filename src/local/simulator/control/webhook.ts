import * as z from 'zod';
import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/request.ts';
import { connect } from '../webhook/connect.ts';
import { dashboardTest } from '../webhook/envelope.ts';
import { WebhookSettings } from '../webhook/settings.ts';
import type { World } from '../world.ts';
import { defined, InputError, readJson } from './input.ts';

export const showWebhook = (world: World): Answer =>
  json({
    url: world.sender.url ?? null,
    waitingForRetry: world.dispatcher.waitingForRetry,
    settings: world.webhook.current,
  });

/** POST /_sim/webhook: moves switches; those not named stay. */
export function changeWebhook(world: World, request: SimRequest): Answer {
  const change = readJson(request, WebhookSettings.partial());
  world.webhook.current = { ...world.webhook.current, ...defined(change) };
  return showWebhook(world);
}

const CallbackInput = z.strictObject({ url: z.url(), verifyToken: z.string().optional() });

/** POST /_sim/callback: what saving the webhook in Meta's dashboard does. */
export async function changeCallback(world: World, request: SimRequest): Promise<Answer> {
  const { url, verifyToken } = readJson(request, CallbackInput);
  await connect(world, url, verifyToken).catch((error: Error) => {
    throw new InputError(error.message);
  });
  return showWebhook(world);
}

/** GET /_sim/deliveries?since=N: the POSTs sent, without those before the Nth. */
export const listDeliveries = (world: World, request: SimRequest): Answer =>
  json({ deliveries: world.deliveries.slice(Number(request.query.get('since') ?? 0)) });

const DeliveryInput = z.union([
  z.strictObject({ test: z.enum(['comments', 'live_comments']) }),
  z.strictObject({ body: z.json() }),
  z.strictObject({ raw: z.base64() }),
]);

/** POST /_sim/deliveries: signs and sends the dashboard's test, any JSON, or any bytes, once. */
export async function sendDelivery(world: World, request: SimRequest): Promise<Answer> {
  const input = readJson(request, DeliveryInput);
  if (world.sender.url === undefined) throw new InputError('No webhook is set. POST /_sim/callback {url} first.');
  if ('raw' in input) return json(await world.sender.sendRaw(Buffer.from(input.raw, 'base64')));
  const now = world.clock.now().getTime();
  const value = 'test' in input ? dashboardTest(now, input.test === 'live_comments') : input.body;
  return json(await world.sender.sendRaw(world.sender.encode(value)));
}
