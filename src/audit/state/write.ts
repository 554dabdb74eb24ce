import {
  DeleteItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type Item, isConditionFailure, type Table, toAttributes } from '../table.ts';

/** Whether the write was done; false when its condition did not hold. */
async function conditional<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isConditionFailure(error)) return undefined;
    throw error;
  }
}

export interface Condition {
  readonly expression: string;
  readonly names?: Record<string, string>;
  readonly values?: Item;
}

const ABSENT: Condition = { expression: 'attribute_not_exists(pk)' };

const parts = ({ expression, names, values }: Condition) => ({
  ConditionExpression: expression,
  ...(names ? { ExpressionAttributeNames: names } : {}),
  ...(values ? { ExpressionAttributeValues: toAttributes(values) } : {}),
});

/** Writes one item of the state table. @returns false when the condition (default: no such item) did not hold. */
export async function putItem(table: Table, item: Item, condition: Condition | 'always' = ABSENT): Promise<boolean> {
  const command = new PutItemCommand({
    TableName: table.name,
    Item: toAttributes({ v: 1, ...item }),
    ...(condition === 'always' ? {} : parts(condition)),
  });
  return (await conditional(() => table.client.send(command))) !== undefined;
}

/** @returns false when the condition did not hold. */
export async function deleteItem(table: Table, pk: string, sk: string, condition?: Condition): Promise<boolean> {
  const Key = marshall({ pk, sk });
  const command = new DeleteItemCommand({ TableName: table.name, Key, ...(condition ? parts(condition) : {}) });
  return (await conditional(() => table.client.send(command))) !== undefined;
}

/** @returns the item afterwards, or undefined when the condition did not hold. */
export async function updateItem(
  table: Table,
  key: { readonly pk: string; readonly sk: string },
  update: Pick<UpdateItemCommandInput, 'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeNames'> & {
    readonly values: Item;
  },
): Promise<Item | undefined> {
  const { values, ...expressions } = update;
  const command = new UpdateItemCommand({
    TableName: table.name,
    Key: marshall(key),
    ...expressions,
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: toAttributes(values) } : {}),
    ReturnValues: 'ALL_NEW',
  });
  const answer = await conditional(() => table.client.send(command));
  return answer && unmarshall(answer.Attributes ?? {});
}
