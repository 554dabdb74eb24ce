import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type * as z from 'zod';
import { isConditionFailure, type Table, toAttributes } from '../table.ts';

/**
 * The one place that writes the ledger. Always one item, always with the condition that no row has this key:
 * the role may put, and a put without the condition would overwrite what is on record.
 * @returns false when a row with this key was there already. After a lost answer the SDK repeats the call,
 *   so false may also mean that this very row was written; a caller who must know compares what is stored.
 * @throws ZodError when the row does not have the form of its kind.
 */
export async function appendRow<S extends z.ZodType>(table: Table, schema: S, row: z.input<S>): Promise<boolean> {
  const checked = schema.parse(row) as Record<string, unknown>;
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: toAttributes(checked),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}
