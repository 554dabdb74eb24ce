import { Hono, type MiddlewareHandler } from 'hono';
import { cookieJar } from './access/cookies.ts';
import { type CurrentSessionParts, requireSession } from './access/current-session.ts';
import { may } from './access/roles.ts';
import { sessionStore } from './access/sessions.ts';
import { ASSETS } from './assets.generated.ts';
import type { ConsoleDeps } from './deps.ts';
import type { ConsoleEnv } from './http/env.ts';
import { securityHeaders } from './http/headers.ts';
import { guardedRoutes, type Route } from './http/routes.ts';
import { messagePage } from './pages/message.ts';
import { accessRoutes } from './routes/access.ts';
import { bulkRoutes } from './routes/bulk.ts';
import { loginRoutes } from './routes/login.ts';
import { queueRoutes } from './routes/queue.ts';
import { recordRoutes } from './routes/record.ts';
import { recordsRoutes } from './routes/records.ts';
import { reviewRoutes } from './routes/review.ts';

/** Everything behind the login, each with what it asks of a person. */
export const consoleRoutes = (deps: ConsoleDeps): readonly Route[] => [
  {
    method: 'GET',
    path: '/',
    needs: 'self',
    answer: (c) => c.redirect(may(c.get('session').roles, 'queue:read') ? '/queue' : '/records', 303),
  },
  ...queueRoutes(deps),
  ...recordsRoutes(deps),
  ...recordRoutes(deps),
  ...reviewRoutes(deps),
  ...bulkRoutes(deps),
  ...accessRoutes(deps),
];

/** On one machine: http://localhost is another origin than http://127.0.0.1, so forms would be refused there. */
const fromLocalhost =
  (origin: string): MiddlewareHandler =>
  async (c, next) => {
    const asked = new URL(c.req.url);
    const own = new URL(origin);
    if (c.req.method !== 'GET' || asked.hostname !== 'localhost' || asked.port !== own.port) return next();
    return own.hostname === 'localhost' ? next() : c.redirect(`${origin}${asked.pathname}${asked.search}`, 303);
  };

/** The staff pages as one application: Request in, Response out. */
export function createConsoleApp(deps: ConsoleDeps): Hono<ConsoleEnv> {
  const app = new Hono<ConsoleEnv>();
  const { clock, login } = deps;
  const sessions = sessionStore(deps.sessions, clock);
  const parts: CurrentSessionParts = { clock, login, sessions, jar: cookieJar(deps.origin) };

  app.use(securityHeaders(login.kind === 'redirect' ? login.origins : []));
  for (const { path, type, body } of Object.values(ASSETS)) {
    app.get(path, (c) =>
      c.body(body, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
    );
  }
  if (login.kind === 'local') app.use(fromLocalhost(deps.origin));
  app.route('/', loginRoutes(deps, parts));
  app.use(requireSession(parts));
  app.route('/', guardedRoutes(consoleRoutes(deps), deps.origin));

  app.notFound((c) =>
    c.html(
      messagePage({
        title: 'ページがありません',
        text: 'このページはありません。',
        back: { path: '/', words: '最初のページへ' },
      }),
      404,
    ),
  );
  app.onError((error, c) => {
    deps.log.error({ error: error.name, path: c.req.routePath }, 'console failed');
    const text =
      'うまく表示できませんでした。少し待ってから、もう一度お試しください。操作の途中だったときは、記録で確かめてください。';
    return c.html(
      messagePage({ title: '不具合が起きました', text, back: { path: '/', words: '最初のページへ' } }),
      500,
    );
  });
  return app;
}
