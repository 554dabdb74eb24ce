import type { Cells } from '../../src/graph-api/cells.ts';

export interface TestCells extends Cells {
  readonly stored: Map<string, { value: unknown; version: number; expiresAt?: string }>;
  /** Makes every call fail, as a store that is down. */
  down: boolean;
}

/** JSON cells in memory, with the versions and the copying of the real ones. */
export function memoryCells(now: () => number = Date.now): TestCells {
  const stored: TestCells['stored'] = new Map();
  const cells: TestCells = {
    stored,
    down: false,
    async get(key) {
      if (cells.down) throw new Error('State is down');
      const cell = stored.get(key);
      if (!cell || (cell.expiresAt !== undefined && Date.parse(cell.expiresAt) <= now())) return undefined;
      return structuredClone(cell);
    },
    async put(key, value, options = {}) {
      if (cells.down) throw new Error('State is down');
      const version = stored.get(key)?.version ?? 0;
      if (options.expectedVersion !== undefined && options.expectedVersion !== version) return false;
      const { expiresAt } = options;
      const copy = structuredClone(value);
      stored.set(key, { value: copy, version: version + 1, ...(expiresAt !== undefined && { expiresAt }) });
      return true;
    },
  };
  return cells;
}
