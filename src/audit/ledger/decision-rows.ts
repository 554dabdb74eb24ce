import type { Decision } from '../../moderation/decision.ts';
import * as keys from '../keys.ts';

/** What every row of a comment that an index shows copies from its decision. */
export function filterableOf(decision: Decision) {
  return {
    decidedAt: decision.at,
    judged: decision.judged,
    action: decision.action,
    clauseIds: [...new Set(decision.clauses.map((finding) => finding.clause))],
    ruleIds: [...new Set(decision.clauses.flatMap((finding) => finding.rules.map((rule) => rule.id)))],
    media: decision.media,
    commenter: decision.commenter,
    ruleset: decision.ruleset,
    settings: decision.settings,
    policyVersion: decision.policyVersion,
  };
}

const ofDecision = (decision: Decision, sk: string) => ({
  pk: keys.commentPk(decision.comment),
  sk,
  v: 1 as const,
  at: decision.at,
  actor: decision.actor,
  indexAt: keys.indexAt(decision.at, decision.comment),
  ...filterableOf(decision),
});

export function decisionRow(decision: Decision) {
  const month = keys.monthOf(decision.at);
  return {
    ...ofDecision(decision, keys.DECISION_SK),
    facetKey: keys.facet.period(month),
    actionKey: keys.actionKey(month, decision.action),
    mediaKey: decision.media === undefined ? undefined : keys.mediaKey(month, decision.media),
    commenterKey: decision.commenter === undefined ? undefined : keys.commenterKey(month, decision.commenter),
    urgency: [...decision.urgency],
    clauses: decision.clauses.map((finding) => ({
      ...finding,
      rules: finding.rules.map((rule) => ({
        ...rule,
        spans: rule.spans.map(([start, end]): [number, number] => [start, end]),
      })),
    })),
    guards: [...decision.guards],
    context: decision.context,
    field: decision.field,
    source: decision.source,
    receivedAt: decision.receivedAt,
  };
}

/** One row for each clause and each rule; none for a comment in which nothing was found. */
export function indexRows(decision: Decision) {
  const month = keys.monthOf(decision.at);
  const { clauseIds, ruleIds } = filterableOf(decision);
  return [
    ...clauseIds.map((clause) => ({
      ...ofDecision(decision, keys.clauseSk(clause)),
      facetKey: keys.facet.clause(month, clause),
    })),
    ...ruleIds.map((rule) => ({ ...ofDecision(decision, keys.ruleSk(rule)), facetKey: keys.facet.rule(month, rule) })),
  ];
}
