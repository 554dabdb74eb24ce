import type { CommentKey } from '../../moderation/decision.ts';
import { type BulkAction, type BulkOutcome, bulkActionOf, bulkStep, leftOut, MOST_AT_ONCE } from '../bulk.ts';
import type { ConsoleDeps } from '../deps.ts';
import type { ConsoleContext } from '../http/env.ts';
import type { Form } from '../http/form.ts';
import { ownPath } from '../http/paths.ts';
import type { Route } from '../http/routes.ts';
import { type Item, itemsOf, withWords } from '../item.ts';
import { bulkPreviewPage, bulkProgressPage } from '../pages/bulk.ts';
import { messagePage } from '../pages/message.ts';

const KEY = /^[\w-]{1,32}\.[0-9a-f]{32}$/;
const keysIn = (list: string | undefined): readonly CommentKey[] =>
  [...new Set((list ?? '').split(' '))].filter((key) => KEY.test(key)).slice(0, MOST_AT_ONCE);

const backOf = (form: Form): string =>
  ownPath(form.get('back'), form.get('from') === 'records' ? '/records' : '/queue');

const nothing = (c: ConsoleContext, back: string): Response | Promise<Response> =>
  c.html(
    messagePage({
      title: '選ばれていません',
      text: '一覧の左の四角で、コメントを 1 件以上選んでから、もう一度押してください。',
      session: c.get('session'),
      back: { path: back, words: '戻る' },
    }),
    422,
  );

async function withReview(deps: ConsoleDeps, item: Item): Promise<Item> {
  const { comment, decision } = item.record;
  const place = { decidedAt: decision.at, urgent: decision.urgency.length > 0 };
  return { ...item, review: await deps.state.review(comment, place) };
}

async function preview(deps: ConsoleDeps, c: ConsoleContext, form: Form, action: BulkAction): Promise<Response> {
  const session = c.get('session');
  const back = backOf(form);
  const keys = keysIn(form.all('comment').join(' '));
  if (keys.length === 0) return nothing(c, back);
  const bare = await Promise.all((await itemsOf(deps, keys)).map((item) => withReview(deps, item)));
  const items = await withWords(deps, { subject: session.subject, page: 'bulk' }, bare);
  const judged = items.map((item) => ({ item, refusal: leftOut(item, action, session.subject) }));
  return c.html(bulkPreviewPage({ session, policy: deps.policy, action, items: judged, back }));
}

async function run(deps: ConsoleDeps, c: ConsoleContext, form: Form, action: BulkAction): Promise<Response> {
  const session = c.get('session');
  const [reason, words, clause] = [form.get('reason') ?? '', form.get('words') ?? '', form.get('clause') ?? ''];
  const before: BulkOutcome = {
    todo: keysIn(form.get('todo')),
    done: keysIn(form.get('done')),
    failed: (form.get('failed') ?? '').split(' ').flatMap((pair) => {
      const [comment = '', code = ''] = pair.split(':');
      return KEY.test(comment) ? [{ comment, code }] : [];
    }),
  };
  const outcome = await bulkStep(deps, { action, by: session.subject, reason, words, clause }, before);
  const total = before.todo.length + before.done.length + before.failed.length;
  return c.html(bulkProgressPage({ session, action, total, outcome, back: backOf(form), reason, words, clause }));
}

/** Acts on many comments: shown first, then worked a few at a time, each with its own record. */
export const bulkRoutes = (deps: ConsoleDeps): readonly Route[] =>
  (
    [
      ['/bulk', preview],
      ['/bulk/run', run],
    ] as const
  ).map(([path, answer]) => ({
    method: 'POST',
    path,
    needs: 'queue:act',
    answer: (c, form) => {
      const action = bulkActionOf(form.get('bulk'));
      return action ? answer(deps, c, form, action) : nothing(c, backOf(form));
    },
  }));
