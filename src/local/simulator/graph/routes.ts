import type { Account } from '../state/records.ts';
import { deleteSubscription, getAccount, getSubscription, isApp, isSelf, postSubscription } from './account-routes.ts';
import { appSubscriptions } from './app-routes.ts';
import { authenticate, type GraphCall } from './call.ts';
import { getComment, getReplies, postComment, postReply, removeComment } from './comment-routes.ts';
import { fieldsOnWrite, missingObject, unknownPath } from './errors.ts';
import { getAccountMedia, getMedia, getMediaComments, postMedia, postMediaComment } from './media-routes.ts';
import { debugToken, exchangeToken, refreshToken } from './token-routes.ts';

type Route = (call: GraphCall, viewer: Account, id: string) => unknown;

const TOKEN_ROUTES: Readonly<Record<string, (call: GraphCall) => unknown>> = {
  'GET access_token': exchangeToken,
  'GET refresh_access_token': refreshToken,
  'GET debug_token': debugToken,
};

const ACCOUNT_ROUTES: Readonly<Record<string, Route>> = {
  'GET ': getAccount,
  'GET media': getAccountMedia,
  'GET subscribed_apps': getSubscription,
  'POST subscribed_apps': postSubscription,
  'DELETE subscribed_apps': deleteSubscription,
};

const MEDIA_ROUTES: Readonly<Record<string, Route>> = {
  'GET ': getMedia,
  'POST ': postMedia,
  'GET comments': getMediaComments,
  'POST comments': postMediaComment,
};

const COMMENT_ROUTES: Readonly<Record<string, Route>> = {
  'GET ': getComment,
  'POST ': postComment,
  'DELETE ': removeComment,
  'GET replies': getReplies,
  'POST replies': postReply,
};

/**
 * Carries one call out.
 * @throws GraphError as Meta would answer; also after a write that carried `fields` and was done.
 */
export async function carryOut(call: GraphCall): Promise<unknown> {
  const { world, segments, method } = call;
  const [first = '', edge = ''] = segments;
  const tokenRoute = segments.length === 1 ? TOKEN_ROUTES[`${method} ${first}`] : undefined;
  if (tokenRoute !== undefined) return tokenRoute(call);
  if (isApp(call, first) && edge === 'subscriptions') return appSubscriptions(call);
  const viewer = authenticate(call);
  world.usage.count(viewer.id);
  if (segments.length === 0 || segments.length > 2) throw unknownPath(call.path);
  const route = routesFor(call, viewer, first)[`${method} ${edge}`];
  if (route === undefined) throw unknownPath(call.path);
  const body = route(call, viewer, first);
  if (method === 'POST' && call.parameters.has('fields')) throw fieldsOnWrite();
  return body;
}

function routesFor({ world }: GraphCall, viewer: Account, id: string): Readonly<Record<string, Route>> {
  if (isSelf(viewer, id)) return ACCOUNT_ROUTES;
  if (world.store.posts.has(id)) return MEDIA_ROUTES;
  if (world.store.comments.has(id)) return COMMENT_ROUTES;
  throw missingObject(id);
}
