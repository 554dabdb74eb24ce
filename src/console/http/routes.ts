import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { may, type Permission } from '../access/roles.ts';
import { messagePage } from '../pages/message.ts';
import type { ConsoleContext, ConsoleEnv } from './env.ts';
import { type Form, formOf, MAX_FORM_BYTES } from './form.ts';
import { comesFromUs } from './origin.ts';

/** `self`: whoever is logged in. */
type Needs = Permission | 'self';

/** One page or act. Nothing is reachable that is not such a value, so nothing is without its permission. */
export type Route =
  | {
      readonly method: 'GET';
      readonly path: string;
      readonly needs: Needs;
      readonly answer: (c: ConsoleContext) => Promise<Response> | Response;
    }
  | {
      readonly method: 'POST';
      readonly path: string;
      readonly needs: Needs;
      readonly answer: (c: ConsoleContext, form: Form) => Promise<Response> | Response;
    };

const refused = (c: ConsoleContext, text: string): Promise<Response> | Response =>
  c.html(
    messagePage({
      title: '操作できません',
      text,
      session: c.get('session'),
      back: { path: '/', words: '最初のページへ' },
    }),
    403,
  );

/** The routes behind the login, each with its permission; posts only from our own pages. */
export function guardedRoutes(routes: readonly Route[], origin: string): Hono<ConsoleEnv> {
  const app = new Hono<ConsoleEnv>();
  for (const route of routes) {
    app.on(route.method, route.path, bodyLimit({ maxSize: MAX_FORM_BYTES }), async (c) => {
      const session = c.get('session');
      if (route.needs !== 'self' && !may(session.roles, route.needs)) {
        return refused(
          c,
          'あなたの役割では、このページや操作は使えません。必要なときは管理の担当者に相談してください。',
        );
      }
      if (route.method === 'GET') return route.answer(c);
      const form = await formOf(c);
      if (!comesFromUs(c, origin, form.get('csrf'), session.csrf)) {
        return refused(c, 'このページからの操作と確かめられませんでした。ページを開き直して、もう一度お試しください。');
      }
      return route.answer(c, form);
    });
  }
  return app;
}
