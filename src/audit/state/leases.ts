import type { Clock } from '../../moderation/ports.ts';
import type { Table } from '../table.ts';
import { deleteItem, putItem } from './write.ts';

/** One holder at a time, for work that must not run twice at once. A lease that is not given back ends by itself. */
export function leaseStore(table: Table, clock: Clock) {
  return {
    /** False when another holder has it. The same holder may extend. */
    acquireLease(name: string, holder: string, seconds: number): Promise<boolean> {
      const until = new Date(clock.now().getTime() + seconds * 1000);
      const item = {
        pk: 'LEASE',
        sk: name,
        holder,
        until: until.toISOString(),
        ttl: Math.ceil(until.getTime() / 1000),
      };
      return putItem(table, item, {
        expression: 'attribute_not_exists(pk) OR holder = :holder OR #until <= :now',
        names: { '#until': 'until' },
        values: { ':holder': holder, ':now': clock.now().toISOString() },
      });
    },
    async releaseLease(name: string, holder: string): Promise<void> {
      await deleteItem(table, 'LEASE', name, { expression: 'holder = :holder', values: { ':holder': holder } });
    },
  };
}
