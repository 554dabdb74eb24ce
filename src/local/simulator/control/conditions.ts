import * as z from 'zod';
import { GraphSettings } from '../graph/settings.ts';
import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/request.ts';
import { addAccount, SUBSCRIBED_FIELDS, type World } from '../world.ts';
import { defined, numericId, readJson } from './input.ts';

/** POST /_sim/graph: moves switches; those not named stay. */
export function changeGraph(world: World, request: SimRequest): Answer {
  world.graph.current = { ...world.graph.current, ...defined(readJson(request, GraphSettings.partial())) };
  return json(world.graph.current);
}

const UsageInput = z.strictObject({
  /** Calls a rolling day that make 100 %. */
  limit: z.number().int().min(1).optional(),
  /** As if this share of the limit had been used. */
  share: z.number().min(0).max(2).optional(),
  /** Block the account for this long. */
  blockMinutes: z.number().min(0).optional(),
});

/** POST /_sim/usage: the account's call limit. Answers the headers the next call would carry. */
export function changeUsage(world: World, request: SimRequest): Answer {
  const { limit, share, blockMinutes } = readJson(request, UsageInput);
  if (limit !== undefined) world.usage.limit = limit;
  if (share !== undefined) world.usage.setShare(world.mainAccountId, share);
  if (blockMinutes !== undefined) world.usage.block(world.mainAccountId, blockMinutes);
  return json(world.usage.headers(world.mainAccountId));
}

const AccountInput = z.strictObject({ private: z.boolean().optional(), subscribed: z.boolean().optional() });

/** POST /_sim/account: private accounts and unsubscribed ones get no webhooks. */
export function changeAccount(world: World, request: SimRequest): Answer {
  const wish = readJson(request, AccountInput);
  const account = world.store.accounts.get(world.mainAccountId);
  if (account === undefined) throw new Error('the simulator has lost its own account');
  const subscribedFields = wish.subscribed === undefined ? undefined : wish.subscribed ? SUBSCRIBED_FIELDS : [];
  const changed = {
    ...account,
    isPrivate: wish.private ?? account.isPrivate,
    subscribedFields: subscribedFields ?? account.subscribedFields,
  };
  world.store.put('account', changed);
  return json({ private: changed.isPrivate, subscribedFields: changed.subscribedFields });
}

const NewAccountInput = z.strictObject({ accountId: numericId, username: z.string().min(1) });

/** POST /_sim/accounts: another professional account that uses the same app. → {accessToken} */
export function createAccount(world: World, request: SimRequest): Answer {
  const { accountId, username } = readJson(request, NewAccountInput);
  if (!world.store.accounts.has(accountId)) addAccount(world.store, accountId, username);
  return json({ accessToken: world.tokens.issue(accountId).token });
}
