import type { Decision } from '../../moderation/decision.ts';
import type { VaultText } from '../../moderation/ports.ts';
import type { Span } from '../../rules/category.ts';
import { type Html, html, when } from '../html.ts';
import type { Item } from '../item.ts';
import { excerpt, shownText } from '../text/shown.ts';
import { isStrong } from '../text/strong.ts';
import { minuteWords } from '../words/times.ts';

const spansOf = (decision: Decision): readonly Span[] =>
  decision.clauses.flatMap(({ rules }) => rules.flatMap(({ spans }) => spans));

/** The words, covered until asked for where they are strong. Works without a script. */
function covered(decision: Decision, words: Html): Html {
  if (!isStrong(decision)) return words;
  return html`<details class="veil"><summary aria-keyshortcuts="v"><span>強い表現を含むため、伏せています。</span><span class="button">表示する<kbd>V</kbd></span></summary>${words}</details>`;
}

const NO_WORDS = html`<p class="no-words">本文は保存期間が過ぎて廃棄したか、あなたの役割では表示できません。条項と操作の記録は残っています。</p>`;

const handle = (words: VaultText | undefined): Html =>
  words?.username === undefined
    ? html`<span class="handle">（名前なし）</span>`
    : html`<span class="handle">@${shownText(words.username)}</span>`;

/** The comment as Instagram shows it, with the words that decided marked; what it answers and stands under. */
export function commentView({ record: { decision }, words }: Item): Html {
  return html`<figure class="comment">
${when(
  words?.caption,
  (caption) =>
    html`<details class="context"><summary>投稿の説明文</summary><div class="quoted">${shownText(caption)}</div></details>`,
)}
${when(
  words?.parent,
  (parent) => html`<div class="quoted"><span class="label">返信先のコメント</span>${shownText(parent)}</div>`,
)}
<figcaption><span class="face" aria-hidden="true"></span>${handle(words)}<time datetime="${decision.receivedAt}">${minuteWords(decision.receivedAt)}</time></figcaption>
${
  words === undefined
    ? NO_WORDS
    : covered(
        decision,
        words.text === ''
          ? html`<p class="no-words">文字のないコメント（スタンプ・GIF など）です。</p>`
          : html`<blockquote class="said">${shownText(words.text, spansOf(decision))}</blockquote>`,
      )
}
</figure>`;
}

/** One line for lists. */
export function commentLine(words: VaultText | undefined, strong: boolean): Html {
  if (words === undefined) return html`<span class="no-words">本文なし</span>`;
  if (strong) return html`<span class="no-words">強い表現のため伏せています</span>`;
  return words.text === '' ? html`<span class="no-words">文字のないコメント</span>` : excerpt(words.text);
}

export const itemLine = ({ record, words }: Item): Html => commentLine(words, isStrong(record.decision));

export const handleView = handle;
