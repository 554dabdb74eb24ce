import type { StaffRow } from '../../moderation/decision.ts';
import { type Html, html, when } from '../html.ts';
import type { Item } from '../item.ts';
import type { Standing } from '../standing.ts';
import { refusalWords } from '../words/errors.ts';

export interface Undo {
  readonly action: 'hold' | 'hide' | 'unhide';
  readonly words: string;
}

/** What takes an act back; a note needs nothing, a delete cannot be taken back. */
export function undoOf(row: StaffRow): Undo | undefined {
  if (row.proposal) return undefined;
  if (row.action === 'approve') return { action: 'hold', words: '確認待ちに戻す' };
  if (row.action === 'hide') return { action: 'unhide', words: '元に戻す' };
  if (row.action === 'unhide') return { action: 'hide', words: 'もう一度非表示にする' };
  return undefined;
}

const RESULT: Readonly<Record<Standing, string>> = {
  visible: 'Instagram で公開されています。',
  hidden: 'Instagram で非表示になったことを確かめました。',
  deleted: 'Instagram から削除されたことを確かめました。',
  gone: 'Instagram にはもうありませんでした。',
  hiding: 'Instagram に指示を送りました。届くまで自動で送り直します。',
  unhiding: 'Instagram に指示を送りました。届くまで自動で送り直します。',
  deleting: 'Instagram に指示を送りました。届くまで自動で送り直します。',
  'not-possible': 'Instagram の都合で操作できませんでした。',
};

function doneWords(row: StaffRow, standing: Standing): string {
  if (row.proposal) return '削除を提案しました。別の人が確認すると削除されます。';
  if (row.action === 'approve') return '承認しました。';
  if (row.action === 'hold') return '保留にしました。確認待ちに残ります。';
  if (row.action === 'note') return 'メモを残しました。';
  const words = {
    hide: '非表示の指示を記録しました。',
    unhide: '元に戻す指示を記録しました。',
    delete: '削除の指示を記録しました。',
  };
  return `${words[row.action]}${RESULT[standing]}`;
}

/** What was just done, with a way back. */
export function doneNotice(item: Item, row: StaffRow, csrf: string, from: 'queue' | 'record'): Html {
  const clause = row.clause ?? item.record.decision.clauses[0]?.clause ?? '';
  return html`<div class="notice done" role="status"><span><span aria-hidden="true">✓</span> ${doneWords(row, item.standing)}</span>${when(
    undoOf(row),
    (undo) => html`<form method="post" action="/records/${item.record.comment}/review" data-once>
<input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="from" value="${from}"><input type="hidden" name="next" value="${item.record.comment}">
<input type="hidden" name="seen" value="${item.record.staff.length}"><input type="hidden" name="clause-hide" value="${clause}">
<input type="hidden" name="reason-hold" value="again"><input type="hidden" name="reason-unhide" value="slip"><input type="hidden" name="reason-hide" value="breach">
<button name="action" value="${undo.action}" aria-keyshortcuts="z">${undo.words}<kbd>Z</kbd></button></form>`,
  )}</div>`;
}

export const refusalNotice = (code: string): Html =>
  html`<div class="notice warn" role="alert" tabindex="-1" data-focus><span aria-hidden="true">！</span> ${refusalWords(code)}</div>`;
