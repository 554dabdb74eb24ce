import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import * as f from '../ledger/fields.ts';
import { type Table, toAttributes } from '../table.ts';
import type { Position } from './cursor.ts';
import type { Filters } from './filters.ts';
import type { Plan } from './plan.ts';

/** Before any row and after any row: a sort key begins with a year and holds a `#`. */
const FIRST = '0';
const LAST = '9999';

const Row = f.filterable.extend({
  pk: z.string(),
  sk: z.string(),
  indexAt: z.string(),
  cause: f.cause.optional(),
});
export type IndexRowRead = z.infer<typeof Row>;

export type RowKey = NonNullable<Position['row']>;

export interface IndexRead {
  readonly rows: readonly IndexRowRead[];
  /** Rows the index was read over, whether they passed the filters or not. */
  readonly scanned: number;
  readonly capacity: number;
  /** The last row looked at, while the partition may hold more. */
  readonly after?: RowKey;
}

/** Reads at most `limit` rows of one index partition, after `after`. */
export async function readIndex(
  table: Table,
  plan: Plan,
  filters: Pick<Filters, 'from' | 'to'>,
  read: {
    readonly partition: string;
    readonly after: RowKey | undefined;
    readonly limit: number;
    readonly oldestFirst: boolean;
  },
): Promise<IndexRead> {
  const { partition, after, limit, oldestFirst } = read;
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: plan.index,
      KeyConditionExpression: '#partition = :partition AND indexAt BETWEEN :from AND :to',
      ...(plan.conditions.length > 0 ? { FilterExpression: plan.conditions.join(' AND ') } : {}),
      ExpressionAttributeNames: { '#partition': plan.keyAttribute, ...plan.names },
      ExpressionAttributeValues: toAttributes({
        // `<to>#…` sorts after `<to>`: the upper end is exclusive.
        ...{ ':partition': partition, ':from': filters.from ?? FIRST, ':to': filters.to ?? LAST },
        ...plan.values,
      }),
      ScanIndexForward: oldestFirst,
      Limit: limit,
      ReturnConsumedCapacity: 'TOTAL',
      ...(after ? { ExclusiveStartKey: toAttributes({ ...after, [plan.keyAttribute]: partition }) } : {}),
    }),
  );
  const last = answer.LastEvaluatedKey && unmarshall(answer.LastEvaluatedKey);
  return {
    rows: (answer.Items ?? []).map((item) => Row.parse(unmarshall(item))),
    scanned: answer.ScannedCount ?? 0,
    capacity: answer.ConsumedCapacity?.CapacityUnits ?? 0,
    ...(last ? { after: { pk: last['pk'], sk: last['sk'], indexAt: last['indexAt'] } } : {}),
  };
}
