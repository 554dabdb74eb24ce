import { type Account, isLive } from '../state/records.ts';
import { Timeline } from '../state/timeline.ts';
import type { GraphCall } from './call.ts';
import { listComments, ownComment } from './comment-routes.ts';
import { invalidParameter, notOnLive } from './errors.ts';
import { parseFields } from './fields.ts';
import { DEFAULT_MEDIA_FIELDS, mediaReaders } from './media-view.ts';
import { ownedPost } from './ownership.ts';
import { listBody, pageRequest, readPage } from './paging.ts';
import { project } from './projection.ts';

/** GET /{media-id} */
export function getMedia(call: GraphCall, viewer: Account, id: string): unknown {
  return project(ownedPost(call.world, viewer, id), wantedFields(call), mediaReaders(call.world.store));
}

/** POST /{media-id}?comment_enabled=true|false */
export function postMedia(call: GraphCall, viewer: Account, id: string): unknown {
  const post = ownedPost(call.world, viewer, id);
  const enabled = call.parameters.get('comment_enabled');
  if (enabled !== 'true' && enabled !== 'false') throw invalidParameter('The parameter comment_enabled is required');
  if (isLive(post)) throw notOnLive();
  call.world.store.put('post', { ...post, commentsEnabled: enabled === 'true' });
  return { success: true };
}

/** GET /{media-id}/comments: top level, newest first. Comments made through an advertisement are in no list. */
export function getMediaComments(call: GraphCall, viewer: Account, id: string): unknown {
  const post = ownedPost(call.world, viewer, id);
  const timeline = post.ad === undefined ? call.world.store.topLevelComments(id) : new Timeline();
  return listComments(call, viewer, timeline);
}

/** POST /{media-id}/comments?message= */
export function postMediaComment(call: GraphCall, viewer: Account, id: string): unknown {
  const post = ownedPost(call.world, viewer, id);
  const message = call.parameters.get('message');
  if (message === undefined || message === '') throw invalidParameter('The parameter message is required');
  if (!post.commentsEnabled) throw invalidParameter('Comments are off for this media');
  return { id: ownComment(call.world, viewer, { mediaId: id, text: message }).id };
}

/** GET /{account}/media */
export function getAccountMedia(call: GraphCall, viewer: Account): unknown {
  const { store } = call.world;
  const page = readPage(store.postsOf(viewer.id), pageRequest(call.parameters), (id) => store.posts.get(id));
  const fields = wantedFields(call);
  const readers = mediaReaders(store);
  return listBody(page, call.link, (post) => project(post, fields, readers));
}

function wantedFields(call: GraphCall): ReturnType<typeof parseFields> {
  const fields = call.parameters.get('fields');
  return fields === undefined ? DEFAULT_MEDIA_FIELDS : parseFields(fields);
}
