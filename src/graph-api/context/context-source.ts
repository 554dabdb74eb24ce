import type { Comment, CommentContext } from '../../moderation/comment.ts';
import type { Clock, ContextSource } from '../../moderation/ports.ts';
import type { Cells } from '../cells.ts';
import type { GraphClient } from '../client.ts';
import { createCaptions } from './captions.ts';

export interface ContextDeps {
  readonly client: GraphClient;
  /** `cells('caption')` of the State table. */
  readonly cells: Cells;
  readonly clock: Clock;
  /** Longest that a comment waits for its context. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 2_000;

/**
 * Caption and parent of a comment (port ContextSource). A look-up that fails or takes too long is left out: the
 * comment is then judged on its own, and its decision says so.
 */
export function createContextSource({ client, cells, clock, patienceMs = PATIENCE_MS }: ContextDeps): ContextSource {
  const captionOf = createCaptions({ client, cells, clock });
  return {
    async contextOf(comment: Comment): Promise<CommentContext> {
      // The copy that carries an advertisement has neither caption nor owner that we could read (§1.8).
      const mediaId = comment.originalMediaId ?? comment.mediaId;
      const [post, parent] = await Promise.all([
        mediaId === undefined ? NOTHING : inTime(captionOf(mediaId), patienceMs),
        comment.parentId === undefined ? NOTHING : inTime(client.read(comment.parentId), patienceMs),
      ]);
      const asked = [post, parent].filter((look) => look !== NOTHING);
      const failed = asked.filter((look) => 'failed' in look).length;
      const caption = post.value?.caption;
      const ours = post.value?.ours;
      const words = parent.value?.text;
      return {
        ...(caption !== undefined && { caption }),
        ...(words !== undefined && { parent: words }),
        ...(ours !== undefined && { ourMedia: ours }),
        completeness: failed === 0 ? 'full' : failed < asked.length ? 'partial' : 'none',
      };
    },
  };
}

interface Look<T> {
  readonly value?: T | undefined;
  readonly failed?: true;
}

const NOTHING: Look<never> = {};

async function inTime<T>(work: Promise<T>, ms: number): Promise<Look<T>> {
  const { promise, resolve } = Promise.withResolvers<Look<T>>();
  const timer = setTimeout(() => resolve({ failed: true }), ms);
  work.then(
    (value) => resolve({ value }),
    () => resolve({ failed: true }),
  );
  return promise.finally(() => clearTimeout(timer));
}
