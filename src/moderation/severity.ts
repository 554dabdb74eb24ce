import type { Category } from '../rules/category.ts';
import type { Decision } from './decision.ts';

/** Harm that grows by the minute goes first when Instagram lets us make only few calls. Staff orders go before all. */
const RANK: Readonly<Record<Category, number>> = {
  'personal-data': 2,
  illegal: 2,
  'malicious-link': 3,
  malware: 3,
  abuse: 4,
  obscenity: 4,
  impersonation: 4,
  advertising: 5,
  'intellectual-property': 5,
  'political-religious': 5,
  'platform-terms': 6,
  other: 7,
  'off-topic': 7,
};

export const STAFF_ORDER_SEVERITY = 0;

/** 1 (worst) to 9. */
export function severityOf(decision: Decision): number {
  if (decision.urgency.length > 0) return 1;
  return Math.min(9, ...decision.clauses.map((finding) => RANK[finding.category]));
}
