import type { Found } from '../../audit/queries/filters.ts';
import { japanTime } from '../../audit/queries/times.ts';
import { ACTION_WORDS, clauseNumber, OUTCOME_WORDS } from '../words.ts';

/** One match as DESIGN §9 promises it. `commentId` only while the vault holds it. */
export function foundJson(row: Found, commentId: string | undefined): Record<string, unknown> {
  const { comment, at, action, judged, clauses, rules, outcome, media, ruleset, settings, policyVersion } = row;
  return {
    comment,
    ...(commentId === undefined ? {} : { commentId }),
    ...{ at, action, judged, clauses, rules, outcome },
    media: media ?? null,
    ...{ ruleset, settings, policyVersion },
  };
}

/** One match for people: time in Japan, what was decided and how it stands, clauses, rules, ledger key. */
export function foundText(row: Found): string {
  const outcome = row.outcome === null ? '' : OUTCOME_WORDS[row.outcome];
  const clauses = row.clauses.map(clauseNumber).join('・');
  return [japanTime(row.at), ACTION_WORDS[row.action], outcome, clauses, row.rules.join(' '), row.comment].join('\t');
}
