import { EnforcementError } from '../moderation/errors.ts';
import type { Enforcer } from '../moderation/ports.ts';
import { isRefusedAccess } from './call.ts';
import type { GraphClient } from './client.ts';

/** Carries orders out through the Graph API (port Enforcer). */
export function createEnforcer(client: GraphClient): Enforcer {
  const ours = (accountId: string): void => {
    if (accountId !== client.accountId) throw new EnforcementError('refused', 'not-our-account');
  };
  return {
    async hide(accountId, commentId) {
      ours(accountId);
      await aboutThisComment(client, () => client.hide(commentId));
    },
    async unhide(accountId, commentId) {
      ours(accountId);
      await aboutThisComment(client, () => client.unhide(commentId));
    },
    async remove(accountId, commentId) {
      ours(accountId);
      await aboutThisComment(client, () => client.remove(commentId));
    },
    async read(accountId, commentId) {
      ours(accountId);
      return client.read(commentId);
    },
  };
}

/**
 * Instagram answers code 10 both when the app lost its permission and when one comment stands under somebody
 * else's post. The first stops the account, the second must not: where we can still list the comments of our
 * own newest post, which needs the same permission, the refusal was about this comment.
 */
async function aboutThisComment(client: GraphClient, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof EnforcementError) || !isRefusedAccess(error) || !(await mayModerate(client))) throw error;
    throw new EnforcementError('refused', error.code);
  }
}

async function mayModerate(client: GraphClient): Promise<boolean> {
  try {
    const newest = (await client.listMedia()).items[0];
    if (newest === undefined) return false;
    await client.listComments(newest.mediaId);
    return true;
  } catch {
    return false;
  }
}
