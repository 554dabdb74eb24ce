import { type Html, html, when } from '../html.ts';
import type { Item } from '../item.ts';
import { shownText } from '../text/shown.ts';
import { STAFF_WORDS } from '../words/acts.ts';
import { briefWords } from '../words/times.ts';

/** What colleagues did and wrote, newest first. */
export const recentNotes = ({ record }: Item, nameOf: (subject: string) => string): Html | undefined =>
  when(
    record.staff.length > 0,
    () =>
      html`<section class="notes"><h3>これまでの操作とメモ</h3><ul>${record.staff
        .toReversed()
        .slice(0, 5)
        .map(
          ({ action, actor, at, reason, proposal }) =>
            html`<li><b>${proposal ? '削除の提案' : STAFF_WORDS[action]}</b> ${shownText(reason)} <span class="who">${nameOf(actor)}・<time datetime="${at}">${briefWords(at)}</time></span></li>`,
        )}</ul></section>`,
  );
