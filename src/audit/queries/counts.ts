import { facet, staffKey } from '../keys.ts';
import type { Table } from '../table.ts';
import { readIndexPartition } from './index-partition.ts';
import { japanDay, monthsBetween } from './times.ts';

export interface Counts {
  readonly decisions: number;
  /** By day in Japan, oldest first. */
  readonly byDay: Readonly<Record<string, number>>;
  readonly byAction: Readonly<Record<string, number>>;
  /** A decision counts under each of its clauses and rules. */
  readonly byClause: Readonly<Record<string, number>>;
  readonly byRule: Readonly<Record<string, number>>;
  /** Acts of people, by person and act: `aoki unhide`. The period is that of the act. */
  readonly byReviewer: Readonly<Record<string, number>>;
}

export interface Period {
  /** RFC 3339 UTC; from inclusive, to exclusive. */
  readonly from: string;
  readonly to: string;
}

/** Totals of a period. Reads every index row of it, so ask for weeks or months, not for all time. */
export async function countPeriod(ledger: Table, { from, to }: Period): Promise<Counts> {
  const counts = { byDay: new Tally(), byAction: new Tally(), byClause: new Tally(), byRule: new Tally() };
  const byReviewer = new Tally();
  let decisions = 0;
  for (const month of monthsBetween(from, to)) {
    const period = { index: 'facet', key: 'facetKey', value: facet.period(month), from, to } as const;
    for await (const row of readIndexPartition(ledger, {
      ...period,
      fields: ['at', 'action', 'clauseIds', 'ruleIds'],
    })) {
      decisions += 1;
      counts.byDay.add(japanDay(String(row['at'])));
      counts.byAction.add(String(row['action']));
      for (const clause of row['clauseIds'] as readonly string[]) counts.byClause.add(clause);
      for (const rule of row['ruleIds'] as readonly string[]) counts.byRule.add(rule);
    }
    const acts = { index: 'action', key: 'actionKey', value: staffKey(month), from, to } as const;
    for await (const row of readIndexPartition(ledger, { ...acts, fields: ['actor', 'staffAction'] })) {
      byReviewer.add(`${row['actor']} ${row['staffAction']}`);
    }
  }
  return {
    decisions,
    byDay: counts.byDay.sorted(),
    byAction: counts.byAction.sorted(),
    byClause: counts.byClause.sorted(),
    byRule: counts.byRule.sorted(),
    byReviewer: byReviewer.sorted(),
  };
}

class Tally {
  readonly #counts = new Map<string, number>();
  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
  sorted(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
}
