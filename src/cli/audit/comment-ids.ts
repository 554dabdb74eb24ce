import type { Found } from '../../audit/queries/filters.ts';
import type { Stores } from '../stores.ts';

/** Instagram's ids of these comments, as far as the vault still holds them. */
export async function commentIds(
  { vault }: Pick<Stores, 'vault'>,
  rows: readonly Pick<Found, 'comment'>[],
): Promise<ReadonlyMap<string, string>> {
  const held = await vault.manyIds(rows.map((row) => row.comment));
  return new Map(held.map((ids) => [ids.comment, ids.commentId]));
}
