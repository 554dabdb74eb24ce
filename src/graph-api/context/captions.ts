import * as z from 'zod';
import { EnforcementError } from '../../moderation/errors.ts';
import type { Clock } from '../../moderation/ports.ts';
import type { Cells } from '../cells.ts';
import type { GraphClient } from '../client.ts';

/** What a post's caption look-up brought; `ours` is absent when nobody could tell. */
const Post = z.object({ caption: z.string().optional(), ours: z.boolean().optional() });
export type Post = z.infer<typeof Post>;

const KEEP_OURS_MS = 6 * 3_600_000;
/** Not ours or not readable: looked at again soon, since a passing fault may look like that. */
const KEEP_OTHERS_MS = 600_000;

/** Captions of posts, kept in the State table for some hours (DESIGN §7); one question at a time for each post. */
export function createCaptions(deps: { readonly client: GraphClient; readonly cells: Cells; readonly clock: Clock }) {
  const underway = new Map<string, Promise<Post>>();

  async function ask(mediaId: string): Promise<Post> {
    const cell = await deps.cells.get(mediaId).catch(() => undefined);
    const stored = Post.safeParse(cell?.value);
    if (cell && stored.success) return stored.data;
    const post = await look(deps.client, mediaId);
    const keepMs = post.ours === true ? KEEP_OURS_MS : KEEP_OTHERS_MS;
    const expiresAt = new Date(deps.clock.now().getTime() + keepMs).toISOString();
    await deps.cells.put(mediaId, post, { expiresAt }).catch(() => false);
    return post;
  }

  return (mediaId: string): Promise<Post> => {
    const running = underway.get(mediaId) ?? ask(mediaId).finally(() => underway.delete(mediaId));
    underway.set(mediaId, running);
    return running;
  };
}

/**
 * Caption and owner of a post. Instagram names the owner's id only to the owner, and may write it in its app-scoped
 * form, so another number alone proves nothing: the handle does, and so does a refusal to show the post to us.
 */
async function look(client: GraphClient, mediaId: string): Promise<Post> {
  try {
    const { caption, ownerId, username } = await client.media(mediaId);
    const ours = ownerId === client.accountId ? true : await sameHandle(client, username);
    return { ...(caption !== undefined && { caption }), ...(ours !== undefined && { ours }) };
  } catch (error) {
    if (!(error instanceof EnforcementError)) throw error;
    if (error.kind === 'permission' && error.code === 'graph-10') return { ours: false };
    if (error.kind === 'gone' || error.kind === 'refused') return {};
    throw error;
  }
}

async function sameHandle(client: GraphClient, username: string | undefined): Promise<boolean | undefined> {
  if (username === undefined) return undefined;
  const own = (await client.me().catch(() => undefined))?.username;
  return own === undefined ? undefined : own === username;
}
