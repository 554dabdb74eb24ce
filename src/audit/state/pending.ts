import * as z from 'zod';
import type { PendingEnforcement } from '../../moderation/ports.ts';
import * as f from '../ledger/fields.ts';
import { type Item, readPartition, type Table } from '../table.ts';
import { deleteItem, putItem, updateItem } from './write.ts';

const Pending = z.object({
  accountId: z.string(),
  comment: z.string(),
  cause: z.object({ id: f.cause, order: f.order }),
  severity: z.int().min(0).max(99),
  since: z.string(),
  notBefore: z.string().optional(),
  tries: z.int(),
});

const keyOf = ({ accountId, severity, since, comment, cause }: PendingEnforcement) => ({
  pk: `PENDING#${accountId}`,
  sk: `${String(severity).padStart(2, '0')}#${since}#${comment}#${cause.id}`,
});

function toPending(item: Item): PendingEnforcement {
  const { notBefore, ...pending } = Pending.parse(item);
  return notBefore === undefined ? pending : { ...pending, notBefore };
}

/** Hides and staff orders that Instagram has not carried out yet, worst first, then oldest first. */
export function pendingStore(table: Table) {
  async function* pending(accountId: string, dueAt?: string): AsyncGenerator<PendingEnforcement> {
    const due = { FilterExpression: 'attribute_not_exists(notBefore) OR notBefore <= :now', values: { ':now': dueAt } };
    const query = { pk: `PENDING#${accountId}`, ...(dueAt === undefined ? {} : { filter: due }) };
    for await (const item of readPartition(table, query)) yield toPending(item);
  }
  return {
    /** False when it waits already. */
    putPending: (row: PendingEnforcement): Promise<boolean> => putItem(table, { ...keyOf(row), ...Pending.parse(row) }),
    async deferPending(row: PendingEnforcement, notBefore: string): Promise<void> {
      await updateItem(table, keyOf(row), {
        UpdateExpression: 'SET notBefore = :at ADD tries :one',
        ConditionExpression: 'attribute_exists(pk)',
        values: { ':at': notBefore, ':one': 1 },
      });
    },
    async removePending(row: PendingEnforcement): Promise<void> {
      const { pk, sk } = keyOf(row);
      await deleteItem(table, pk, sk);
    },
    async duePending(accountId: string, now: string, limit: number): Promise<readonly PendingEnforcement[]> {
      const due: PendingEnforcement[] = [];
      if (limit > 0) {
        for await (const row of pending(accountId, now)) {
          due.push(row);
          if (due.length >= limit) break;
        }
      }
      return due;
    },
    /** All of them, due or not. */
    pending: (accountId: string): AsyncGenerator<PendingEnforcement> => pending(accountId),
  };
}
