import { may } from '../access/roles.ts';
import type { Session } from '../access/sessions.ts';
import { type Html, html, when } from '../html.ts';
import type { Item } from '../item.ts';
import { actForm } from '../parts/act-form.ts';
import { holdBadge, proposalBadge, standingBadge, urgentBadge } from '../parts/badges.ts';
import { commentView } from '../parts/comment-view.ts';
import { timeline } from '../parts/timeline.ts';
import { whatNext } from '../parts/what-next.ts';
import { urgentAdvice, why } from '../parts/why.ts';
import { openHold, openProposal } from '../standing.ts';
import type { ConsolePolicy } from '../words/policy.ts';
import { page } from './layout.ts';

export interface RecordPage {
  readonly session: Session;
  readonly policy: ConsolePolicy;
  readonly item: Item;
  /** Instagram's own id, while the vault holds it. */
  readonly commentId?: string | undefined;
  readonly nameOf: (subject: string) => string;
  readonly notice?: Html | undefined;
  readonly words?: string | undefined;
}

/** One comment with everything on record about it. */
export function recordPage({ session, policy, item, commentId, nameOf, notice, words }: RecordPage): Html {
  const { record, standing } = item;
  const { comment, decision } = record;
  const explains = may(session.roles, 'record:explain') && decision.action !== 'allow';
  return page({
    title: 'コメントの記録',
    session,
    current: 'records',
    shape: 'record',
    body: html`${notice}
<nav class="steps" aria-label="記録の操作"><a class="button" href="/records">記録の検索へ</a>${when(
      explains,
      () => html`<a class="button" href="/records/${comment}/explanation">市民への説明文</a>`,
    )}</nav>
<article class="sheet"><header class="sheet-head"><h1>コメントの記録</h1>${when(decision.urgency.length > 0, () => urgentBadge(decision.urgency))}${standingBadge(standing)}${when(
      openProposal(record),
      () => proposalBadge(),
    )}${when(openHold(record), () => holdBadge())}</header>
${urgentAdvice(item)}
${commentView(item)}
${when(decision.action !== 'allow', () => why(item, policy, 2))}
${when(
  may(session.roles, 'queue:act') && decision.action !== 'allow',
  () =>
    html`${whatNext(item)}${actForm(item, { policy, subject: session.subject, csrf: session.csrf, from: 'record', words })}`,
)}
<section class="past"><h2>経過</h2>${timeline(record, policy, nameOf)}</section>
<details class="facts"><summary>記録の番号など</summary><dl>
<div><dt>記録の番号</dt><dd><code>${comment}</code></dd></div>
${when(commentId, (id) => html`<div><dt>Instagram のコメント番号</dt><dd><code>${id}</code></dd></div>`)}
${when(decision.media, (id) => html`<div><dt>投稿</dt><dd><a href="/records?media=${encodeURIComponent(id)}">${id}</a></dd></div>`)}
${when(decision.commenter, (id) => html`<div><dt>書いた人（符号）</dt><dd><a href="/records?commenter=${encodeURIComponent(id)}"><code>${id}</code></a></dd></div>`)}
<div><dt>運用ポリシーの版</dt><dd>${decision.policyVersion}</dd></div>
<div><dt>判定の決まり（ルールの版）</dt><dd><code>${decision.ruleset}</code></dd></div>
<div><dt>設定</dt><dd><code>${decision.settings}</code></dd></div>
</dl></details>
</article>`,
  });
}
