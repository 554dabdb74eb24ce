import type { Session } from '../access/sessions.ts';
import { type Html, html, when } from '../html.ts';
import type { Item } from '../item.ts';
import { isHidden, newestVisibilityAct } from '../standing.ts';
import { shownText } from '../text/shown.ts';
import { type ConsolePolicy, clauseNumber, findClause } from '../words/policy.ts';
import { dayWords, minuteWords } from '../words/times.ts';
import { page } from './layout.ts';

export interface ExplanationPage {
  readonly session: Session;
  readonly policy: ConsolePolicy;
  readonly item: Item;
  readonly now: Date;
  /** The words are printed only when asked for: the paper may reach somebody who did not write them. */
  readonly withWords: boolean;
}

const HOW_IT_STANDS = (hidden: boolean): string =>
  hidden
    ? 'このコメントは、現在、ほかの方からは見えない状態（非表示）にしております。削除はしておりません。'
    : 'このコメントは、現在、公開されております。';

/** Who decided, in words that blame nobody: the system, or a member of staff whose name stays inside. */
function decidedBy(item: Item): string {
  const act = newestVisibilityAct(item.record);
  if (act) return '職員が内容を確認し、判断しました。';
  const approved = item.record.staff.some((row) => row.action === 'approve');
  return approved
    ? '言葉の決まりに基づく自動の仕組みが判断し、その後、職員が内容を確認しました。'
    : '言葉の決まりに基づく自動の仕組みが判断しました。お申し出があれば、職員が改めて確認いたします。';
}

function clausesOf(item: Item): readonly string[] {
  const named = newestVisibilityAct(item.record)?.clause;
  if (named !== undefined) return [named];
  return [...new Set(item.record.decision.clauses.map(({ clause }) => clause))].slice(0, 2);
}

/** A printable statement of reasons to the person who wrote the comment, or asks about it. */
export function explanationPage({ session, policy, item, now, withWords }: ExplanationPage): Html {
  const { decision, comment } = item.record;
  const { name, section, telephone } = policy.office;
  const hidden = isHidden(item.standing);
  return page({
    title: '市民への説明文',
    session,
    current: 'records',
    shape: 'letter-page',
    body: html`<nav class="steps no-print" aria-label="説明文の操作"><a class="button" href="/records/${comment}">記録へ戻る</a>
<button type="button" class="primary only-script" data-prints>印刷する</button>
<a class="button" href="/records/${comment}/explanation${withWords ? '' : '?words=1'}">${withWords ? '本文を載せない' : '本文を載せる'}</a>
<span class="hint">電話では、このまま読み上げてください。</span></nav>
<article class="letter">
<p class="letter-date">${dayWords(now.toISOString())}</p>
<p class="letter-from">${name}　${section}</p>
<h1>Instagram のコメントについてのご説明</h1>
<p>日ごろより、${name}の Instagram をご覧いただき、ありがとうございます。お問い合わせのコメントについて、次のとおりご説明いたします。</p>
<h2>１　対象のコメント</h2>
<dl><div><dt>受け取った日時</dt><dd>${minuteWords(decision.receivedAt)}</dd></div>
${when(decision.media, (id) => html`<div><dt>投稿の番号</dt><dd>${id}</dd></div>`)}
${when(withWords && item.words, (words) => html`<div><dt>本文</dt><dd>${shownText(words.text)}</dd></div>`)}
<div><dt>受付番号</dt><dd>${comment.slice(-8)}</dd></div></dl>
<h2>２　現在の状態</h2>
<p>${HOW_IT_STANDS(hidden)}</p>
<h2>３　${hidden ? '理由' : '確認の理由'}</h2>
<p>${
      hidden
        ? '当ページの運用ポリシーでは、どなたにも安心してご覧いただけるよう、次の内容の書き込みをご遠慮いただいております。お書きになった言葉が、この項目に当たる可能性があると判断いたしました。'
        : '当ページの運用ポリシーの次の項目に照らして、確認をいたしました。'
    }</p>
<ul class="letter-clauses">${clausesOf(item).map(
      (id) =>
        html`<li>運用ポリシー ${clauseNumber(id)}　${when(findClause(policy, id), (clause) => html`「${shownText(clause.text)}」`)}</li>`,
    )}</ul>
<p>この判断は書き込みの言葉についてのもので、お書きになった方のお考えやお人柄についてのものではありません。市政へのご意見・ご批判を理由に非表示にすることはございません。</p>
<h2>４　判断の方法</h2>
<p>${decidedBy(item)}</p>
<h2>５　ご納得いただけないとき</h2>
<p>お手数ですが、下記までお申し出ください。職員が改めて内容を確認し、結果をお知らせいたします。判断を改めるときは、コメントを元に戻します。</p>
<p class="letter-contact">${name} ${section}<br>電話　<strong>${telephone}</strong>（受付番号 ${comment.slice(-8)} をお伝えください）</p>
</article>`,
  });
}
