import { sessionStore } from '../access/sessions.ts';
import type { ConsoleDeps } from '../deps.ts';
import type { Route } from '../http/routes.ts';
import { accessPage } from '../pages/access.ts';

/** Ending logins: for a lost telephone, or a colleague who has moved on. */
export function accessRoutes(deps: ConsoleDeps): readonly Route[] {
  const sessions = sessionStore(deps.sessions, deps.clock);
  return [
    {
      method: 'GET',
      path: '/access',
      needs: 'access:manage',
      answer: async (c) => c.html(accessPage(c.get('session'), await sessions.list())),
    },
    {
      method: 'POST',
      path: '/access/end',
      needs: 'access:manage',
      async answer(c, form) {
        const subject = (form.get('subject') ?? '').slice(0, 200);
        const ended = await sessions.endAllOf(subject);
        const at = deps.clock.now().toISOString();
        const actor = c.get('session').subject;
        await deps.ledger.putSystemEvent({ kind: 'SESSION_ENDED', at, actor, detail: { subject, logins: ended } });
        return c.redirect('/access', 303);
      },
    },
  ];
}
