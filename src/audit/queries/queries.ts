import type { Filters, Found, Page } from './filters.ts';
import { type PageRequest, type QueryParts, queryPage } from './page.ts';

/**
 * Every question of DESIGN §6 about the ledger, each answered from an index. Used by the command line, the console
 * and exports alike.
 */
export function ledgerQueries(parts: QueryParts) {
  const page = (filters: Filters, request?: PageRequest): Promise<Page> => queryPage(parts, filters, request);
  return {
    page,
    /** Every match, page after page. */
    async *all(
      filters: Filters,
      request: Pick<PageRequest, 'oldestFirst' | 'withoutOutcome'> = {},
    ): AsyncGenerator<Found> {
      let cursor: string | undefined;
      do {
        const { rows, next } = await page(filters, { ...request, limit: 500, ...(cursor ? { cursor } : {}) });
        yield* rows;
        cursor = next;
      } while (cursor);
    },
  };
}

export type Queries = ReturnType<typeof ledgerQueries>;
