import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

/** One DynamoDB table as its store sees it. */
export interface Table {
  readonly client: DynamoDBClient;
  readonly name: string;
}

export type Item = Record<string, unknown>;
export type Attributes = Record<string, AttributeValue>;

/** A JavaScript value as DynamoDB attributes; undefined fields are left out. */
export const toAttributes = (item: Item): Attributes => marshall(item, { removeUndefinedValues: true });

/** Strongly consistent read of one item. */
export async function getItem(table: Table, pk: string, sk: string): Promise<Item | undefined> {
  const answer = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: marshall({ pk, sk }), ConsistentRead: true }),
  );
  return answer.Item && unmarshall(answer.Item);
}

export interface PartitionQuery {
  readonly pk: string;
  /** Sort keys that begin with this. */
  readonly prefix?: string;
  readonly filter?: Pick<QueryCommandInput, 'FilterExpression' | 'ExpressionAttributeNames'> & {
    readonly values: Item;
  };
  readonly newestFirst?: boolean;
  /** Items a request reads; fewer where the reader stops early. Default: what fits into one answer (1 MB). */
  readonly atOnce?: number;
}

/** Strongly consistent read of a partition in sort key order, page by page as the reader asks. */
export async function* readPartition(table: Table, query: PartitionQuery): AsyncGenerator<Item> {
  const { values, ...filter } = query.filter ?? { values: {} };
  const pages = paginateQuery(
    { client: table.client },
    {
      TableName: table.name,
      ConsistentRead: true,
      KeyConditionExpression: query.prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: marshall(
        { ':pk': query.pk, ':prefix': query.prefix, ...values },
        { removeUndefinedValues: true },
      ),
      ScanIndexForward: query.newestFirst !== true,
      ...(query.atOnce === undefined ? {} : { Limit: query.atOnce }),
      ...filter,
    },
  );
  for await (const page of pages) for (const item of page.Items ?? []) yield unmarshall(item);
}

export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of source) all.push(value);
  return all;
}

export const isConditionFailure = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';
