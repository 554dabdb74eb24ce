import { type Html, html } from '../html.ts';

const KEYS: readonly (readonly [key: string, words: string])[] = [
  ['j', '次のコメントへ'],
  ['k', '前のコメントへ'],
  ['a', '承認する（公開のまま／非表示のまま）'],
  ['h', '非表示にする'],
  ['u', '元に戻す（表示に戻す）'],
  ['z', '直前の操作を取り消す'],
  ['s', '保留にする'],
  ['n', 'メモ・理由を書く'],
  ['d', '削除を提案する・確認する'],
  ['v', '伏せた言葉を表示する'],
  ['x', '一覧で選ぶ・選択を外す'],
  ['c', '着手する（ほかの人に知らせる）'],
  ['/', '検索条件へ'],
  ['g q', '確認待ちを開く'],
  ['g r', '記録を開く'],
  ['?', 'この一覧を開く・閉じる'],
];

/** The keys, in an overlay. They can be turned off (WCAG 2.1.4) and never act while somebody is typing. */
export const keyHelp = (): Html => html`<dialog id="keys" aria-labelledby="keys-title">
<h2 id="keys-title">キー操作</h2>
<dl class="keys">${KEYS.map(([key, words]) => html`<div><dt>${key.split(' ').map((part) => html`<kbd>${part}</kbd>`)}</dt><dd>${words}</dd></div>`)}</dl>
<p><label class="check"><input type="checkbox" data-keys-switch checked>文字キーで操作する</label></p>
<form method="dialog"><button>閉じる</button></form>
</dialog>`;
