import type { Clock } from '../../moderation/ports.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Table } from '../table.ts';
import { accept, type Question } from './accept.ts';
import { type Position, readCursor, signCursor } from './cursor.ts';
import { canonical, type Filters, type Found, type Page } from './filters.ts';
import { type IndexRowRead, type RowKey, readIndex } from './index-rows.ts';
import { partitionsOf } from './partitions.ts';
import { planOf } from './plan.ts';

export const MOST_INDEX_ROWS = 1000;
export const DEFAULT_LIMIT = 50;
const AT_ONCE = 16;

export interface QueryParts {
  readonly table: Table;
  readonly ring: KeyRing;
  readonly clock: Clock;
  /** How far ahead of this clock rows may lie; more only where the system's clock was moved. */
  readonly daysAhead?: number;
}

export interface PageRequest {
  readonly limit?: number;
  readonly cursor?: string;
  readonly oldestFirst?: boolean;
  /** Leave `outcome` null where no filter needs it: for readers that read each comment's rows themselves. */
  readonly withoutOutcome?: boolean;
}

interface Hit {
  readonly found: Found;
  readonly position: Position;
}

/**
 * One page, newest first unless asked otherwise. Reads at most 1,000 index rows: a rare combination may bring a
 * short or empty page with a cursor to go on from.
 * @throws CursorError
 */
export async function queryPage(parts: QueryParts, filters: Filters, request: PageRequest = {}): Promise<Page> {
  const { limit = DEFAULT_LIMIT, oldestFirst = false, withoutOutcome = false } = request;
  const plan = planOf(filters);
  const readOutcome = !withoutOutcome || plan.row !== 'decision';
  const query = canonical(filters, oldestFirst);
  const start = request.cursor === undefined ? undefined : readCursor(parts.ring, query, request.cursor);
  const hits: Hit[] = [];
  const cost = { indexRows: 0, capacity: 0 };
  const page = (next?: Position): Page => ({
    rows: hits.slice(0, limit).map((hit) => hit.found),
    ...(next ? { next: signCursor(parts.ring, query, next) } : {}),
    ...cost,
  });
  for (const partition of partitionsOf(parts, plan, filters, { oldestFirst, from: start?.partition })) {
    let after = start?.partition === partition ? start.row : undefined;
    do {
      const room = MOST_INDEX_ROWS - cost.indexRows;
      if (room <= 0) return page({ partition, ...(after ? { row: after } : {}) });
      // One more than asked for tells whether there is more.
      const wanted = limit + 1 - hits.length;
      const size = Math.min(room, plan.conditions.length > 0 ? Math.max(wanted, 100 + cost.indexRows) : wanted);
      const read = await readIndex(parts.table, plan, filters, { partition, after, limit: size, oldestFirst });
      cost.indexRows += read.scanned;
      cost.capacity += read.capacity;
      for await (const hit of accepted(parts.table, { plan, filters, readOutcome }, partition, read.rows)) {
        hits.push(hit);
        if (hits.length > limit) return page(hits[limit - 1]?.position);
      }
      after = read.after;
    } while (after);
  }
  return page();
}

async function* accepted(
  table: Table,
  question: Question,
  partition: string,
  rows: readonly IndexRowRead[],
): AsyncGenerator<Hit> {
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const some = rows.slice(first, first + AT_ONCE);
    const found = await Promise.all(some.map((row) => accept(table, question, row)));
    for (const [n, row] of some.entries()) {
      const hit = found[n];
      if (hit) yield { found: hit, position: { partition, row: keyOf(row) } };
    }
  }
}

const keyOf = ({ pk, sk, indexAt }: IndexRowRead): RowKey => ({ pk, sk, indexAt });
