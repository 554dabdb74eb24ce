import type { Timeline } from '../state/timeline.ts';
import { invalidParameter } from './errors.ts';

const MOST_A_PAGE = 50;

export interface PageRequest {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly cursors?: { readonly before: string; readonly after: string };
  readonly hasMore: boolean;
}

/** At most 50 a page, 25 without a wish. */
export function pageRequest(parameters: ReadonlyMap<string, string>): PageRequest {
  const wish = Number(parameters.get('limit') ?? '25');
  if (!Number.isInteger(wish) || wish < 1) throw invalidParameter('Param limit must be a positive number');
  return { limit: Math.min(wish, MOST_A_PAGE), after: parameters.get('after'), before: parameters.get('before') };
}

/** One page of what `visible` lets through, newest first. Costs what it returns, plus what it skips. */
export function readPage<T>(timeline: Timeline, page: PageRequest, visible: (id: string) => T | undefined): Page<T> {
  const backwards = page.before !== undefined && page.after === undefined;
  const found: { item: T; cursor: string }[] = [];
  try {
    const walk = backwards ? timeline.newerThan(page.before ?? '') : timeline.newestFirst(page.after);
    for (const { id, cursor } of walk) {
      const item = visible(id);
      if (item !== undefined) found.push({ item, cursor });
      if (found.length > page.limit) break;
    }
  } catch (error) {
    throw error instanceof RangeError ? invalidParameter('Invalid cursor') : error;
  }
  const shown = found.slice(0, page.limit);
  if (backwards) shown.reverse();
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    items: shown.map(({ item }) => item),
    ...(first && last ? { cursors: { before: first.cursor, after: last.cursor } } : {}),
    hasMore: backwards ? shown.length > 0 : found.length > page.limit,
  };
}

/**
 * `{data, paging}` as Graph sends it: cursors whenever there are any, `next` only when there is more. Mind that
 * `next` holds the access token, as Meta's does.
 */
export function listBody<T>(page: Page<T>, link: URL, show: (item: T) => unknown): Record<string, unknown> {
  const data = page.items.map(show);
  if (page.cursors === undefined) return { data };
  const paging: Record<string, unknown> = { cursors: page.cursors };
  if (page.hasMore) {
    const next = new URL(link);
    next.searchParams.delete('before');
    next.searchParams.set('after', page.cursors.after);
    paging['next'] = next.toString();
  }
  return { data, paging };
}
