import { commenterPseudonyms } from '../../audit/queries/commenter.ts';
import type { Filters } from '../../audit/queries/filters.ts';
import { instantOf } from '../../audit/queries/times.ts';
import { OUTCOMES } from '../../moderation/decision.ts';
import { ACTIONS } from '../../moderation/judgement.ts';
import { UsageError } from '../command.ts';
import type { Stores } from '../stores.ts';

/** Options shared by everything that selects comments (DESIGN §9). */
export const FILTER_OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  action: { type: 'string' },
  clause: { type: 'string' },
  rule: { type: 'string' },
  media: { type: 'string' },
  commenter: { type: 'string' },
  reviewer: { type: 'string' },
  outcome: { type: 'string' },
} as const;

export const FILTER_USAGE = `  --from TIME --to TIME   2026-11-23 (that day in Japan) or RFC 3339; from inclusive, to exclusive (a bare day: its end)
  --action A              ${ACTIONS.join(' | ')}
  --clause C --rule R     any of a decision's
  --media ID              one of our posts
  --commenter WHO         pseudonym, numeric id, or @handle while the vault holds it
  --reviewer NAME         comments this person acted on; the period is then that of the act
  --outcome O             ${OUTCOMES.join(' | ')}: how it stands now; the period is that of the outcome`;

export type FilterValues = { readonly [K in keyof typeof FILTER_OPTIONS]?: string | undefined };

/** @throws UsageError naming what cannot be understood. */
export async function filtersOf(stores: Stores, values: FilterValues): Promise<Filters> {
  const { from, to, action, clause, rule, media, commenter, reviewer, outcome } = values;
  return {
    ...(from === undefined ? {} : { from: instantOf(from, 'start') }),
    ...(to === undefined ? {} : { to: instantOf(to, 'end') }),
    ...(action === undefined ? {} : { action: oneOf('action', ACTIONS, action) }),
    ...(clause === undefined ? {} : { clause }),
    ...(rule === undefined ? {} : { rule }),
    ...(media === undefined ? {} : { media }),
    ...(commenter === undefined ? {} : { commenter: await writer(stores, commenter) }),
    ...(reviewer === undefined ? {} : { reviewer }),
    ...(outcome === undefined ? {} : { outcome: oneOf('outcome', OUTCOMES, outcome.toUpperCase()) }),
  };
}

function oneOf<T extends string>(option: string, values: readonly T[], given: string): T {
  const value = values.find((one) => one === given);
  if (value === undefined) throw new UsageError(`--${option} ${given} is not one of ${values.join(', ')}.`);
  return value;
}

async function writer(stores: Stores, who: string): Promise<readonly string[]> {
  const pseudonyms = await commenterPseudonyms(stores, who);
  if (pseudonyms) return pseudonyms;
  throw new UsageError(
    who.startsWith('@')
      ? `The vault holds nothing of ${who}. Use the numeric id or the pseudonym.`
      : `${who} is not a pseudonym, a numeric id or an @handle.`,
  );
}

/** @throws UsageError */
export function countOf(option: string, given: string | undefined, standard: number, most: number): number {
  if (given === undefined) return standard;
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new UsageError(`--${option} must be a whole number from 1 to ${most}.`);
}
