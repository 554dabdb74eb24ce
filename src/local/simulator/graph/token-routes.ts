import type { Token } from '../state/records.ts';
import { isAppSecret, isAppToken } from '../tokens/app-credentials.ts';
import type { GraphCall } from './call.ts';
import { invalidParameter } from './errors.ts';

/** GET /access_token?grant_type=ig_exchange_token: a short-lived token becomes a long-lived one. */
export function exchangeToken(call: GraphCall): unknown {
  const { parameters, world } = call;
  if (parameters.get('grant_type') !== 'ig_exchange_token') throw invalidParameter('Unsupported grant_type');
  if (!isAppSecret(world.app, parameters.get('client_secret')))
    throw invalidParameter('Error validating client secret');
  return tokenBody(call, world.tokens.exchange(call.token));
}

/** GET /refresh_access_token?grant_type=ig_refresh_token: sixty more days for a token at least a day old. */
export function refreshToken(call: GraphCall): unknown {
  if (call.parameters.get('grant_type') !== 'ig_refresh_token') throw invalidParameter('Unsupported grant_type');
  return tokenBody(call, call.world.tokens.refresh(call.token));
}

/** GET /debug_token?input_token=: what a token is, asked with an app token or a live token. */
export function debugToken(call: GraphCall): unknown {
  const { world, parameters } = call;
  if (!isAppToken(world.app, call.token)) world.tokens.check(call.token);
  const token = world.store.tokens.get(parameters.get('input_token') ?? '');
  const app = { app_id: world.app.instagram.id, type: 'USER', application: 'Kotomori' };
  if (token === undefined) {
    return { data: { is_valid: false, error: { code: 190, message: 'Malformed access token' }, scopes: [] } };
  }
  const state = world.tokens.stateOf(token);
  return {
    data: {
      ...app,
      user_id: token.accountId,
      is_valid: state === 'valid',
      issued_at: Math.floor(token.issuedAt / 1000),
      expires_at: Math.floor(token.expiresAt / 1000),
      data_access_expires_at: Math.floor(token.issuedAt / 1000) + 90 * 86_400,
      scopes: token.scopes,
      ...(state === 'valid' ? {} : { error: { code: 190, message: `The token is ${state}` } }),
    },
  };
}

const tokenBody = (call: GraphCall, token: Token): unknown => ({
  access_token: token.token,
  token_type: 'bearer',
  expires_in: call.world.tokens.secondsLeft(token),
});
