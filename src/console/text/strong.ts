import type { Found } from '../../audit/queries/filters.ts';
import type { Decision } from '../../moderation/decision.ts';
import { type ConsolePolicy, findClause } from '../words/policy.ts';

/** Surely abusive: as strong as what may be hidden without a person. */
const SURE = 0.8;

/** Words that are covered until a person asks for them: staff should not have to read them by accident. */
export const isStrong = (decision: Pick<Decision, 'clauses' | 'urgency'>): boolean =>
  decision.urgency.some((kind) => ['threat', 'self-harm', 'child-safety'].includes(kind)) ||
  decision.clauses.some(
    ({ category, strength }) =>
      category === 'obscenity' || category === 'illegal' || (category === 'abuse' && strength >= SURE),
  );

/** The same for a row of a search, which knows neither strength nor urgency: in doubt it is covered. */
export const mayBeStrong = (found: Pick<Found, 'clauses' | 'judged'>, policy: ConsolePolicy): boolean =>
  found.clauses.some((id) => {
    const category = findClause(policy, id)?.category;
    if (category === 'abuse') return found.judged === 'hide';
    return category === undefined || ['obscenity', 'illegal', 'other'].includes(category);
  });
