import { STAFF_ACTIONS, type StaffAction } from '../../moderation/decision.ts';
import { act } from '../act.ts';
import type { ConsoleDeps } from '../deps.ts';
import { withQuery } from '../http/paths.ts';
import type { Route } from '../http/routes.ts';
import { queueView } from './queue.ts';
import { recordView } from './record.ts';

const STATUS: Readonly<Record<string, 404 | 409 | 422 | 503>> = {
  'unknown-comment': 404,
  claimed: 409,
  changed: 409,
  'second-person': 409,
  'ids-disposed': 409,
  unavailable: 503,
};

/** The acts on one comment, from the queue and from its record. */
export const reviewRoutes = (deps: ConsoleDeps): readonly Route[] => [
  {
    method: 'POST',
    path: '/records/:comment/review',
    needs: 'queue:act',
    async answer(c, form) {
      const comment = c.req.param('comment') ?? '';
      const action = STAFF_ACTIONS.find((name) => name === form.get('action')) as StaffAction | undefined;
      const from = form.get('from') === 'queue' ? 'queue' : 'record';
      const words = form.get('words') ?? '';
      const seen = form.get('seen');
      const result =
        action === undefined
          ? { refused: 'no-action' }
          : await act(deps, {
              comment,
              action,
              by: c.get('session').subject,
              reason: form.get(`reason-${action}`),
              words,
              clause: form.get(`clause-${action}`),
              ...(seen === undefined ? {} : { seen: Number(seen) }),
            });
      if ('row' in result) {
        const done = { of: comment, done: result.row.id };
        if (from === 'record') return c.redirect(withQuery(`/records/${comment}`, { done: result.row.id }), 303);
        const stays = result.row.action === 'note';
        return c.redirect(withQuery('/queue', { item: stays ? comment : form.get('next'), ...done }), 303);
      }
      const status = STATUS[result.refused] ?? 422;
      const refused = { refused: result.refused, words };
      return from === 'queue'
        ? queueView(deps, c, { item: comment, ...refused }, status)
        : recordView(deps, c, { comment, ...refused }, status);
    },
  },
];
