import type { Clock, State } from '../../moderation/ports.ts';
import type { Table } from '../table.ts';
import { armingStore } from './arming.ts';
import { type CellStore, cellStore } from './cells.ts';
import { leaseStore } from './leases.ts';
import { pendingStore } from './pending.ts';
import { quotaStore } from './quota.ts';
import { reviewStore } from './reviews.ts';

/** Working memory in DynamoDB; open reviews and pending hides can be rebuilt from the ledger (rebuild.ts). */
export function dynamoState({ table, clock }: { readonly table: Table; readonly clock: Clock }) {
  return {
    ...reviewStore(table, clock),
    ...pendingStore(table),
    ...armingStore(table),
    ...quotaStore(table),
    ...leaseStore(table, clock),
    /** JSON cells of one kind: `settings`, `gate`, `token`, `caption`, `session` … */
    cells: (kind: string): CellStore => cellStore(table, clock, kind),
  } satisfies State & Record<string, unknown>;
}

export type StateStore = ReturnType<typeof dynamoState>;
