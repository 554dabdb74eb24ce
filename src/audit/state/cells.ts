import * as z from 'zod';
import type { Clock } from '../../moderation/ports.ts';
import { collect, getItem, type Item, readPartition, type Table } from '../table.ts';
import { type Condition, deleteItem, putItem } from './write.ts';

/** A named JSON value. The version counts its writes, from 1. */
export interface Cell {
  readonly key: string;
  readonly value: unknown;
  readonly version: number;
  readonly expiresAt?: string;
}

export interface PutCell {
  /** Write only when this is the stored version; 0: only when there is none (or it has expired). */
  readonly expectedVersion?: number;
  /** RFC 3339; after it no read shows the cell. */
  readonly expiresAt?: string;
}

const Stored = z.object({
  sk: z.string(),
  value: z.string(),
  version: z.int(),
  expiresAt: z.string().optional(),
});

/**
 * JSON cells of one kind: settings, breaker and pacing, token days, caption cache, sessions.
 * The reader parses the value with its own schema; nothing here is evidence, and no comment text belongs here.
 */
export function cellStore(table: Table, clock: Clock, kind: string) {
  const pk = `CELL#${kind}`;
  const now = (): string => clock.now().toISOString();
  const toCell = (item: Item): Cell | undefined => {
    const { sk, value, version, expiresAt } = Stored.parse(item);
    if (expiresAt === undefined) return { key: sk, value: JSON.parse(value), version };
    return expiresAt <= now() ? undefined : { key: sk, value: JSON.parse(value), version, expiresAt };
  };
  return {
    async get(key: string): Promise<Cell | undefined> {
      const item = await getItem(table, pk, key);
      return item && toCell(item);
    },
    /** False when the expected version is not the stored one: read again and decide anew. */
    async put(key: string, value: unknown, options: PutCell = {}): Promise<boolean> {
      const { expectedVersion, expiresAt } = options;
      const version = (expectedVersion ?? (await getItem(table, pk, key))?.['version'] ?? 0) as number;
      const ttl = expiresAt === undefined ? undefined : Math.floor(Date.parse(expiresAt) / 1000);
      const item = { pk, sk: key, value: JSON.stringify(value), version: version + 1, expiresAt, ttl };
      return putItem(table, item, expectedVersion === undefined ? 'always' : versionIs(expectedVersion, now()));
    },
    async remove(key: string): Promise<void> {
      await deleteItem(table, pk, key);
    },
    async list(): Promise<readonly Cell[]> {
      const cells = (await collect(readPartition(table, { pk }))).map(toCell);
      return cells.filter((cell) => cell !== undefined);
    },
  };
}

export type CellStore = ReturnType<typeof cellStore>;

const versionIs = (version: number, now: string): Condition =>
  version === 0
    ? { expression: 'attribute_not_exists(pk) OR expiresAt <= :now', values: { ':now': now } }
    : { expression: '#version = :version', names: { '#version': 'version' }, values: { ':version': version } };
