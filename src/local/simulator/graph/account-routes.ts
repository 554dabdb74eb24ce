import type { Account, SimComment } from '../state/records.ts';
import { isAppId } from '../tokens/app-credentials.ts';
import type { GraphCall } from './call.ts';
import { commentReaders, readable } from './comment-view.ts';
import { invalidParameter, missingObject } from './errors.ts';
import { type Field, parseFields } from './fields.ts';
import { project, type Readers } from './projection.ts';

/** Fields an Instagram account may be subscribed to. */
const SUBSCRIBABLE = new Set([
  'comments',
  'live_comments',
  'mentions',
  'messages',
  'message_edit',
  'message_reactions',
  'messaging_handover',
  'messaging_optins',
  'messaging_postbacks',
  'messaging_referral',
  'messaging_seen',
  'standby',
  'story_insights',
]);

export const isSelf = (viewer: Account, id: string): boolean =>
  id === 'me' || id === viewer.id || id === viewer.appScopedId;

/** GET /me: `id` is scoped to the app; `user_id` is what stands in webhooks. */
export function getAccount(call: GraphCall, viewer: Account): unknown {
  const store = call.world.store;
  const readers: Readers<Account> = {
    id: (account) => account.appScopedId,
    user_id: (account) => account.id,
    username: (account) => account.username,
    name: (account) => account.username,
    account_type: () => 'BUSINESS',
    mentioned_comment: (_account, field) => mentionedComment(call, viewer, field),
    media_count: (account) => [...store.postsOf(account.id).newestFirst()].length,
  };
  return project(viewer, parseFields(call.parameters.get('fields') ?? 'id'), readers);
}

/** `mentioned_comment.comment_id(ID){…}`: the only way to read a comment on somebody else's media. */
function mentionedComment(call: GraphCall, viewer: Account, field: Field): unknown {
  const id = field.modifiers.get('comment_id') ?? '';
  const comment: SimComment | undefined = readable(call.world.store, id);
  if (comment === undefined || !(comment.text ?? '').includes(`@${viewer.username}`)) throw missingObject(id);
  return project(comment, field.inner ?? parseFields('id'), commentReaders(call.world.store, viewer, call.base));
}

/** GET /{account}/subscribed_apps */
export function getSubscription(call: GraphCall, viewer: Account): unknown {
  const { subscribedFields } = viewer;
  const own = { app_id: call.world.app.instagram.id, subscribed_fields: subscribedFields };
  return { data: subscribedFields.length === 0 ? [] : [own] };
}

/** POST /{account}/subscribed_apps?subscribed_fields=a,b */
export function postSubscription(call: GraphCall, viewer: Account): unknown {
  const fields = (call.parameters.get('subscribed_fields') ?? '').split(',').filter((field) => field !== '');
  if (fields.length === 0) throw invalidParameter('The parameter subscribed_fields is required');
  const wrong = fields.find((field) => !SUBSCRIBABLE.has(field));
  if (wrong !== undefined) {
    throw invalidParameter(`Param subscribed_fields must be one of {${[...SUBSCRIBABLE].join(', ')}} - got ${wrong}`);
  }
  const merged = [...new Set([...viewer.subscribedFields, ...fields])];
  call.world.store.put('account', { ...viewer, subscribedFields: merged });
  return { success: true };
}

/** DELETE /{account}/subscribed_apps */
export function deleteSubscription(call: GraphCall, viewer: Account): unknown {
  call.world.store.put('account', { ...viewer, subscribedFields: [] });
  return { success: true };
}

export const isApp = (call: GraphCall, id: string): boolean => isAppId(call.world.app, id);
