import type { Table } from '../table.ts';
import { updateItem } from './write.ts';

const KEPT_SECONDS = 90 * 86_400;

/** Counts hides by day. */
export function quotaStore(table: Table) {
  return {
    /** Takes one of the day's hides; false when none is left. `day` is YYYY-MM-DD. */
    async takeHideQuota(day: string, quota: number): Promise<boolean> {
      if (quota <= 0) return false;
      const key = { pk: 'QUOTA', sk: `hide#${day}` };
      const item = await updateItem(table, key, {
        UpdateExpression: 'ADD used :one SET #ttl = :ttl',
        ConditionExpression: 'attribute_not_exists(used) OR used < :quota',
        ExpressionAttributeNames: { '#ttl': 'ttl' },
        values: { ':one': 1, ':quota': quota, ':ttl': Math.floor(Date.parse(day) / 1000) + KEPT_SECONDS },
      });
      return item !== undefined;
    },
  };
}
