import { BatchGetItemCommand, type BatchGetItemCommandOutput } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { CommentKey } from '../../moderation/decision.ts';
import type { Item, Table } from '../table.ts';
import { vaultPk } from './items.ts';

/** DynamoDB's limit for one request. */
const AT_ONCE = 100;

/** Strongly consistent reads of one item of each comment; missing ones are left out. */
export async function getMany(table: Table, comments: readonly CommentKey[], sk: string): Promise<readonly Item[]> {
  const unique = [...new Set(comments)];
  const items: Item[] = [];
  for (let first = 0; first < unique.length; first += AT_ONCE) {
    const Keys = unique.slice(first, first + AT_ONCE).map((comment) => marshall({ pk: vaultPk(comment), sk }));
    let wanted: BatchGetItemCommandOutput['UnprocessedKeys'] = { [table.name]: { Keys, ConsistentRead: true } };
    while (wanted && Object.keys(wanted).length > 0) {
      const answer: BatchGetItemCommandOutput = await table.client.send(
        new BatchGetItemCommand({ RequestItems: wanted }),
      );
      items.push(...(answer.Responses?.[table.name] ?? []).map((item) => unmarshall(item)));
      wanted = answer.UnprocessedKeys;
    }
  }
  return items;
}
