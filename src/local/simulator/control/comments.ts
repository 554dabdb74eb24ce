import * as z from 'zod';
import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/request.ts';
import { deleteComment, editComment, setHidden, setRestricted } from '../people/in-the-app.ts';
import { addComment } from '../people/posting.ts';
import type { World } from '../world.ts';
import { numericId, pastTime, readJson, UnknownThingError } from './input.ts';

const CommentInput = z.strictObject({
  /** Absent: a GIF or sticker. */
  text: z.string().optional(),
  username: z.string().min(1).optional(),
  caption: z.string().optional(),
  parent: z.string().optional(),
  mediaId: numericId.optional(),
  send: z.boolean().optional(),
  commentId: numericId.optional(),
  parentId: numericId.optional(),
  fromId: numericId.optional(),
  createdAt: pastTime.optional(),
});

/** POST /_sim/comments */
export function createComment(world: World, request: SimRequest): Answer {
  const { commentId, ...wish } = readJson(request, CommentInput);
  return json({ commentId: addComment(world, { ...wish, id: commentId }).id });
}

/** What an Instagram visitor sees of a comment; undefined when there never was one. */
export function visibilityOf(world: World, commentId: string): Visibility | undefined {
  const comment = world.store.comments.get(commentId);
  if (comment === undefined) return undefined;
  const { hidden, deleted, restricted } = comment;
  return { visible: !hidden && !deleted && restricted !== true, hidden, deleted };
}

export interface Visibility {
  readonly visible: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
}

/** GET /_sim/comments/ID */
export function showComment(world: World, commentId: string): Answer {
  const visibility = visibilityOf(world, commentId);
  if (visibility === undefined) throw new UnknownThingError(`There is no comment ${commentId}.`);
  return json(visibility);
}

const EditInput = z.strictObject({ text: z.string() });

/** POST /_sim/comments/ID/{edit,delete,hide,unhide,restrict,approve}: done by a person in the Instagram app, so no webhook. */
export function actInTheApp(world: World, request: SimRequest, commentId: string, act: string): Answer {
  const comment = world.store.comments.get(commentId);
  if (comment === undefined) throw new UnknownThingError(`There is no comment ${commentId}.`);
  if (act === 'edit') editComment(world, comment, readJson(request, EditInput).text);
  else if (act === 'delete') deleteComment(world, comment);
  else if (act === 'hide' || act === 'unhide') setHidden(world, comment, act === 'hide');
  else if (act === 'restrict' || act === 'approve') setRestricted(world, comment, act === 'restrict');
  else throw new UnknownThingError(`Nobody can ${act} a comment: edit, delete, hide, unhide, restrict or approve.`);
  return showComment(world, commentId);
}
