import { paginateQuery } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Item, type Table, toAttributes } from '../table.ts';

export interface IndexPartition {
  readonly index: 'facet' | 'action';
  readonly key: 'facetKey' | 'actionKey';
  readonly value: string;
  /** RFC 3339; from inclusive, to exclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Attributes to read; all without it. */
  readonly fields?: readonly string[];
}

/** A whole index partition, oldest first, for totals and lists that need every row of a period. */
export async function* readIndexPartition(table: Table, partition: IndexPartition): AsyncGenerator<Item> {
  const { index, key, value, from = '0', to = '9999', fields } = partition;
  const names = Object.fromEntries((fields ?? []).map((field, n) => [`#f${n}`, field]));
  const pages = paginateQuery(
    { client: table.client },
    {
      TableName: table.name,
      IndexName: index,
      KeyConditionExpression: '#key = :key AND indexAt BETWEEN :from AND :to',
      ExpressionAttributeNames: { '#key': key, ...names },
      ExpressionAttributeValues: toAttributes({ ':key': value, ':from': from, ':to': to }),
      ...(fields ? { ProjectionExpression: Object.keys(names).join(', ') } : {}),
    },
  );
  for await (const page of pages) for (const item of page.Items ?? []) yield unmarshall(item);
}
