import { Hono } from 'hono';
import * as z from 'zod';
import type { CurrentSessionParts } from '../access/current-session.ts';
import { currentSession } from '../access/current-session.ts';
import { type Identity, LoginRefusedError } from '../access/login-provider.ts';
import { newToken, sameText, sha256Base64Url, sign, unsign } from '../access/secrets.ts';
import type { ConsoleDeps } from '../deps.ts';
import type { ConsoleContext, ConsoleEnv } from '../http/env.ts';
import { formOf } from '../http/form.ts';
import { comesFromUs } from '../http/origin.ts';
import { ownPath } from '../http/paths.ts';
import { loginPage } from '../pages/login.ts';

/** What the browser keeps, signed, while the person is at the city's login. */
const Attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  until: z.string(),
});
const ATTEMPT_SECONDS = 600;

/** Login and logout: the only routes without a session. */
export function loginRoutes(deps: ConsoleDeps, parts: CurrentSessionParts): Hono<ConsoleEnv> {
  const app = new Hono<ConsoleEnv>();
  const { jar, sessions, login } = parts;

  const show = (c: ConsoleContext, returnTo: string, notice?: string, status: 200 | 401 | 403 = 200) => {
    const token = jar.read(c, 'login') ?? newToken();
    jar.write(c, 'login', token, ATTEMPT_SECONDS);
    return c.html(loginPage(login, token, returnTo, notice), status);
  };

  const enter = async (c: ConsoleContext, identity: Identity, returnTo: string): Promise<Response> => {
    jar.write(c, 'session', await sessions.start(identity));
    jar.clear(c, 'login');
    const at = deps.clock.now().toISOString();
    await deps.ledger.putSystemEvent({
      kind: 'LOGIN',
      at,
      actor: identity.subject,
      detail: { roles: identity.roles.join(',') },
    });
    return c.redirect(returnTo, 303);
  };

  app.get('/login', async (c) => {
    const returnTo = ownPath(c.req.query('return'), '/');
    return (await currentSession(parts, c)) ? c.redirect(returnTo, 303) : show(c, returnTo);
  });

  app.post('/login', async (c) => {
    const form = await formOf(c);
    const returnTo = ownPath(form.get('return'), '/');
    if (!comesFromUs(c, deps.origin, form.get('csrf'), jar.read(c, 'login'))) {
      return show(c, returnTo, 'ページを開いてから時間がたちました。もう一度選んでください。', 403);
    }
    if (login.kind === 'local') {
      const person = login.persons.find(({ id }) => id === form.get('person'));
      if (!person) return show(c, returnTo, '一覧から選んでください。', 403);
      return enter(c, { subject: person.id, name: person.name, roles: person.roles }, returnTo);
    }
    const attempt = { state: newToken(), nonce: newToken(), verifier: newToken(), returnTo };
    const until = new Date(deps.clock.now().getTime() + ATTEMPT_SECONDS * 1000).toISOString();
    jar.write(c, 'attempt', sign(deps.signingKey, 'login', { ...attempt, until }), ATTEMPT_SECONDS);
    return c.redirect(login.authorizeUrl({ ...attempt, challenge: sha256Base64Url(attempt.verifier) }), 303);
  });

  app.get('/login/callback', async (c) => {
    const attempt = Attempt.safeParse(unsign(deps.signingKey, 'login', jar.read(c, 'attempt') ?? ''));
    jar.clear(c, 'attempt');
    const code = c.req.query('code');
    const good =
      attempt.success &&
      attempt.data.until > deps.clock.now().toISOString() &&
      sameText(attempt.data.state, c.req.query('state') ?? '');
    if (login.kind !== 'redirect' || !good || code === undefined) {
      return show(c, '/', 'ログインを確かめられませんでした。もう一度お試しください。', 401);
    }
    try {
      return await enter(c, await login.redeem(code, attempt.data), attempt.data.returnTo);
    } catch (error) {
      if (error instanceof LoginRefusedError) return show(c, '/', error.message, 403);
      throw error;
    }
  });

  app.post('/logout', async (c) => {
    const session = await currentSession(parts, c);
    if (!session) return c.redirect('/login', 303);
    const form = await formOf(c);
    if (!comesFromUs(c, deps.origin, form.get('csrf'), session.csrf)) return c.redirect('/', 303);
    await sessions.end(session.key);
    jar.clear(c, 'session');
    if (login.kind === 'local') return c.redirect('/login', 303);
    if (session.refreshToken !== undefined) await login.revoke(session.refreshToken);
    return c.redirect(login.logoutUrl, 303);
  });

  return app;
}
