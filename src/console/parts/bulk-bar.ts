import { type Html, html } from '../html.ts';

export interface BulkBar {
  readonly csrf: string;
  readonly from: 'queue' | 'records';
  readonly selectAll: boolean;
  readonly selectPath: string;
}

/** Acts on several comments: the boxes of the list belong to this form, and the next page shows them before anything is done. */
export const bulkBar = ({
  csrf,
  from,
  selectAll,
  selectPath,
}: BulkBar): Html => html`<form id="bulk" class="bulk-bar" method="post" action="/bulk">
<input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="from" value="${from}">
<span class="label" data-picked>選んだコメントをまとめて</span>
<span class="bulk-buttons"><button name="bulk" value="approve-all">承認</button><button name="bulk" value="hide-all">非表示</button><button name="bulk" value="unhide-all">元に戻す</button></span>
<a class="button plain" href="${selectPath}">${selectAll ? '選択を外す' : 'すべて選ぶ'}</a>
</form>`;
