import type * as z from 'zod';
import { EnforcementError } from '../moderation/errors.ts';
import type { LiveComment } from '../moderation/ports.ts';
import { type Call, createCaller } from './call.ts';
import { type GraphConfig, loginOf } from './config.ts';
import { graphId } from './ids.ts';
import { liveComment, type MediaItem, mediaItem, type Page, pageFrom, type Thread, thread } from './nodes.ts';
import { CommentNode, Me, MediaNode, pageOf, Subscriptions, Success, ThreadNode } from './schemas.ts';

export type GraphClient = ReturnType<typeof createGraphClient>;

const COMMENT_FIELDS = 'id,text,hidden,username,timestamp,from,parent_id,media';
const MEDIA_FIELDS = 'id,caption,timestamp,media_product_type,comments_count,owner,username';
/** Meta's own limit for comments; asking for more is an error. */
const PAGE_SIZE = '50';

/**
 * The Instagram calls this system makes, for one account. Every method throws EnforcementError
 * (moderation/errors.ts); sources: instagram-platform §2 to §4.
 */
export function createGraphClient(config: GraphConfig) {
  const call = createCaller(config);

  async function get<T extends z.ZodType>(schema: T, path: string, query: Call['query'], foreign?: 'maybe-foreign') {
    const body = await call({ method: 'GET', path, ...(query && { query }), ...(foreign && { maybeForeign: true }) });
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw new EnforcementError('retry', 'unexpected-answer');
    return parsed.data;
  }

  /** `fields` is never sent with a write: Meta then writes and answers 400 (20/1772107). */
  async function write(
    method: 'POST' | 'DELETE',
    path: string,
    query: Record<string, string> = {},
    foreign?: 'maybe-foreign',
  ): Promise<void> {
    const body = await call({ method, path, query, ...(foreign && { maybeForeign: true }) });
    if (!Success.safeParse(body).success) throw new EnforcementError('unknown-effect', 'unexpected-answer');
  }

  const paged = (fields: string, after: string | undefined) => ({
    fields,
    limit: PAGE_SIZE,
    ...(after !== undefined && { after }),
  });

  return {
    accountId: config.accountId,

    /** Sets a state; safe to repeat. Success is not effect: read back. */
    hide: async (commentId: string): Promise<void> =>
      write('POST', graphId(commentId), { hide: 'true' }, 'maybe-foreign'),
    unhide: async (commentId: string): Promise<void> =>
      write('POST', graphId(commentId), { hide: 'false' }, 'maybe-foreign'),
    /** Cannot be undone. */
    remove: async (commentId: string): Promise<void> => write('DELETE', graphId(commentId), {}, 'maybe-foreign'),

    /** The comment as it stands now; undefined when Instagram says there is none, or none that we may see. */
    async read(commentId: string): Promise<LiveComment | undefined> {
      try {
        return liveComment(await get(CommentNode, graphId(commentId), { fields: COMMENT_FIELDS }));
      } catch (error) {
        if (error instanceof EnforcementError && error.kind === 'gone') return undefined;
        throw error;
      }
    },

    /** A post, ours or not. @throws kind gone or permission for most that are not ours. */
    async media(mediaId: string): Promise<MediaItem> {
      return mediaItem(await get(MediaNode, graphId(mediaId), { fields: MEDIA_FIELDS }, 'maybe-foreign'));
    },

    /** Our posts, newest first. */
    async listMedia(after?: string): Promise<Page<MediaItem>> {
      const path = `${graphId(config.accountId)}/media`;
      return pageFrom(await get(pageOf(MediaNode), path, paged(MEDIA_FIELDS, after)), mediaItem);
    },

    /** Comments under a post with their first replies, newest first; none on its advertisements. */
    async listComments(mediaId: string, after?: string): Promise<Page<Thread>> {
      const path = `${graphId(mediaId)}/comments`;
      const fields = `${COMMENT_FIELDS},replies{${COMMENT_FIELDS}}`;
      return pageFrom(await get(pageOf(ThreadNode), path, paged(fields, after)), thread);
    },

    async listReplies(commentId: string, after?: string): Promise<Page<LiveComment>> {
      const path = `${graphId(commentId)}/replies`;
      return pageFrom(await get(pageOf(CommentNode), path, paged(COMMENT_FIELDS, after)), liveComment);
    },

    /** Names of the fields that some app is subscribed to for this account; empty: nothing will arrive. */
    async subscribedFields(): Promise<readonly string[]> {
      const path = `${graphId(config.subscriptionNode ?? config.accountId)}/subscribed_apps`;
      const { data } = await get(Subscriptions, path, undefined);
      return [...new Set(data.flatMap((app) => app.subscribed_fields))];
    },

    async subscribe(fields: readonly string[]): Promise<void> {
      const path = `${graphId(config.subscriptionNode ?? config.accountId)}/subscribed_apps`;
      return write('POST', path, { subscribed_fields: fields.join(',') });
    },

    /** Whose token this is; the cheapest call that proves a token good. */
    async me(): Promise<{ readonly accountId: string; readonly username?: string }> {
      const facebook = loginOf(config.baseUrl) === 'facebook';
      const path = facebook ? graphId(config.accountId) : 'me';
      const { user_id, id, username } = await get(Me, path, { fields: facebook ? 'id,username' : 'user_id,username' });
      const accountId = facebook ? id : user_id;
      if (accountId === undefined) throw new EnforcementError('retry', 'unexpected-answer');
      return username === undefined ? { accountId } : { accountId, username };
    },
  };
}
