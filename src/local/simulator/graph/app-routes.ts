import { isAppToken } from '../tokens/app-credentials.ts';
import { handshake } from '../webhook/handshake.ts';
import type { GraphCall } from './call.ts';
import { invalidParameter, unknownPath, unreadableToken } from './errors.ts';

/** `/{app-id}/subscriptions` with the app's own token: the callback of the whole app. */
export async function appSubscriptions(call: GraphCall): Promise<unknown> {
  if (!isAppToken(call.world.app, call.token)) throw unreadableToken();
  if (call.method === 'GET') return listSubscriptions(call);
  if (call.parameters.get('object') !== 'instagram') throw invalidParameter('Param object must be instagram');
  if (call.method === 'POST') return subscribe(call);
  if (call.method !== 'DELETE') throw unknownPath(call.path);
  call.world.sender.url = undefined;
  return { success: 'true' };
}

function listSubscriptions({ world }: GraphCall): unknown {
  if (world.sender.url === undefined) return { data: [] };
  const fields = ['comments', 'live_comments', 'mentions'].map((name) => ({ name, version: 'v26.0' }));
  return { data: [{ object: 'instagram', callback_url: world.sender.url, active: true, fields }] };
}

async function subscribe({ world, parameters }: GraphCall): Promise<unknown> {
  const [url, verifyToken] = [parameters.get('callback_url'), parameters.get('verify_token')];
  if (url === undefined || verifyToken === undefined || !parameters.has('fields')) {
    throw invalidParameter('The parameters callback_url, verify_token and fields are required');
  }
  await handshake(url, verifyToken).catch((error: Error) => {
    throw invalidParameter(`The callback could not be verified. ${error.message}`);
  });
  world.sender.url = url;
  return { success: 'true' };
}
