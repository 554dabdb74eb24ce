import type { CommentKey } from '../../moderation/decision.ts';
import type { Clock, Ledger } from '../../moderation/ports.ts';
import type { VaultStore } from '../vault/vault.ts';

export interface ErasePorts {
  readonly ledger: Pick<Ledger, 'putDisposal' | 'putSystemEvent'>;
  readonly vault: Pick<VaultStore, 'manyIds' | 'manyTexts' | 'dispose'>;
  readonly clock: Clock;
}

export interface Erasure {
  readonly texts: number;
  readonly ids: number;
}

/**
 * Disposes of words and ids of these comments at a person's request, before their time. The ledger keeps its
 * pseudonymous rows. A comment that we hide stays hidden; to show it again staff then need Instagram's numeric id.
 * @param by who carries the request out; `reason` names the request and goes on record: no names of citizens in it.
 */
export async function erase(
  { ledger, vault, clock }: ErasePorts,
  comments: readonly CommentKey[],
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<Erasure> {
  const at = clock.now().toISOString();
  const held = {
    text: (await vault.manyTexts(comments)).map((text) => text.comment),
    ids: (await vault.manyIds(comments)).map((ids) => ids.comment),
  };
  const erasure = { texts: held.text.length, ids: held.ids.length };
  await ledger.putSystemEvent({
    kind: 'ERASED',
    at,
    actor: by,
    reason,
    detail: { comments: comments.length, ...erasure },
  });
  for (const what of ['text', 'ids'] as const) {
    for (const comment of held[what]) {
      await ledger.putDisposal(comment, { what, at, actor: by, rule: 'individual-request' });
      await vault.dispose(comment, what);
    }
  }
  return erasure;
}
