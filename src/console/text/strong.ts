import type { Decision } from '../../moderation/decision.ts';

/** Surely abusive: as strong as what may be hidden without a person. */
const SURE = 0.8;

/** Words that are covered until a person asks for them: staff should not have to read them by accident. */
export const isStrong = (decision: Pick<Decision, 'clauses' | 'urgency'>): boolean =>
  decision.urgency.some((kind) => ['threat', 'self-harm', 'child-safety'].includes(kind)) ||
  decision.clauses.some(
    ({ category, strength }) =>
      category === 'obscenity' || category === 'illegal' || (category === 'abuse' && strength >= SURE),
  );
