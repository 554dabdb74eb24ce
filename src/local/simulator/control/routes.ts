import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/request.ts';
import type { World } from '../world.ts';
import { moveClock, readClock } from './clock.ts';
import { actInTheApp, createComment, showComment } from './comments.ts';
import { changeAccount, changeGraph, changeUsage, createAccount } from './conditions.ts';
import { addFault, listFaults, removeFaults } from './faults.ts';
import { InputError, UnknownThingError } from './input.ts';
import { createPost, endBroadcast, mention } from './posts.ts';
import { sendSignedRequest } from './signed-requests.ts';
import { changeTokens } from './tokens.ts';
import { changeCallback, changeWebhook, listDeliveries, sendDelivery, showWebhook } from './webhook.ts';

type Route = (world: World, request: SimRequest, id: string, act: string) => Answer | Promise<Answer>;

/** The control API; `*` stands for one path segment. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'POST comments': createComment,
  'GET comments/*': (world, _request, id) => showComment(world, id),
  'POST comments/*/*': actInTheApp,
  'POST posts': createPost,
  'POST posts/*/end-broadcast': (world, _request, id) => endBroadcast(world, id),
  'POST mentions': mention,
  'GET calls': (world, request) => json({ calls: world.calls.since(Number(request.query.get('since') ?? 0)) }),
  'GET deliveries': listDeliveries,
  'POST deliveries': sendDelivery,
  'GET faults': listFaults,
  'POST faults': addFault,
  'DELETE faults': (world) => removeFaults(world, undefined),
  'DELETE faults/*': (world, _request, id) => removeFaults(world, id),
  'GET clock': readClock,
  'POST clock': moveClock,
  'POST tokens': changeTokens,
  'GET webhook': showWebhook,
  'POST webhook': changeWebhook,
  'POST callback': changeCallback,
  'POST graph': changeGraph,
  'POST usage': changeUsage,
  'POST account': changeAccount,
  'POST accounts': createAccount,
  'POST signed-requests': sendSignedRequest,
};

/** Answers everything under /_sim/; always JSON, and a sentence when refused. */
export async function serveControl(world: World, request: SimRequest): Promise<Answer> {
  const [thing = '', id = '', act = ''] = request.path.slice('/_sim/'.length).split('/');
  const shapes = id === '' ? [thing] : act === '' ? [`${thing}/*`] : [`${thing}/*/${act}`, `${thing}/*/*`];
  const route = shapes.map((shape) => ROUTES[`${request.method} ${shape}`]).find((found) => found !== undefined);
  try {
    if (route === undefined) {
      throw new UnknownThingError(`${request.method} ${request.path} is not part of the control API. See its README.`);
    }
    return await route(world, request, id, act);
  } catch (error) {
    if (error instanceof InputError) return json({ error: error.message }, 400);
    if (error instanceof UnknownThingError) return json({ error: error.message }, 404);
    throw error;
  }
}
