import { csvOf } from '../../audit/export/csv.ts';
import { counting, recordExport } from '../../audit/export/export.ts';
import { CursorError } from '../../audit/queries/cursor.ts';
import type { Filters, Found, Page } from '../../audit/queries/filters.ts';
import type { PageRequest } from '../../audit/queries/page.ts';
import { japanDay, TimeError } from '../../audit/queries/times.ts';
import { may } from '../access/roles.ts';
import type { ConsoleDeps } from '../deps.ts';
import { FIELDS, filtersOf, formOfQuery, SearchRefusedError } from '../filters.ts';
import type { ConsoleContext } from '../http/env.ts';
import type { Route } from '../http/routes.ts';
import { wordsOf } from '../item.ts';
import { namesOf } from '../names.ts';
import { type RecordsForm, type RecordsPage, recordsPage } from '../pages/records.ts';

const PAGE = 20;
const DAYS_BY_DEFAULT = 30;
const MOST_EXPORTED = 2000;
const DAY_MS = 86_400_000;

/** The words of this page's rows, where this person may see words in lists. */
async function rowsOf(deps: ConsoleDeps, c: ConsoleContext, found: readonly Found[]): Promise<RecordsPage['rows']> {
  const session = c.get('session');
  if (!may(session.roles, 'words:list')) return found.map((one) => ({ found: one }));
  const kept = found.filter(({ action }) => action !== 'allow').map(({ comment }) => comment);
  const words = await wordsOf(deps, { subject: session.subject, page: 'records' }, kept);
  return found.map((one) => ({ found: one, words: words.get(one.comment) }));
}

/** What a person can mend: a time that is none, a cursor of another search, an unknown handle. */
const sentenceFor = (error: unknown): string | undefined => {
  if (error instanceof SearchRefusedError) return error.message;
  if (error instanceof TimeError) return '日付を読み取れません。2026-11-23 のように書いてください。';
  if (error instanceof CursorError) return '続きの場所が、この検索のものではありません。もう一度検索してください。';
  return undefined;
};

/** One page of what the form asks for, or the sentence about what is wrong with it. */
async function searched(
  deps: ConsoleDeps,
  form: RecordsForm,
  request: PageRequest,
): Promise<{ readonly page: Page; readonly fault?: string }> {
  try {
    return { page: await deps.queries.page(await filtersOf(deps, form), request) };
  } catch (error) {
    const fault = sentenceFor(error);
    if (fault === undefined) throw error;
    return { page: { rows: [], indexRows: 0, capacity: 0 }, fault };
  }
}

async function recordsView(deps: ConsoleDeps, c: ConsoleContext): Promise<Response> {
  const session = c.get('session');
  const query = c.req.query();
  const now = deps.clock.now();
  const firstDay = japanDay(new Date(now.getTime() - DAYS_BY_DEFAULT * DAY_MS).toISOString());
  const form = formOfQuery(Object.keys(query).length === 0 ? { from: firstDay } : query);
  const selectAll = query['select'] === 'all';
  const size = Math.min(50, Math.max(PAGE, Number(query['limit']) || PAGE));
  const cursor = query['cursor'];
  const [{ page, fault }, { colleagues }] = await Promise.all([
    searched(deps, form, { limit: size, oldestFirst: form.order === 'oldest', ...(cursor ? { cursor } : {}) }),
    namesOf(deps),
  ]);
  const rows = await rowsOf(deps, c, page.rows);
  const view = {
    session,
    colleagues,
    policy: deps.policy,
    form,
    rows,
    next: page.next,
    cursor,
    selectAll,
    limit: query['limit'],
    fault,
  };
  return c.html(recordsPage(view), fault ? 422 : 200);
}

/** Up to 2,000 rows; that somebody asks, and why, is on record before the first one is read. */
async function exportCsv(deps: ConsoleDeps, c: ConsoleContext, form: RecordsForm, reason: string) {
  const filters = await filtersOf(deps, form);
  const oldestFirst = form.order === 'oldest';
  let csv = '';
  const order = { by: c.get('session').subject, reason, form: 'csv', filters };
  await recordExport(deps, order, async () => {
    let rows = 0;
    const found = counting(firstOf(deps, filters, oldestFirst), (count) => {
      rows = count;
    });
    for await (const piece of csvOf(found)) csv += piece;
    return rows;
  });
  const name = `kotomori-${japanDay(deps.clock.now().toISOString())}.csv`;
  return c.body(csv, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  });
}

async function* firstOf(deps: ConsoleDeps, filters: Filters, oldestFirst: boolean): AsyncGenerator<Found> {
  let left = MOST_EXPORTED;
  let cursor: string | undefined;
  do {
    const request = { limit: Math.min(500, left), oldestFirst, ...(cursor ? { cursor } : {}) };
    const page = await deps.queries.page(filters, request);
    yield* page.rows;
    left -= page.rows.length;
    cursor = page.next;
  } while (cursor && left > 0);
}

export const recordsRoutes = (deps: ConsoleDeps): readonly Route[] => [
  { method: 'GET', path: '/records', needs: 'record:read', answer: (c) => recordsView(deps, c) },
  {
    method: 'POST',
    path: '/records/export',
    needs: 'record:export',
    async answer(c, sent) {
      const form = formOfQuery(Object.fromEntries(FIELDS.map((name) => [name, sent.get(name) ?? ''])));
      const reason = (sent.get('reason') ?? '').trim().slice(0, 300);
      const session = c.get('session');
      const { colleagues } = await namesOf(deps);
      const refuse = (fault: string) =>
        c.html(recordsPage({ session, colleagues, policy: deps.policy, form, rows: [], selectAll: false, fault }), 422);
      if (reason === '') return refuse('書き出す理由を書いてください。理由は記録に残ります。');
      try {
        return await exportCsv(deps, c, form, reason);
      } catch (error) {
        const fault = sentenceFor(error);
        if (fault === undefined) throw error;
        return refuse(fault);
      }
    },
  },
];
