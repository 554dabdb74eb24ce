import { may } from '../access/roles.ts';
import type { Session } from '../access/sessions.ts';
import { type Html, html, when } from '../html.ts';
import type { Item } from '../item.ts';
import { clockWords } from '../words/times.ts';

/** Who is at this comment. With a script it is claimed by looking at it; without, by a button or by acting. */
export function claimLine(
  { record, review }: Item,
  session: Session,
  nameOf: (subject: string) => string,
  now: Date,
): Html | undefined {
  if (!review) return undefined;
  const { claimedBy, claimExpiresAt } = review;
  const live = claimedBy !== undefined && claimExpiresAt !== undefined && Date.parse(claimExpiresAt) > now.getTime();
  if (live && claimedBy !== session.subject) {
    return html`<p class="claim other" role="status"><span aria-hidden="true">▶</span> ${nameOf(claimedBy)}さんが確認しています（${clockWords(claimExpiresAt)} まで）。操作はできません。</p>`;
  }
  if (!may(session.roles, 'queue:act')) return undefined;
  return html`<form class="claim" method="post" action="/queue/claim" data-claim="${live ? 'mine' : 'free'}" data-comment="${record.comment}">
<input type="hidden" name="csrf" value="${session.csrf}"><input type="hidden" name="comment" value="${record.comment}">
${
  live
    ? html`<span role="status"><span aria-hidden="true">▶</span> あなたが確認中です（${clockWords(claimExpiresAt)} まで）。</span>`
    : html`<span role="status" data-claimed="▶ あなたが確認中です。"></span><button class="plain" aria-keyshortcuts="c">着手する<kbd>C</kbd></button>`
}${when(live, () => html`<button class="plain" name="release" value="1">手放す</button>`)}</form>`;
}
