import type { CommentRecord } from '../../moderation/decision.ts';
import type { Clock, Ledger, Metrics } from '../../moderation/ports.ts';
import { addDays, type Retention } from '../../moderation/retention.ts';
import { newestOutcome } from '../queries/standing.ts';
import type { VaultStore } from '../vault/vault.ts';
import { retentionRule } from './retention-rule.ts';

export interface DisposalPorts {
  readonly ledger: Pick<Ledger, 'read' | 'putDisposal' | 'putSystemEvent'>;
  readonly vault: Pick<VaultStore, 'holdings' | 'dispose' | 'setIdsExpiry'>;
  readonly clock: Clock;
  readonly retention: Retention;
  readonly metrics: Metrics;
}

export interface DisposalRun {
  readonly texts: number;
  readonly ids: number;
  /** Ids that had no end although the comment is no longer hidden by us; they have one now. */
  readonly ended: number;
  /** False when the time was up before everything was looked at; the next run goes on. */
  readonly complete: boolean;
}

/**
 * Disposes of every vault item whose end has come: the disposal row first, then the item, so that a crash between
 * the two is repeated and never forgotten. Runs daily and may be repeated at will.
 */
export async function disposeExpired(ports: DisposalPorts, timeLeft: () => number = () => 1): Promise<DisposalRun> {
  const { clock, ledger, vault, retention, metrics } = ports;
  const at = clock.now().toISOString();
  const disposed = { text: 0, ids: 0 };
  let ended = 0;
  let complete = true;
  for await (const { comment, what, expiresAt } of vault.holdings()) {
    if (timeLeft() <= 0) {
      complete = false;
      break;
    }
    if (expiresAt === undefined) {
      const end = endOfIds(await ledger.read(comment), retention);
      if (end === undefined) continue;
      await vault.setIdsExpiry(comment, end);
      ended += 1;
    } else if (expiresAt <= at) {
      const rule = retentionRule(await ledger.read(comment), what, retention);
      await ledger.putDisposal(comment, { what, at, actor: 'system', rule });
      await vault.dispose(comment, what);
      disposed[what] += 1;
    }
  }
  const run = { texts: disposed.text, ids: disposed.ids, ended, complete };
  if (run.texts > 0) metrics.count('Text.disposed', run.texts);
  await ledger.putSystemEvent({ kind: 'DISPOSAL_RUN', at, actor: 'system', detail: run });
  return run;
}

/** Ids have no end while we keep the comment hidden. A crash may have left them so after its release. */
function endOfIds(record: CommentRecord, retention: Retention): string | undefined {
  const outcome = newestOutcome(record.outcomes);
  if (!outcome || outcome.outcome === 'HIDDEN') return undefined;
  return addDays(outcome.at, retention.idsAfterReleaseDays);
}
