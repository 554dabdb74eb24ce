import type { Clock } from '../../moderation/ports.ts';
import type { Filters } from './filters.ts';
import type { Plan } from './plan.ts';
import { monthsBetween } from './times.ts';

/** The first month a ledger of this product can hold. */
const BEGINNING = '2025-01-01T00:00:00.000Z';
const DAYS_AHEAD = 35;

/**
 * The index partitions that a query walks, in its order, beginning with `from` where a cursor names one.
 * An empty partition costs half a read unit, so an open period is cheap to walk.
 */
export function partitionsOf(
  { clock, daysAhead = DAYS_AHEAD }: { readonly clock: Clock; readonly daysAhead?: number },
  plan: Plan,
  filters: Filters,
  walk: { readonly oldestFirst: boolean; readonly from: string | undefined },
): readonly string[] {
  const latest = new Date(clock.now().getTime() + daysAhead * 86_400_000).toISOString();
  const newestFirst = monthsBetween(filters.from ?? BEGINNING, filters.to ?? latest)
    .toReversed()
    .flatMap((month) => plan.partitions(month));
  const all = walk.oldestFirst ? newestFirst.toReversed() : newestFirst;
  return walk.from === undefined ? all : all.slice(Math.max(0, all.indexOf(walk.from)));
}
