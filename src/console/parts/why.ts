import type { ClauseFinding } from '../../moderation/judgement.ts';
import type { Span } from '../../rules/category.ts';
import { type Html, html, when } from '../html.ts';
import type { Item } from '../item.ts';
import { shownText, spanWords } from '../text/shown.ts';
import { isStrong } from '../text/strong.ts';
import { URGENT_ADVICE, URGENT_WORDS } from '../words/acts.ts';
import { guardWords } from '../words/guards.ts';
import { type ConsolePolicy, clauseWords, findClause } from '../words/policy.ts';
import { ruleWords, strengthWords } from '../words/rules.ts';

/** What to do first about an urgent comment. */
export const urgentAdvice = ({ record: { decision } }: Item): Html | undefined =>
  when(
    decision.urgency.length > 0,
    () =>
      html`<div class="notice urgent"><strong><span aria-hidden="true">！</span>緊急</strong><ul>${decision.urgency.map(
        (kind) => html`<li><b>${URGENT_WORDS[kind]}</b>　${URGENT_ADVICE[kind]}</li>`,
      )}</ul></div>`,
  );

/** Why the system decided as it did: clause in the policy's own words, rules and guards in plain ones. */
export function why(item: Item, policy: ConsolePolicy, level: 2 | 3): Html {
  const { decision } = item.record;
  const title = decision.action === 'hide' ? 'なぜ非表示にしたか' : 'なぜ確認が必要か';
  return html`<section class="why" aria-label="この判断の理由">${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
${findings(item, policy)}
${when(
  decision.guards.length > 0,
  () => html`<ul class="guards">${decision.guards.map((note) => html`<li>${guardWords(note)}</li>`)}</ul>`,
)}
</section>`;
}

/** The clause that decided in full; further ones wait until asked for. */
function findings(item: Item, policy: ConsolePolicy): Html {
  const [first, ...others] = item.record.decision.clauses;
  if (first === undefined) {
    return html`<p>禁止事項に当たる言葉は見つかっていません。本文を読み取れなかったか、ほかの理由で人の確認に回りました。</p>`;
  }
  return html`<ol class="findings">${clauseFinding(item, first, policy)}</ol>${when(
    others.length > 0,
    () =>
      html`<details><summary>ほかに当たりうる条項（${others.length}）</summary><ol class="findings">${others.map(
        (finding) => clauseFinding(item, finding, policy),
      )}</ol></details>`,
  )}`;
}

const MOST_QUOTED = 6;

/** What the rules found, each thing said once however many rules say it; with the words, where they may be read. */
function foundWords(item: Item, finding: ClauseFinding): readonly Html[] {
  const text = isStrong(item.record.decision) ? undefined : item.words?.text;
  const bySentence = new Map<string, Map<string, Span>>();
  for (const { id, spans } of finding.rules) {
    const quoted = bySentence.get(ruleWords(id)) ?? new Map<string, Span>();
    bySentence.set(ruleWords(id), quoted);
    if (text !== undefined) for (const span of spans) quoted.set(text.slice(...span), span);
  }
  return [...bySentence].map(
    ([sentence, quoted]) =>
      html`<li>${sentence}${when(
        quoted.size > 0,
        () =>
          html`：${[...quoted.values()].slice(0, MOST_QUOTED).map((span) => html`<q>${spanWords(text ?? '', span)}</q>`)}`,
      )}</li>`,
  );
}

const clauseFinding = (item: Item, finding: ClauseFinding, policy: ConsolePolicy): Html =>
  html`<li><p class="clause-name">${clauseWords(policy, finding.clause)} <span class="strength">${strengthWords(finding.strength)}</span></p>
${when(findClause(policy, finding.clause), (clause) => html`<p class="clause-text">運用ポリシー：${shownText(clause.text)}</p>`)}
<ul class="rules">${foundWords(item, finding)}</ul></li>`;
