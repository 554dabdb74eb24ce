import { may } from '../access/roles.ts';
import type { ConsoleDeps } from '../deps.ts';
import type { ConsoleContext } from '../http/env.ts';
import type { Route } from '../http/routes.ts';
import { type Item, itemsOf, withWords } from '../item.ts';
import { namesOf } from '../names.ts';
import { explanationPage } from '../pages/explanation.ts';
import { messagePage } from '../pages/message.ts';
import { recordPage } from '../pages/record.ts';
import { doneNotice, refusalNotice } from '../parts/notices.ts';

export interface RecordRequest {
  readonly comment: string;
  readonly done?: string | undefined;
  readonly refused?: string | undefined;
  readonly words?: string | undefined;
}

const unknown = (c: ConsoleContext): Response | Promise<Response> =>
  c.html(
    messagePage({
      title: '記録が見つかりません',
      text: 'この番号のコメントの記録はありません。番号を確かめるか、日付や書いた人の名前で探してください。',
      session: c.get('session'),
      back: { path: '/records', words: '記録を探す' },
    }),
    404,
  );

/** One comment with its words, the reading on record. */
async function opened(deps: ConsoleDeps, c: ConsoleContext, comment: string, page: string): Promise<Item | undefined> {
  const bare = await itemsOf(deps, [comment]);
  const [item] = await withWords(deps, { subject: c.get('session').subject, page }, bare);
  return item;
}

export async function recordView(
  deps: ConsoleDeps,
  c: ConsoleContext,
  request: RecordRequest,
  status: 200 | 404 | 409 | 422 | 503 = 200,
): Promise<Response> {
  const session = c.get('session');
  const item = await opened(deps, c, request.comment, 'record');
  if (!item) return unknown(c);
  const row = item.record.staff.find(({ id, actor }) => id === request.done && actor === session.subject);
  const done = row && may(session.roles, 'queue:act') ? doneNotice(item, row, session.csrf, 'record') : undefined;
  const [ids, { nameOf }] = await Promise.all([deps.vault.ids(request.comment), namesOf(deps)]);
  return c.html(
    recordPage({
      session,
      policy: deps.policy,
      item,
      commentId: ids?.commentId,
      nameOf,
      notice: request.refused ? refusalNotice(request.refused) : done,
      words: request.words,
    }),
    status,
  );
}

export const recordRoutes = (deps: ConsoleDeps): readonly Route[] => [
  {
    method: 'GET',
    path: '/records/find',
    needs: 'record:read',
    async answer(c) {
      const id = (c.req.query('id') ?? '').trim();
      if (/^\d{1,30}$/.test(id)) {
        const found = await deps.ledger.find(deps.accountId, id);
        return found ? c.redirect(`/records/${found.comment}`, 303) : unknown(c);
      }
      return /^[\w-]{1,32}\.[0-9a-f]{32}$/.test(id) ? c.redirect(`/records/${id}`, 303) : unknown(c);
    },
  },
  {
    method: 'GET',
    path: '/records/:comment',
    needs: 'record:read',
    async answer(c) {
      const comment = c.req.param('comment') ?? '';
      if (!/^\d{1,30}$/.test(comment)) return recordView(deps, c, { comment, done: c.req.query('done') });
      const found = await deps.ledger.find(deps.accountId, comment);
      return found ? c.redirect(`/records/${found.comment}`, 303) : unknown(c);
    },
  },
  {
    method: 'GET',
    path: '/records/:comment/explanation',
    needs: 'record:explain',
    async answer(c) {
      const comment = c.req.param('comment') ?? '';
      const words = c.req.query('words') === '1';
      const [bare] = await itemsOf(deps, [comment]);
      const item = words ? await opened(deps, c, comment, 'explanation') : bare;
      if (!item || item.record.decision.action === 'allow') return unknown(c);
      const { policy, clock } = deps;
      return c.html(explanationPage({ session: c.get('session'), policy, item, now: clock.now(), withWords: words }));
    },
  },
];
