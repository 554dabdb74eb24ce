import type { ClauseFinding } from '../../moderation/judgement.ts';
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
${
  decision.clauses.length === 0
    ? html`<p>禁止事項に当たる言葉は見つかっていません。本文を読み取れなかったか、ほかの理由で人の確認に回りました。</p>`
    : html`<ol class="findings">${decision.clauses.map((finding) => clauseFinding(item, finding, policy))}</ol>`
}
${when(
  decision.guards.length > 0,
  () => html`<ul class="guards">${decision.guards.map((note) => html`<li>${guardWords(note)}</li>`)}</ul>`,
)}
</section>`;
}

function clauseFinding(item: Item, finding: ClauseFinding, policy: ConsolePolicy): Html {
  const text = item.words?.text;
  const said = text !== undefined && !isStrong(item.record.decision);
  return html`<li><p class="clause-name">${clauseWords(policy, finding.clause)} <span class="strength">${strengthWords(finding.strength)}</span></p>
${when(findClause(policy, finding.clause), (clause) => html`<p class="clause-text">運用ポリシー：${shownText(clause.text)}</p>`)}
<ul class="rules">${finding.rules.map(
    (rule) =>
      html`<li>${ruleWords(rule.id)}${when(
        said && rule.spans.length > 0,
        () => html`：${rule.spans.slice(0, 4).map((span) => html`<q>${spanWords(text ?? '', span)}</q>`)}`,
      )}</li>`,
  )}</ul></li>`;
}
