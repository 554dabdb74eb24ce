import { japanTime } from '../../audit/queries/times.ts';
import { type TimelineEvent, timelineOf } from '../../audit/timeline.ts';
import type { CommentRecord, Decision } from '../../moderation/decision.ts';
import { ACTION_WORDS, clauseNumber, OUTCOME_WORDS, STAFF_WORDS } from '../words.ts';

/** The policy's own sentence for a clause, where the pack has it. */
export type ClauseText = (clause: string) => string | undefined;

/** A comment's story for people: times in Japan, the clause in the policy's words, who did what and why. */
export function timeline(record: CommentRecord, clauseText: ClauseText): string {
  const lines = timelineOf(record).flatMap((event) => {
    const [first = '', ...more] = story(event, clauseText);
    return [`  ${japanTime(event.row.at)}  ${first}`, ...more.map((line) => `${' '.repeat(23)}${line}`)];
  });
  return `コメント ${record.comment}\n${lines.join('\n')}\n`;
}

function story(event: TimelineEvent, clauseText: ClauseText): readonly string[] {
  switch (event.kind) {
    case 'decision':
      return decisionStory(event.row, clauseText);
    case 'staff': {
      const { row } = event;
      const what = row.proposal ? '削除を提案（別の職員の確認待ち）' : STAFF_WORDS[row.action];
      const clause = row.clause === undefined ? [] : [clauseLine(row.clause, clauseText)];
      return [`職員 ${row.actor}: ${what}  [${row.id}]`, ...clause, `理由: ${row.reason}`];
    }
    case 'attempt':
      return [`Instagram へ依頼（${ORDER_WORDS[event.row.order]}）  [${event.row.cause}]`];
    case 'outcome': {
      const detail = event.row.detail === undefined ? '' : `（${event.row.detail}）`;
      return [`結果: ${OUTCOME_WORDS[event.row.outcome]}${detail}  [${event.row.cause}]`];
    }
    case 'observation':
      return [`記録: ${event.row.kind}${event.row.detail === undefined ? '' : `（${event.row.detail}）`}`];
    case 'disposal':
      return [`廃棄: ${event.row.what === 'text' ? '本文' : '識別子'}（規定 ${event.row.rule}、${event.row.actor}）`];
  }
}

const ORDER_WORDS = { hide: '非表示', unhide: '再表示', delete: '削除' } as const;

const clauseLine = (clause: string, clauseText: ClauseText): string =>
  `条項 ${clauseNumber(clause)} ${clauseText(clause) ?? ''}`.trimEnd();

function decisionStory(decision: Decision, clauseText: ClauseText): readonly string[] {
  const urgent = decision.urgency.length === 0 ? '' : `  緊急: ${decision.urgency.join('、')}`;
  const judged = decision.judged === decision.action ? '' : `（規則の判定は ${ACTION_WORDS[decision.judged]}）`;
  const findings = decision.clauses.flatMap((finding) => [
    clauseLine(finding.clause, clauseText),
    `  規則 ${finding.rules.map((rule) => rule.id).join('、')}（強さ ${finding.strength.toFixed(2)}）`,
  ]);
  const guards = decision.guards.map(
    (guard) => `抑制 ${guard.id}: ${ACTION_WORDS[guard.from]} → ${ACTION_WORDS[guard.to]}`,
  );
  const versions = `方針 ${decision.policyVersion}・規則集 ${decision.ruleset}・設定 ${decision.settings}・文脈 ${decision.context}`;
  return [`判定（自動）: ${ACTION_WORDS[decision.action]}${judged}${urgent}`, ...findings, ...guards, versions];
}
