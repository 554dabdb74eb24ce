import type { Found } from '../../audit/queries/filters.ts';
import { OUTCOMES } from '../../moderation/decision.ts';
import { ACTIONS } from '../../moderation/judgement.ts';
import type { VaultText } from '../../moderation/ports.ts';
import { may } from '../access/roles.ts';
import type { Colleague, Session } from '../access/sessions.ts';
import { type Html, html, when } from '../html.ts';
import { withQuery } from '../http/paths.ts';
import { actionBadge, outcomeBadge, standingBadge } from '../parts/badges.ts';
import { bulkBar } from '../parts/bulk-bar.ts';
import { commentLine, handleView } from '../parts/comment-view.ts';
import { mayBeStrong } from '../text/strong.ts';
import { ACTION_WORDS, OUTCOME_WORDS } from '../words/acts.ts';
import { type ConsolePolicy, clauseWords } from '../words/policy.ts';
import { stampWords } from '../words/times.ts';
import { page } from './layout.ts';

/** The form's fields as they were sent; shown again as they are. */
export interface RecordsForm {
  readonly from: string;
  readonly to: string;
  readonly action: string;
  readonly clause: string;
  readonly rule: string;
  readonly media: string;
  readonly commenter: string;
  readonly reviewer: string;
  readonly outcome: string;
  readonly order: string;
}

export interface RecordsPage {
  readonly session: Session;
  readonly policy: ConsolePolicy;
  readonly form: RecordsForm;
  readonly rows: readonly { readonly found: Found; readonly words?: VaultText | undefined }[];
  readonly next?: string | undefined;
  readonly cursor?: string | undefined;
  readonly colleagues: readonly Colleague[];
  readonly selectAll: boolean;
  readonly limit?: string | undefined;
  /** What is wrong with the search, in a sentence. */
  readonly fault?: string | undefined;
}

const field = (name: keyof RecordsForm, words: string, value: string, hint = ''): Html =>
  html`<label>${words}<input name="${name}" value="${value}" placeholder="${hint}" autocomplete="off" maxlength="100"></label>`;

const dayField = (name: 'from' | 'to', words: string, value: string, key = ''): Html =>
  html`<label>${words}<input type="date" name="${name}" value="${value}"${key ? html` aria-keyshortcuts="${key}"` : ''}></label>`;

const choice = (
  name: keyof RecordsForm,
  words: string,
  value: string,
  options: readonly (readonly [string, string])[],
): Html =>
  html`<label>${words}<select name="${name}"><option value="">すべて</option>${options.map(
    ([key, text]) => html`<option value="${key}"${key === value ? html` selected` : ''}>${text}</option>`,
  )}</select></label>`;

/** Whoever is asked for is in the list, also when nobody remembers the name. */
const reviewers = (asked: string, colleagues: readonly Colleague[]): readonly (readonly [string, string])[] => [
  ...colleagues.map(({ subject, name }) => [subject, name] as const),
  ...(asked === '' || colleagues.some(({ subject }) => subject === asked) ? [] : [[asked, asked] as const]),
];

function searchForm({ form, policy, colleagues }: RecordsPage): Html {
  const rare = form.rule || form.reviewer || form.outcome || form.order;
  return html`<form class="search" method="get" action="/records" role="search">
<div class="fields">
${dayField('from', '日付（から）', form.from, '/')}${dayField('to', '日付（まで）', form.to)}
${choice(
  'action',
  '判断',
  form.action,
  ACTIONS.map((action) => [action, ACTION_WORDS[action]]),
)}
${choice(
  'clause',
  '条項',
  form.clause,
  policy.clauses.map(({ id }) => [id, clauseWords(policy, id)]),
)}
${field('commenter', '書いた人', form.commenter, '@名前 または 番号')}
${field('media', '投稿の番号', form.media)}
</div>
<details${rare ? html` open` : ''}><summary>条件を増やす</summary><div class="fields">
${choice(
  'outcome',
  'いまの状態',
  form.outcome,
  OUTCOMES.map((outcome) => [outcome, OUTCOME_WORDS[outcome]]),
)}
${choice('reviewer', '操作した職員', form.reviewer, reviewers(form.reviewer, colleagues))}
${field('rule', 'ルール', form.rule, 'abuse.kill-you')}
<label>並び<select name="order"><option value="">新しい順</option><option value="oldest"${form.order === 'oldest' ? html` selected` : ''}>古い順</option></select></label>
</div></details>
<div class="search-buttons"><button class="primary">検索する</button><a class="button plain" href="/records">条件を消す</a></div>
</form>
<form class="by-id" method="get" action="/records/find"><label>コメントの番号で探す<input name="id" inputmode="numeric" maxlength="60" autocomplete="off"></label><button>開く</button></form>`;
}

