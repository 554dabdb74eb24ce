import { type Answer, json } from '../http/answer.ts';
import { isAppId, isAppSecret } from '../tokens/app-credentials.ts';
import type { GraphCall } from './call.ts';

export const isLogin = (call: GraphCall): boolean => call.method === 'POST' && call.path === '/oauth/access_token';

/** POST /oauth/access_token (at Meta: api.instagram.com): a login code becomes a short-lived token. */
export function login({ world, parameters }: GraphCall): Answer {
  if (parameters.get('grant_type') !== 'authorization_code') return refused('Invalid grant_type');
  if (!isAppId(world.app, parameters.get('client_id') ?? '')) return refused('Invalid platform app');
  if (!isAppSecret(world.app, parameters.get('client_secret'))) return refused('Error validating client secret');
  if (!parameters.has('redirect_uri')) return refused('Missing redirect_uri');
  const token = world.tokens.redeemCode(parameters.get('code') ?? '');
  if (token === undefined) return refused('This authorization code has been used, has expired or is unknown');
  const flat = { access_token: token.token, user_id: token.accountId };
  return world.graph.current.loginShape === 'flat'
    ? json({ ...flat, permissions: token.scopes })
    : json({ data: [{ ...flat, permissions: token.scopes.join(',') }] });
}

/** Login errors have a shape of their own. */
const refused = (message: string): Answer =>
  json({ error_type: 'OAuthException', code: 400, error_message: message }, 400);
