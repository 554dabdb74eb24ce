import type { Session } from '../access/sessions.ts';
import type { BulkAction, BulkOutcome } from '../bulk.ts';
import { type Html, html, when } from '../html.ts';
import type { Item } from '../item.ts';
import { standingBadge } from '../parts/badges.ts';
import { itemLine } from '../parts/comment-view.ts';
import { isShown } from '../standing.ts';
import { refusalWords } from '../words/errors.ts';
import { type ConsolePolicy, clauseWords } from '../words/policy.ts';
import { reasonsFor } from '../words/reasons.ts';
import { page } from './layout.ts';

export const BULK_WORDS: Readonly<Record<BulkAction, string>> = {
  approve: '承認する',
  hide: '非表示にする',
  unhide: '元に戻す',
  hold: '確認待ちに戻す',
};

const frame = (session: Session, title: string, body: Html): Html =>
  page({ title, session, shape: 'bulk', body: html`<section class="sheet"><h1>${title}</h1>${body}</section>` });

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;

export interface BulkPreview {
  readonly session: Session;
  readonly policy: ConsolePolicy;
  readonly action: BulkAction;
  readonly items: readonly { readonly item: Item; readonly refusal?: string | undefined }[];
  readonly back: string;
  readonly fault?: string | undefined;
}

/** What would happen, before anything does. */
export function bulkPreviewPage({ session, policy, action, items, back, fault }: BulkPreview): Html {
  const ready = items.filter(({ refusal }) => refusal === undefined);
  const shown = new Set(ready.map(({ item }) => isShown(item.standing)));
  const clauses = ready.map(({ item }) => item.record.decision.clauses[0]?.clause);
  return frame(
    session,
    `${ready.length}件を${BULK_WORDS[action]}`,
    html`${when(fault, (code) => html`<p class="notice warn" role="alert">${refusalWords(code)}</p>`)}
<p>まだ何もしていません。内容を確かめてから実行してください。</p>
<form class="acts" method="post" action="/bulk/run" data-once>${hidden('csrf', session.csrf)}${hidden('back', back)}${hidden('total', String(ready.length))}${hidden('todo', ready.map(({ item }) => item.record.comment).join(' '))}
<div class="act">${when(
      action === 'hide',
      () =>
        html`<label>条項<select name="clause">${when(
          new Set(clauses).size === 1 && clauses[0] !== undefined ? undefined : 'each',
          (each) => html`<option value="${each}">それぞれの判断の条項</option>`,
        )}${policy.clauses.map(
          ({ id }) =>
            html`<option value="${id}"${new Set(clauses).size === 1 && id === clauses[0] ? html` selected` : ''}>${clauseWords(policy, id)}</option>`,
        )}</select></label>`,
    )}
<label>理由<select name="reason">${reasonsFor(action, shown.size > 1 ? 'mixed' : shown.has(true)).map(({ key, text }) => html`<option value="${key}">${text}</option>`)}</select></label>
<label class="words-field">ことばを添える<textarea name="words" rows="2" maxlength="1000"></textarea></label>
<button class="primary" name="bulk" value="${action}-all"${ready.length === 0 ? html` disabled` : ''}>${ready.length}件を${BULK_WORDS[action]}</button> <a class="button plain" href="${back}">やめる</a></div></form>
<ol class="bulk-items">${items.map(
      ({ item, refusal }) =>
        html`<li class="${refusal ? 'left-out' : ''}">${standingBadge(item.standing)}<span class="row-words">${itemLine(item)}</span>${when(
          refusal,
          (sentence) => html`<span class="hint">対象外：${sentence}</span>`,
        )}</li>`,
    )}</ol>`,
  );
}

export interface BulkProgress {
  readonly session: Session;
  readonly action: BulkAction;
  readonly total: number;
  readonly outcome: BulkOutcome;
  readonly back: string;
  readonly reason: string;
  readonly words: string;
  readonly clause: string;
}

/** How far it is. A script goes on by itself; without one, a button does. */
export function bulkProgressPage(view: BulkProgress): Html {
  const { session, action, total, outcome, back } = view;
  const { todo, done, failed } = outcome;
  const worked = done.length + failed.length;
  const over = todo.length === 0;
  return frame(
    session,
    over ? `${done.length}件を${BULK_WORDS[action]}：終わりました` : `${total}件中 ${worked}件 終わりました`,
    html`<progress max="${total}" value="${worked}" aria-label="進みぐあい">${worked} / ${total}</progress>
<p role="status"><strong>${worked}</strong> / ${total}件${when(failed.length > 0, () => html`（うち ${failed.length}件は操作できませんでした）`)}</p>
${when(
  !over,
  () => html`<form method="post" action="/bulk/run" data-goes-on>${hidden('csrf', session.csrf)}${hidden('back', back)}${hidden('total', String(total))}${hidden('todo', todo.join(' '))}${hidden('done', done.join(' '))}${hidden('failed', failed.map(({ comment, code }) => `${comment}:${code}`).join(' '))}${hidden('reason', view.reason)}${hidden('words', view.words)}${hidden('clause', view.clause)}
<button class="primary" name="bulk" value="${action}-all">続ける（残り ${todo.length}件）</button> <a class="button" href="${back}">ここでやめる</a></form>`,
)}
${when(over, () => finished(view))}`,
  );
}

const OPPOSITE: Readonly<Record<BulkAction, BulkAction | undefined>> = {
  approve: 'hold',
  hide: 'unhide',
  unhide: 'hide',
  hold: undefined,
};

function finished({ session, action, outcome, back }: BulkProgress): Html {
  const opposite = OPPOSITE[action];
  return html`${when(
    outcome.failed.length > 0,
    () =>
      html`<h2>操作できなかったもの</h2><ul>${outcome.failed.map(
        ({ comment, code }) =>
          html`<li><a href="/records/${comment}">${comment.slice(-8)}</a>　${refusalWords(code)}</li>`,
      )}</ul>`,
  )}
<div class="act-main"><a class="button primary" href="${back}">戻る</a>${when(
    opposite !== undefined && outcome.done.length > 0 ? opposite : undefined,
    (undo) =>
      html`<form method="post" action="/bulk">${hidden('csrf', session.csrf)}${hidden('back', back)}${outcome.done.map(
        (comment) => hidden('comment', comment),
      )}<button name="bulk" value="${undo}-all" aria-keyshortcuts="z">まとめて取り消す（${BULK_WORDS[undo]}）<kbd>Z</kbd></button></form>`,
  )}</div>`;
}
