import type { Pseudonyms } from '../../moderation/ports.ts';
import { PSEUDONYM } from '../pseudonyms.ts';
import type { VaultStore } from '../vault/vault.ts';

export interface CommenterParts {
  readonly accountId: string;
  readonly pseudonyms: Pick<Pseudonyms, 'commenter'>;
  readonly vault: Pick<VaultStore, 'byHandle'>;
}

/**
 * The pseudonyms of a writer given as a pseudonym, as Instagram's numeric id, or as `@handle` while the vault
 * holds it; undefined when the vault knows nobody of that handle, or the text is none of the three.
 */
export async function commenterPseudonyms(
  { accountId, pseudonyms, vault }: CommenterParts,
  who: string,
): Promise<readonly string[] | undefined> {
  if (PSEUDONYM.test(who)) return [who];
  if (/^\d+$/.test(who)) return pseudonyms.commenter(accountId, who);
  if (!/^[@＠]/u.test(who)) return undefined;
  const writers = (await vault.byHandle(who)).flatMap(({ commenterId }) => commenterId ?? []);
  if (writers.length === 0) return undefined;
  return [...new Set(writers)].flatMap((commenterId) => pseudonyms.commenter(accountId, commenterId));
}
