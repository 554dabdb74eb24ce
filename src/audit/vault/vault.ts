import {
  DeleteItemCommand,
  PutItemCommand,
  paginateQuery,
  paginateScan,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { CommentKey } from '../../moderation/decision.ts';
import type { Clock, Vault, VaultIds, VaultText } from '../../moderation/ports.ts';
import { type RandomBytes, randomHex } from '../random.ts';
import { getItem, type Item, isConditionFailure, type Table, toAttributes } from '../table.ts';
import { getMany } from './get-many.ts';
import {
  type Holding,
  handleKey,
  IDS_SK,
  idsItem,
  TEXT_SK,
  textItem,
  toHolding,
  toIds,
  toText,
  ttlOf,
  vaultPk,
} from './items.ts';

export interface VaultStore extends Vault {
  /** Everything we still hold of the writer who had this handle when writing. Reads an index: may lag by seconds. */
  byHandle(handle: string): Promise<readonly VaultIds[]>;
  /** Ids of many comments at once, in no order; those that ended or never were are left out. */
  manyIds(comments: readonly CommentKey[]): Promise<readonly VaultIds[]>;
  /** Words of many comments at once, likewise. */
  manyTexts(comments: readonly CommentKey[]): Promise<readonly VaultText[]>;
  /** What is stored of whom until when, ended or not, in no order: the one scan of the product, for the daily disposal. */
  holdings(): AsyncGenerator<Holding>;
  /** Deletes words and commitment key, or ids. The disposal row must be in the ledger before. */
  dispose(comment: CommentKey, what: 'text' | 'ids'): Promise<void>;
}

export interface VaultParts {
  readonly table: Table;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** Ids and words of flagged and hidden comments. No read shows an item after its end, deleted yet or not. */
export function dynamoVault({ table, clock, random }: VaultParts): VaultStore {
  const live = <T extends { expiresAt?: string }>(value: T): T | undefined =>
    value.expiresAt !== undefined && value.expiresAt <= clock.now().toISOString() ? undefined : value;
  return {
    async putIds(ids) {
      const stored = await putIfAbsent(table, idsItem(ids));
      return toIds(stored);
    },
    async putText(text) {
      const stored = await putIfAbsent(table, textItem({ ...text, commitmentKey: randomHex(random, 32) }));
      return toText(stored);
    },
    async setIdsExpiry(comment, expiresAt) {
      const values = { ':at': expiresAt, ':ttl': ttlOf(expiresAt) };
      await updateIfPresent(table, comment, expiresAt === undefined ? undefined : values);
    },
    async ids(comment) {
      const item = await getItem(table, vaultPk(comment), IDS_SK);
      return item && live(toIds(item));
    },
    async text(comment) {
      const item = await getItem(table, vaultPk(comment), TEXT_SK);
      return item && live(toText(item));
    },
    async byHandle(handle) {
      const pages = paginateQuery(
        { client: table.client },
        {
          TableName: table.name,
          IndexName: 'handle',
          KeyConditionExpression: 'handle = :handle',
          ExpressionAttributeValues: marshall({ ':handle': handleKey(handle) }),
        },
      );
      const found: VaultIds[] = [];
      for await (const page of pages) for (const item of page.Items ?? []) found.push(toIds(unmarshall(item)));
      return found.filter((ids) => live(ids) !== undefined);
    },
    async manyIds(comments) {
      const items = await getMany(table, comments, IDS_SK);
      return items.map(toIds).filter((ids) => live(ids) !== undefined);
    },
    async manyTexts(comments) {
      const items = await getMany(table, comments, TEXT_SK);
      return items.map(toText).filter((text) => live(text) !== undefined);
    },
    holdings: () => scanHoldings(table),
    async dispose(comment, what) {
      const key = marshall({ pk: vaultPk(comment), sk: what === 'text' ? TEXT_SK : IDS_SK });
      await table.client.send(new DeleteItemCommand({ TableName: table.name, Key: key }));
    },
  };
}

async function putIfAbsent(table: Table, item: Item): Promise<Item> {
  const condition = { ConditionExpression: 'attribute_not_exists(pk)' };
  try {
    await table.client.send(new PutItemCommand({ TableName: table.name, Item: toAttributes(item), ...condition }));
    return item;
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
  const stored = await getItem(table, String(item['pk']), String(item['sk']));
  // Disposed of between the two calls: nothing is stored, and nothing must be.
  return stored ?? item;
}

async function updateIfPresent(table: Table, comment: CommentKey, values: Item | undefined): Promise<void> {
  try {
    await table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: marshall({ pk: vaultPk(comment), sk: IDS_SK }),
        UpdateExpression: values ? 'SET expiresAt = :at, #ttl = :ttl' : 'REMOVE expiresAt, #ttl',
        ExpressionAttributeNames: { '#ttl': 'ttl' },
        ...(values ? { ExpressionAttributeValues: toAttributes(values) } : {}),
        ConditionExpression: 'attribute_exists(pk)',
      }),
    );
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}

async function* scanHoldings(table: Table): AsyncGenerator<Holding> {
  const fields = { ProjectionExpression: '#c, sk, expiresAt', ExpressionAttributeNames: { '#c': 'comment' } };
  const scan = { TableName: table.name, ConsistentRead: true, ...fields };
  for await (const page of paginateScan({ client: table.client }, scan)) {
    for (const item of page.Items ?? []) yield toHolding(unmarshall(item));
  }
}
