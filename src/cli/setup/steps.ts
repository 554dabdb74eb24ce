import type { GraphClient } from '../../graph-api/client.ts';
import { createSubscription, WANTED_FIELDS } from '../../graph-api/subscription.ts';
import { explain } from './explain.ts';

/** One step of the set-up: `done` says what was found or done, `failed` what to do about it. */
export type Step = { readonly done: string } | { readonly failed: string };

const attempt = async (work: () => Promise<Step>): Promise<Step> => {
  try {
    return await work();
  } catch (error) {
    return { failed: explain(error) };
  }
};

/** The token must speak for the account whose comments the system was deployed for. */
export const checkAccount = (client: GraphClient): Promise<Step> =>
  attempt(async () => {
    const { accountId, username } = await client.me();
    if (accountId === client.accountId)
      return { done: `the token speaks for @${username ?? accountId} (${accountId})` };
    return {
      failed:
        `The token speaks for ${accountId}, the system for ${client.accountId}. Log in as the office's account, or ` +
        `deploy with --parameters InstagramAccount=${accountId} (the user_id, not the id, of /me).`,
    };
  });

/** Reading posts and comments needs the permissions that hiding needs. */
export const checkPermissions = (client: GraphClient): Promise<Step> =>
  attempt(async () => {
    const [newest] = (await client.listMedia()).items;
    if (newest === undefined) return { done: 'posts can be read; there is none yet, so comments could not be tried' };
    await client.listComments(newest.mediaId);
    return { done: 'posts and comments can be read' };
  });

/** Each account must be subscribed by itself; forgetting it is the commonest reason why nothing arrives. */
export const subscribeAccount = (client: GraphClient): Promise<Step> =>
  attempt(async () => {
    const fields = WANTED_FIELDS.join(', ');
    const result = await createSubscription(client).ensure(client.accountId);
    if (result === 'lost') {
      return {
        failed: `Instagram did not keep the subscription to ${fields}. Subscribe the app to them first (App Dashboard > Instagram > Webhooks), then run this again.`,
      };
    }
    return { done: `subscribed to ${fields}${result === 'restored' ? '' : ' already'}` };
  });
