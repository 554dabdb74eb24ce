import type { Context, MiddlewareHandler } from 'hono';
import type { Clock } from '../../moderation/ports.ts';
import type { ConsoleEnv } from '../http/env.ts';
import { withQuery } from '../http/paths.ts';
import { messagePage } from '../pages/message.ts';
import type { CookieJar } from './cookies.ts';
import type { LoginProvider } from './login-provider.ts';
import type { Session, Sessions } from './sessions.ts';

const MINUTE = 60_000;
/** So long a person taken out of the city's directory could still work here; ending the login here works at once. */
const ASK_AGAIN_MS = 5 * MINUTE;
/** The directory cannot be reached: so long we trust what it said last. */
const TRUST_MS = 30 * MINUTE;

export interface CurrentSessionParts {
  readonly clock: Clock;
  readonly jar: CookieJar;
  readonly sessions: Sessions;
  readonly login: LoginProvider;
}

/** The login of this request, read from the server's own record each time: what was ended there is ended. */
export async function currentSession(parts: CurrentSessionParts, c: Context): Promise<Session | undefined> {
  const token = parts.jar.read(c, 'session');
  const session = token === undefined ? undefined : await parts.sessions.of(token);
  if (!session) return undefined;
  const age = parts.clock.now().getTime() - Date.parse(session.checkedAt);
  if (parts.login.kind === 'redirect' && age > ASK_AGAIN_MS) return renewed(parts, session, age);
  await parts.sessions.touch(session);
  return session;
}

async function renewed(parts: CurrentSessionParts, session: Session, age: number): Promise<Session | undefined> {
  const { login, sessions } = parts;
  if (login.kind !== 'redirect' || session.refreshToken === undefined) return undefined;
  let identity: Awaited<ReturnType<typeof login.renew>>;
  try {
    identity = await login.renew(session.refreshToken);
  } catch {
    return age < TRUST_MS ? session : undefined;
  }
  if (identity && identity.subject === session.subject && identity.roles.length > 0) {
    return sessions.renew(session, identity);
  }
  await sessions.end(session.key);
  return undefined;
}

/** Everything behind it needs a login; pages lead to it and come back. */
export const requireSession =
  (parts: CurrentSessionParts): MiddlewareHandler<ConsoleEnv> =>
  async (c, next) => {
    const session = await currentSession(parts, c);
    if (session) {
      c.set('session', session);
      return next();
    }
    const { pathname, search } = new URL(c.req.url);
    if (c.req.method === 'GET') return c.redirect(withQuery('/login', { return: `${pathname}${search}` }), 303);
    const text = 'ログインの時間が過ぎました。ログインし直して、もう一度操作してください。何も変更していません。';
    return c.html(messagePage({ title: 'ログインが必要です', text, back: { path: '/login', words: 'ログイン' } }), 401);
  };
