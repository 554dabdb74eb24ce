import * as z from 'zod';
import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/request.ts';
import type { Token, TokenState } from '../state/records.ts';
import type { World } from '../world.ts';
import { readJson, UnknownThingError } from './input.ts';

const STATES: Readonly<Record<string, TokenState>> = {
  expire: 'expired',
  revoke: 'app-removed',
  'password-changed': 'password-changed',
  invalidate: 'invalid',
  restore: 'valid',
};

const TokenInput = z.strictObject({
  action: z.enum(['expire', 'revoke', 'password-changed', 'invalidate', 'restore', 'rotate', 'short', 'code', 'age']),
  /** Which one; absent: every token of the simulator's own account. */
  token: z.string().optional(),
  /** For `age`: as if it had been issued this much earlier. */
  hours: z.number().min(0).optional(),
});

/** POST /_sim/tokens: what happens to tokens in the world outside. */
export function changeTokens(world: World, request: SimRequest): Answer {
  const { action, token, hours } = readJson(request, TokenInput);
  if (action === 'rotate') return json({ accessToken: world.tokens.issue(world.mainAccountId).token });
  if (action === 'short') return json({ accessToken: world.tokens.issue(world.mainAccountId, 'short').token });
  if (action === 'code') return json({ code: world.tokens.issueCode(world.mainAccountId) });
  const chosen = chosenTokens(world, token);
  for (const each of chosen) {
    if (action === 'age') world.tokens.age(each, hours ?? 24);
    else world.tokens.setState(each, STATES[action] ?? 'valid');
  }
  if (action === 'revoke') unsubscribe(world);
  return json({ changed: chosen.length });
}

/** Who removes the app also ends its subscription. */
function unsubscribe(world: World): void {
  const account = world.store.accounts.get(world.mainAccountId);
  if (account !== undefined) world.store.put('account', { ...account, subscribedFields: [] });
}

function chosenTokens(world: World, text: string | undefined): Token[] {
  if (text === undefined) return [...world.store.tokens.values()].filter((t) => t.accountId === world.mainAccountId);
  const token = world.store.tokens.get(text);
  if (token === undefined) throw new UnknownThingError('There is no such token.');
  return [token];
}
