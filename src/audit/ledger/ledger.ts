import type { CommentRecord } from '../../moderation/decision.ts';
import type { Ledger, Pseudonyms, SystemEvent } from '../../moderation/ports.ts';
import * as keys from '../keys.ts';
import { type RandomBytes, randomHex } from '../random.ts';
import { collect, readPartition, type Table } from '../table.ts';
import { appendRow } from './append.ts';
import { decisionRow, filterableOf, indexRows } from './decision-rows.ts';
import { recordOf } from './record.ts';
import * as rows from './rows.ts';
import { appendStaffRow } from './staff-rows.ts';

export interface LedgerStore extends Ledger {
  /** The record of a comment under whichever ring key it was made; undefined when there is none. */
  find(accountId: string, commentId: string): Promise<CommentRecord | undefined>;
  /** System events of one UTC month (`2026-11`), oldest first. */
  systemEvents(month: string): AsyncGenerator<SystemEvent>;
}

export interface LedgerParts {
  readonly table: Table;
  readonly pseudonyms: Pseudonyms;
  readonly random: RandomBytes;
}

/** The append-only record in DynamoDB (DESIGN §6, docs/audit.md). */
export function dynamoLedger({ table, pseudonyms, random }: LedgerParts): LedgerStore {
  const read: Ledger['read'] = async (comment) =>
    recordOf(comment, await collect(readPartition(table, { pk: keys.commentPk(comment) })));
  const row = (comment: string, sk: string) => ({ pk: keys.commentPk(comment), sk, v: 1 as const });
  return {
    read,
    putDecision: (decision) => appendRow(table, rows.DecisionRow, decisionRow(decision)),
    async putIndexRows(decision, present) {
      const missing = indexRows(decision).filter(({ sk }) => !present.has(sk));
      await Promise.all(missing.map((item) => appendRow(table, rows.IndexRow, item)));
    },
    putCommitment: (comment, commitment, at) =>
      appendRow(table, rows.CommitmentRow, { ...row(comment, keys.COMMITMENT_SK), at, actor: 'system', commitment }),
    async putAttempt(comment, attempt) {
      const sk = keys.attemptSk(attempt.cause, attempt.at, randomHex(random, 8));
      await appendRow(table, rows.AttemptRow, { ...row(comment, sk), ...attempt });
    },
    putOutcome: (decision, outcome) =>
      appendRow(table, rows.OutcomeRow, {
        ...filterableOf(decision),
        ...row(decision.comment, keys.outcomeSk(outcome.cause)),
        ...outcome,
        actionKey: keys.outcomeKey(keys.monthOf(outcome.at)),
        facetKey: keys.facet.outcome(keys.monthOf(outcome.at), outcome.outcome),
        indexAt: keys.indexAt(outcome.at, decision.comment),
      }),
    appendStaff: (decision, staff) => appendStaffRow(table, random, decision, staff),
    putObservation: (comment, observation, once) =>
      appendRow(table, rows.ObservationRow, {
        ...row(comment, keys.observationSk(once)),
        ...observation,
        facetKey: keys.facet.observation(keys.monthOf(observation.at), observation.kind),
        indexAt: keys.indexAt(observation.at, comment),
      }),
    putDisposal: (comment, disposal) =>
      appendRow(table, rows.DisposalRow, {
        ...row(comment, keys.disposalSk(disposal.what)),
        ...disposal,
        facetKey: keys.facet.disposal(keys.monthOf(disposal.at)),
        indexAt: keys.indexAt(disposal.at, comment),
      }),
    async putSystemEvent(event) {
      const sk = keys.systemSk(event.at, randomHex(random, 8));
      await appendRow(table, rows.SystemRow, { pk: keys.systemPk(keys.monthOf(event.at)), sk, v: 1, ...event });
    },
    async find(accountId, commentId) {
      for (const key of pseudonyms.comment(accountId, commentId)) {
        const record = await read(key);
        if (record.rowKeys.size > 0) return record;
      }
      return undefined;
    },
    async *systemEvents(month) {
      for await (const item of readPartition(table, { pk: keys.systemPk(month) })) {
        const { kind, at, actor, reason, detail } = rows.SystemRow.parse(item);
        yield {
          kind,
          at,
          actor,
          ...(reason === undefined ? {} : { reason }),
          ...(detail === undefined ? {} : { detail }),
        };
      }
    },
  };
}