export function recordsPage(view: RecordsPage): Html {
  const { session, form, rows, next, cursor, selectAll, limit, fault } = view;
  const here = (extra: Record<string, string | undefined>): string =>
    withQuery('/records', { ...form, limit, ...extra });
  const acts = may(session.roles, 'queue:act');
  return page({
    title: '記録',
    session,
    current: 'records',
    shape: 'records',
    body: html`<h1>記録</h1>
${searchForm(view)}
${when(fault, (sentence) => html`<p class="notice warn" role="alert">${sentence}</p>`)}
${rows.length === 0 ? nothing(view) : table(view, acts)}
<nav class="pages" aria-label="結果のページ">${when(cursor, () => html`<a class="button" href="${here({})}">最初のページ</a>`)}${when(
      next,
      (to) => html`<a class="button" href="${here({ cursor: to })}" aria-keyshortcuts="j">続きを見る</a>`,
    )}</nav>
${when(acts && rows.length > 0, () =>
  bulkBar({
    csrf: session.csrf,
    from: 'records',
    selectAll,
    selectPath: here({ cursor, select: selectAll ? undefined : 'all' }),
  }),
)}
${when(may(session.roles, 'record:export'), () => exportForm(view))}`,
  });
}

const nothing = ({ fault, next }: RecordsPage): Html | undefined => {
  if (fault) return undefined;
  return html`<div class="empty"><p><strong>${next ? 'ここまでには見つかりませんでした。' : '当てはまる記録はありません。'}</strong></p>
<p>${next ? '「続きを見る」で、残りの期間を探します。' : '期間を広げるか、条件を減らしてください。'}</p></div>`;
};

function table(view: RecordsPage, acts: boolean): Html {
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="検索結果"><table class="results"><caption class="hidden-label">検索結果</caption><thead><tr>
${when(acts, () => html`<th scope="col"><span class="hidden-label">選ぶ</span></th>`)}<th scope="col">日時</th><th scope="col">コメント</th><th scope="col">判断</th><th scope="col">条項</th><th scope="col">いま</th></tr></thead>
<tbody>${view.rows.map(({ found, words }) => row(view, found, words, acts))}</tbody></table></div>`;
}

const row = (
  { policy, selectAll }: RecordsPage,
  found: Found,
  words: VaultText | undefined,
  acts: boolean,
): Html => html`<tr>
${when(
  acts,
  () =>
    html`<td>${when(found.action !== 'allow', () => html`<label class="pick"><input type="checkbox" name="comment" value="${found.comment}" form="bulk"${selectAll ? html` checked` : ''}><span class="hidden-label">この記録を選ぶ</span></label>`)}</td>`,
)}
<td data-label="日時"><a class="when" href="/records/${found.comment}"><time datetime="${found.at}">${stampWords(found.at)}</time></a></td>
<td data-label="コメント"><div>${words ? html`${handleView(words)} ${commentLine(words, mayBeStrong(found, policy))}` : html`<span class="no-words">${found.action === 'allow' ? '（残していません）' : '本文なし'}</span>`}</div></td>
<td data-label="判断">${actionBadge(found.action)}</td>
<td data-label="条項"><div>${found.clauses.map((clause) => clauseWords(policy, clause)).join('、') || '—'}</div></td>
<td data-label="いま">${standsAs(found)}</td></tr>`;

function standsAs({ action, outcome }: Found): Html {
  if (outcome !== null) return outcomeBadge(outcome);
  return standingBadge(action === 'hide' ? 'hiding' : 'visible');
}

const exportForm = ({
  form,
  session,
}: RecordsPage): Html => html`<details class="export"><summary>この条件で書き出す（CSV、2,000件まで）</summary>
<form method="post" action="/records/export">
<input type="hidden" name="csrf" value="${session.csrf}">${Object.entries(form).map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
)}
<p class="hint">コメントの本文と名前は入りません。だれが、いつ、なぜ書き出したかが記録に残ります。2,000件を超えるときは、期間を分けるか、コマンドで書き出してください。</p>
<label>書き出す理由（必ず）<input name="reason" required maxlength="300" autocomplete="off"></label><button>書き出す</button></form></details>`;
