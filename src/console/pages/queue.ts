import type { CommentKey } from '../../moderation/decision.ts';
import { may } from '../access/roles.ts';
import type { Session } from '../access/sessions.ts';
import { type Html, html, when } from '../html.ts';
import { withQuery } from '../http/paths.ts';
import type { Item } from '../item.ts';
import { actForm } from '../parts/act-form.ts';
import { claimBadge, holdBadge, proposalBadge, standingBadge, urgentBadge } from '../parts/badges.ts';
import { bulkBar } from '../parts/bulk-bar.ts';
import { claimLine } from '../parts/claim-line.ts';
import { commentView, itemLine } from '../parts/comment-view.ts';
import { recentNotes } from '../parts/recent-notes.ts';
import { whatNext } from '../parts/what-next.ts';
import { urgentAdvice, why } from '../parts/why.ts';
import { openHold, openProposal } from '../standing.ts';
import { REVIEW_REASON_WORDS } from '../words/acts.ts';
import { type ConsolePolicy, clauseWords } from '../words/policy.ts';
import { agoWords } from '../words/times.ts';
import { page } from './layout.ts';

export interface QueuePage {
  readonly session: Session;
  readonly policy: ConsolePolicy;
  readonly now: Date;
  /** This page of the list. */
  readonly items: readonly Item[];
  readonly current?: Item | undefined;
  /** The comments around the current one, also across pages of the list. */
  readonly before?: CommentKey | undefined;
  readonly after?: CommentKey | undefined;
  /** The person chose this comment; on a phone it then takes the whole screen. */
  readonly chosen: boolean;
  readonly number: number;
  readonly hasNext: boolean;
  /** `12` or `200以上`. */
  readonly waiting: string;
  readonly selectAll: boolean;
  readonly notice?: Html | undefined;
  readonly words?: string | undefined;
  /** Login subject → name, for claims. */
  readonly nameOf: (subject: string) => string;
}

const path = (view: Pick<QueuePage, 'number'>, query: Record<string, string | undefined>): string =>
  withQuery('/queue', { ...(view.number > 1 ? { page: String(view.number) } : {}), ...query });

export function queuePage(view: QueuePage): Html {
  const { session, waiting, items, current, chosen } = view;
  return page({
    title: `確認待ち ${waiting}件`,
    session,
    current: 'queue',
    waiting,
    shape: `desk${chosen ? ' chosen' : ''}`,
    body: html`<h1 class="hidden-label">確認待ち</h1>${view.notice}
<div class="columns">
<section class="list" aria-labelledby="list-title">
<h2 id="list-title">確認待ち <span class="number">${waiting}<small>件</small></span></h2>
${items.length === 0 ? emptyQueue() : queueList(view)}
</section>
<section class="detail" aria-label="選んだコメント">${current ? detail(view, current) : ''}</section>
</div>`,
  });
}

const emptyQueue = (): Html => html`<div class="empty"><span class="seal large" aria-hidden="true">済</span>
<p><strong>確認待ちはありません。</strong></p><p>新しく届くと、ここに並びます。おつかれさまでした。</p>
<p><a class="button" href="/records">記録を見る</a></p></div>`;

function queueList(view: QueuePage): Html {
  const { session, items, current, number, hasNext, selectAll } = view;
  const acts = may(session.roles, 'queue:act');
  return html`<p class="hint">緊急のもの、古いものから並びます。</p>
<ol class="rows">${items.map((item) => queueRow(view, item, item.record.comment === current?.record.comment, acts))}</ol>
<nav class="pages" aria-label="一覧のページ">${when(number > 1, () => html`<a class="button" href="${path({ number: number - 1 }, {})}">前のページ</a>`)}${when(
    hasNext,
    () => html`<a class="button" href="${path({ number: number + 1 }, {})}">次のページ</a>`,
  )}</nav>
${when(acts, () => bulkBar({ csrf: session.csrf, from: 'queue', selectAll, selectPath: path(view, { select: selectAll ? undefined : 'all' }) }))}`;
}

function queueRow(view: QueuePage, item: Item, isCurrent: boolean, acts: boolean): Html {
  const { record, review } = item;
  const { decision, comment } = record;
  const claimed = review?.claimedBy;
  return html`<li class="row${decision.urgency.length > 0 ? ' is-urgent' : ''}"${isCurrent ? html` data-current` : ''}>
${when(
  acts,
  () =>
    html`<label class="pick"><input type="checkbox" name="comment" value="${comment}" form="bulk"${view.selectAll ? html` checked` : ''}${isCurrent ? html` aria-keyshortcuts="x"` : ''}><span class="hidden-label">このコメントを選ぶ</span></label>`,
)}
<a href="${path(view, { item: comment })}"${isCurrent ? html` aria-current="true"` : ''}>
<span class="row-top">${when(decision.urgency.length > 0, () => urgentBadge(decision.urgency))}${standingBadge(item.standing)}${when(
    openProposal(record),
    () => proposalBadge(),
  )}${when(openHold(record), () => holdBadge())}<time datetime="${decision.at}">${agoWords(decision.at, view.now)}</time></span>
<span class="row-words">${itemLine(item)}</span>
<span class="row-foot">${decision.clauses[0] ? clauseWords(view.policy, decision.clauses[0].clause) : review ? REVIEW_REASON_WORDS[review.reason] : ''}${when(
    claimed !== undefined && claimed !== view.session.subject,
    () => claimBadge(`${view.nameOf(claimed ?? '')}さんが確認中`),
  )}</span></a></li>`;
}

function detail(view: QueuePage, item: Item): Html {
  const { session, policy, before, after } = view;
  const { comment, decision } = item.record;
  const onwards = after ?? before;
  return html`<nav class="steps" aria-label="前後のコメント"><a class="button back" href="${path(view, {})}">一覧へ</a>
${step(view, before, '前へ', 'k')}${step(view, after, '次へ', 'j')}
${claimLine(item, session, view.nameOf, view.now)}</nav>
<article class="sheet" aria-labelledby="item-title"><header class="sheet-head"><h2 id="item-title">${
    item.review ? REVIEW_REASON_WORDS[item.review.reason] : '確認済み'
  }</h2>
${when(decision.urgency.length > 0, () => urgentBadge(decision.urgency))}${standingBadge(item.standing)}${when(openProposal(item.record), () => proposalBadge())}${when(openHold(item.record), () => holdBadge())}
<a class="more" href="/records/${comment}">くわしい記録</a></header>
${urgentAdvice(item)}
${commentView(item)}
${why(item, policy, 3)}
${whatNext(item)}
${
  may(session.roles, 'queue:act')
    ? actForm(item, {
        policy,
        subject: session.subject,
        csrf: session.csrf,
        from: 'queue',
        next: onwards,
        words: view.words,
      })
    : html`<p class="hint">閲覧の役割では、操作はできません。</p>`
}
${recentNotes(item, view.nameOf)}
</article>`;
}

const step = (view: QueuePage, to: string | undefined, words: string, key: string): Html =>
  to === undefined
    ? html`<span class="button off" aria-disabled="true">${words}</span>`
    : html`<a class="button" href="${path(view, { item: to })}" aria-keyshortcuts="${key}">${words}<kbd>${key.toUpperCase()}</kbd></a>`;
