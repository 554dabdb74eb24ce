import type { CauseId, CommentRecord } from '../../moderation/decision.ts';
import { type Html, html, when } from '../html.ts';
import { shownText } from '../text/shown.ts';
import { ACTION_WORDS, OBSERVATION_WORDS, ORDER_WORDS, OUTCOME_WORDS, STAFF_WORDS } from '../words/acts.ts';
import { type ConsolePolicy, clauseWords } from '../words/policy.ts';
import { clockWords, dayWords, minuteWords } from '../words/times.ts';

interface Step {
  readonly at: string;
  readonly who: string;
  readonly kind: 'system' | 'person' | 'instagram';
  readonly what: string;
  readonly detail?: Html | undefined;
}

const SYSTEM = '自動';
const causeWords = (cause: CauseId): string => (cause === 'D' ? '自動の判断' : `職員の指示 ${Number(cause.slice(2))}`);

/** Everything on record about one comment, oldest first. */
function stepsOf(record: CommentRecord, policy: ConsolePolicy, nameOf: (subject: string) => string): readonly Step[] {
  const { decision } = record;
  const clauses = decision?.clauses.map(({ clause }) => clauseWords(policy, clause)).join('、');
  const steps: Step[] = [
    ...(decision
      ? [
          { at: decision.receivedAt, who: 'Instagram', kind: 'instagram' as const, what: 'コメントを受け取った' },
          {
            at: decision.at,
            who: SYSTEM,
            kind: 'system' as const,
            what: `判断：${ACTION_WORDS[decision.action]}`,
            detail: when(clauses, (words) => html`${words}`),
          },
        ]
      : []),
    ...record.staff.map((row) => ({
      at: row.at,
      who: nameOf(row.actor),
      kind: 'person' as const,
      what: row.proposal ? '削除の提案' : `${STAFF_WORDS[row.action]}${row.confirms ? '（2人目の確認）' : ''}`,
      detail: html`${when(row.clause, (clause) => html`${clauseWords(policy, clause)}　`)}${shownText(row.reason)}`,
    })),
    ...record.attempts.map(({ at, cause, order }) => ({
      at,
      who: SYSTEM,
      kind: 'system' as const,
      what: `Instagram に${ORDER_WORDS[order]}を指示（${causeWords(cause)}）`,
    })),
    ...record.outcomes.map(({ at, cause, outcome, detail }) => ({
      at,
      who: 'Instagram で確認',
      kind: 'instagram' as const,
      what: `結果：${OUTCOME_WORDS[outcome]}（${causeWords(cause)}）`,
      detail: when(detail, (code) => html`<code>${code}</code>`),
    })),
    ...record.observations.map(({ at, kind, detail }) => ({
      at,
      who: SYSTEM,
      kind: 'system' as const,
      what: OBSERVATION_WORDS[kind] ?? `気づいたこと（${kind}）`,
      detail: when(detail, (code) => html`<code>${code}</code>`),
    })),
    ...record.disposals.map(({ at, actor, what }) => ({
      at,
      who: actor === 'system' ? SYSTEM : actor,
      kind: 'system' as const,
      what: what === 'text' ? '本文を廃棄した' : 'コメントの番号などを廃棄した',
    })),
  ];
  return steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

export function timeline(record: CommentRecord, policy: ConsolePolicy, nameOf: (subject: string) => string): Html {
  const steps = stepsOf(record, policy, nameOf);
  return html`<ol class="timeline">${steps.map(
    ({ at, who, kind, what, detail }, index) => html`<li class="${kind}">
${when(dayWords(at) !== dayWords(steps[index - 1]?.at ?? '1970-01-01T00:00:00Z'), () => html`<span class="day">${dayWords(at)}</span>`)}
<time datetime="${at}" title="${minuteWords(at)}">${clockWords(at)}</time>
<div><b>${what}</b><span class="who">${who}</span>${when(detail, (words) => html`<p>${words}</p>`)}</div></li>`,
  )}</ol>`;
}
