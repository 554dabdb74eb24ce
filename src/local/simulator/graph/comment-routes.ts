import { announce } from '../people/announce.ts';
import { deleteComment, setHidden } from '../people/in-the-app.ts';
import { addComment } from '../people/posting.ts';
import { type Account, isLive, type SimComment } from '../state/records.ts';
import type { World } from '../world.ts';
import type { GraphCall } from './call.ts';
import { commentReaders, DEFAULT_COMMENT_FIELDS, readable } from './comment-view.ts';
import { invalidParameter, notOnLive } from './errors.ts';
import { parseFields } from './fields.ts';
import { ownedComment } from './ownership.ts';
import { listBody, pageRequest, readPage } from './paging.ts';
import { project } from './projection.ts';

/** GET /{comment-id} */
export function getComment(call: GraphCall, viewer: Account, id: string): unknown {
  const { comment } = ownedComment(call.world, viewer, id);
  return project(comment, wantedFields(call), commentReaders(call.world.store, viewer, call.base));
}

/** POST /{comment-id}?hide=true|false. Success is not effect: an own comment stays visible. */
export function postComment(call: GraphCall, viewer: Account, id: string): unknown {
  const { comment, post } = ownedComment(call.world, viewer, id);
  const hide = call.parameters.get('hide');
  if (hide === undefined) throw invalidParameter('The parameter hide is required');
  if (hide !== 'true' && hide !== 'false') throw invalidParameter('Param hide must be a boolean');
  if (isLive(post)) throw notOnLive();
  setHidden(call.world, comment, hide === 'true');
  return { success: true };
}

/** DELETE /{comment-id} */
export function removeComment(call: GraphCall, viewer: Account, id: string): unknown {
  const { comment, post } = ownedComment(call.world, viewer, id);
  if (isLive(post)) throw notOnLive();
  deleteComment(call.world, comment);
  return { success: true };
}

/** GET /{comment-id}/replies */
export function getReplies(call: GraphCall, viewer: Account, id: string): unknown {
  const { comment } = ownedComment(call.world, viewer, id);
  return listComments(call, viewer, call.world.store.replies(comment.id));
}

/** POST /{comment-id}/replies; a reply to a reply goes under the top-level comment. */
export function postReply(call: GraphCall, viewer: Account, id: string): unknown {
  const { comment, post } = ownedComment(call.world, viewer, id);
  const message = call.parameters.get('message');
  if (message === undefined || message === '') throw invalidParameter('The parameter message is required');
  if (isLive(post)) throw notOnLive();
  if (comment.hidden) throw invalidParameter('A hidden comment cannot be replied to');
  return { id: ownComment(call.world, viewer, { mediaId: post.id, parentId: comment.id, text: message }).id };
}

/** The account itself writes; like every comment it comes back as a webhook. */
export function ownComment(
  world: World,
  viewer: Account,
  wish: { mediaId: string; parentId?: string; text: string },
): SimComment {
  const comment = addComment(world, { ...wish, username: viewer.username, fromId: viewer.id, send: false });
  announce(world, comment);
  return comment;
}

export function listComments(call: GraphCall, viewer: Account, timeline: Parameters<typeof readPage>[0]): unknown {
  const { store, graph } = call.world;
  const page = readPage(timeline, pageRequest(call.parameters), (commentId) => {
    const comment = readable(store, commentId);
    return comment?.hidden === true && !graph.current.listHidden ? undefined : comment;
  });
  const fields = wantedFields(call);
  const readers = commentReaders(store, viewer, call.base);
  return listBody(page, call.link, (comment) => project(comment, fields, readers));
}

function wantedFields(call: GraphCall): ReturnType<typeof parseFields> {
  const fields = call.parameters.get('fields');
  return fields === undefined ? DEFAULT_COMMENT_FIELDS : parseFields(fields);
}
