import { type Html, html } from '../html.ts';
import type { Item } from '../item.ts';
import { isHidden, isOver } from '../standing.ts';

/** What stands now, and what each choice leads to. */
export function whatNext({ standing, record }: Item): Html {
  if (isOver(standing)) {
    return html`<p class="next">このコメントは Instagram にもうありません。承認すると、確認待ちから外れます。</p>`;
  }
  if (standing === 'hiding' || standing === 'unhiding' || standing === 'deleting') {
    return html`<p class="next">Instagram に指示を送っています。届かないときは自動で送り直します。待たずに次へ進めます。</p>`;
  }
  if (standing === 'not-possible') {
    return html`<p class="next">Instagram の都合で、ここからは非表示にできません（ライブ配信や、区役所以外の投稿など）。必要なら Instagram のアプリで操作し、承認して確認待ちから外してください。</p>`;
  }
  if (isHidden(standing)) {
    const by = record.decision.action === 'hide' ? '自動で' : '';
    return html`<p class="next">${by}非表示にしました。「非表示のまま」で確認待ちから外れます。「元に戻す」と、数秒でまた公開されます。</p>`;
  }
  return html`<p class="next">このコメントは<strong>いまも公開されています</strong>。「承認」すると公開のまま確認待ちから外れます。「非表示」にすると、数秒でほかの人から見えなくなります。あとから元に戻せます。</p>`;
}
