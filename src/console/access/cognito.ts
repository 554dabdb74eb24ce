import { CognitoJwtVerifier } from 'aws-jwt-verify';
import * as z from 'zod';
import { type Identity, LoginRefusedError, type RedirectLogin } from './login-provider.ts';
import { isRole } from './roles.ts';

export interface CognitoOptions {
  readonly userPoolId: string;
  readonly clientId: string;
  /** '' for a client without a secret: PKCE alone proves who redeems the code. */
  readonly clientSecret: string;
  /** Of the managed login, e.g. `https://kotomori.auth.ap-northeast-1.amazoncognito.com`. */
  readonly domain: string;
  /** Of this console; `/login/callback` and `/login` are registered with the app client. */
  readonly origin: string;
  readonly fetch?: typeof fetch;
  /** Keys of the user pool, where a test brings its own. */
  readonly jwks?: Parameters<ReturnType<typeof verifierFor>['cacheJwks']>[0];
}

const TIMEOUT_MS = 5_000;

const Tokens = z.object({ id_token: z.string(), refresh_token: z.string().optional() });
const Claims = z.object({
  sub: z.string(),
  nonce: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  'cognito:groups': z.array(z.string()).optional(),
});

const verifierFor = ({ userPoolId, clientId }: Pick<CognitoOptions, 'userPoolId' | 'clientId'>) =>
  CognitoJwtVerifier.create({ userPoolId, clientId, tokenUse: 'id' });

/**
 * Login at the city's Cognito user pool: authorization code with PKCE and a client secret, ID token checked for
 * signature, issuer, audience, use, expiry and nonce. The pool demands the second factor; its groups are our roles.
 * Tokens never reach the browser.
 */
export function cognitoLogin(options: CognitoOptions): RedirectLogin {
  const { clientId, clientSecret, domain, origin } = options;
  const ask = options.fetch ?? fetch;
  const verifier = verifierFor(options);
  if (options.jwks) verifier.cacheJwks(options.jwks);
  const redirectUri = `${origin}/login/callback`;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const authorization = clientSecret === '' ? {} : { authorization: `Basic ${basic}` };

  const post = (path: string, fields: Record<string, string>): Promise<Response> =>
    ask(`${domain}${path}`, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: clientId, ...fields }).toString(),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });

  /** Undefined: Cognito says no. @throws Error when it gives no answer. */
  async function tokens(fields: Record<string, string>): Promise<z.infer<typeof Tokens> | undefined> {
    const answer = await post('/oauth2/token', fields);
    if (answer.status >= 400 && answer.status < 500) return undefined;
    if (!answer.ok) throw new Error(`Cognito answered ${answer.status}.`);
    return Tokens.parse(await answer.json());
  }

  async function identityOf(idToken: string): Promise<Identity & { readonly nonce?: string | undefined }> {
    const claims = Claims.parse(await verifier.verify(idToken));
    const roles = (claims['cognito:groups'] ?? []).filter(isRole);
    return { subject: claims.sub, name: claims.name ?? claims.email ?? claims.sub, roles, nonce: claims.nonce };
  }

  return {
    kind: 'redirect',
    authorizeUrl: ({ state, nonce, challenge }) =>
      `${domain}/oauth2/authorize?${new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        code_challenge_method: 'S256',
        code_challenge: challenge,
        state,
        nonce,
      })}`,
    async redeem(code, attempt) {
      const refused = new LoginRefusedError('ログインを確かめられませんでした。もう一度お試しください。');
      const got = await tokens({
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: attempt.verifier,
      });
      if (!got) throw refused;
      const { nonce, ...identity } = await identityOf(got.id_token).catch(() => {
        throw refused;
      });
      if (nonce !== attempt.nonce) throw refused;
      if (identity.roles.length === 0) {
        throw new LoginRefusedError('あなたには、まだ役割がありません。管理の担当者に、役割の登録を頼んでください。');
      }
      return { ...identity, ...(got.refresh_token === undefined ? {} : { refreshToken: got.refresh_token }) };
    },
    async renew(refreshToken) {
      const got = await tokens({ grant_type: 'refresh_token', refresh_token: refreshToken });
      if (!got) return undefined;
      const { nonce: _ofTheFirstLogin, ...identity } = await identityOf(got.id_token);
      return { ...identity, refreshToken: got.refresh_token ?? refreshToken };
    },
    async revoke(refreshToken) {
      // Our own record is gone already; a provider that does not answer must not keep anybody logged in.
      await post('/oauth2/revoke', { token: refreshToken }).catch(() => undefined);
    },
    logoutUrl: `${domain}/logout?${new URLSearchParams({ client_id: clientId, logout_uri: `${origin}/login` })}`,
    origins: [new URL(domain).origin],
  };
}
