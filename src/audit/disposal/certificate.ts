import { createHash } from 'node:crypto';
import { commentOfPk, facet } from '../keys.ts';
import { DisposalRow } from '../ledger/rows.ts';
import { readIndexPartition } from '../queries/index-partition.ts';
import type { Table } from '../table.ts';

export interface DisposedItem {
  readonly comment: string;
  readonly what: 'text' | 'ids';
  readonly at: string;
  readonly actor: string;
  readonly rule: string;
}

export interface Certificate {
  /** UTC month, `2026-11`. */
  readonly month: string;
  /** Oldest first. */
  readonly items: readonly DisposedItem[];
  readonly countByRule: Readonly<Record<string, number>>;
  /** SHA-256 over the items as JSON lines: what was certified can be told from what is shown later. */
  readonly digest: string;
}

/** What was disposed of in a month, from the disposal rows. Reads an index: wait a minute after a run. */
export async function certificateOf(ledger: Table, month: string): Promise<Certificate> {
  const items: DisposedItem[] = [];
  for await (const item of readIndexPartition(ledger, {
    index: 'facet',
    key: 'facetKey',
    value: facet.disposal(month),
  })) {
    const { pk, what, at, actor, rule } = DisposalRow.parse(item);
    items.push({ comment: commentOfPk(pk), what, at, actor, rule });
  }
  const countByRule: Record<string, number> = {};
  for (const { rule } of items) countByRule[rule] = (countByRule[rule] ?? 0) + 1;
  const digest = createHash('sha256')
    .update(items.map((item) => `${JSON.stringify(item)}\n`).join(''))
    .digest('hex');
  return { month, items, countByRule, digest };
}
