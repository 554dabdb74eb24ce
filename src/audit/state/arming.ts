import * as z from 'zod';
import type { Arming } from '../../moderation/ports.ts';
import { getItem, type Item, type Table } from '../table.ts';
import { updateItem } from './write.ts';

const KEY = { pk: 'ARMING', sk: '-' };

const Stored = z.object({
  armed: z.boolean().default(false),
  paused: z.boolean().default(false),
  by: z.string().optional(),
  reason: z.string().optional(),
  at: z.string().optional(),
  goLiveAt: z.string().optional(),
});

const FIELDS = ['armed', 'paused', 'by', 'reason', 'at', 'goLiveAt'] as const;

const toArming = (item: Item): Arming =>
  Object.fromEntries(
    Object.entries(Stored.parse(item)).filter(([, value]) => value !== undefined),
  ) as unknown as Arming;

/** Whether hiding is on. A new deployment is not armed: it flags only (DESIGN §5, going live). */
export function armingStore(table: Table) {
  const arming = async (): Promise<Arming> => toArming((await getItem(table, KEY.pk, KEY.sk)) ?? {});
  return {
    arming,
    /** Changes the given fields together and answers what holds afterwards. */
    async setArming(change: Partial<Arming>): Promise<Arming> {
      const fields = FIELDS.filter((field) => change[field] !== undefined);
      if (fields.length === 0) return arming();
      const item = await updateItem(table, KEY, {
        UpdateExpression: `SET ${fields.map((field) => `#${field} = :${field}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(fields.map((field) => [`#${field}`, field])),
        values: Object.fromEntries(fields.map((field) => [`:${field}`, change[field]])),
      });
      return toArming(item ?? {});
    },
  };
}
