import { commentOfPk } from '../keys.ts';
import type { Table } from '../table.ts';
import type { Filters, Found } from './filters.ts';
import type { IndexRowRead } from './index-rows.ts';
import type { Plan } from './plan.ts';
import { newestOutcome, outcomesOf, staffOf } from './standing.ts';

export interface Question {
  readonly plan: Plan;
  readonly filters: Filters;
  readonly readOutcome: boolean;
}

/**
 * The comment behind an index row with its outcome of now, read from the comment's own partition; undefined when
 * the row no longer speaks for the comment. Each comment thus comes once, and a late index tells nothing wrong.
 */
export async function accept(
  table: Table,
  { plan, filters, readOutcome }: Question,
  row: IndexRowRead,
): Promise<Found | undefined> {
  const comment = commentOfPk(row.pk);
  const outcome = readOutcome ? newestOutcome(await outcomesOf(table, comment)) : undefined;
  if (filters.outcome !== undefined && outcome?.outcome !== filters.outcome) return undefined;
  if (plan.row === 'outcome' && outcome?.cause !== row.cause) return undefined;
  if (plan.row === 'staff' && !(await isNewestAct(table, comment, filters, row.sk))) return undefined;
  return {
    comment,
    at: row.decidedAt,
    action: row.action,
    judged: row.judged,
    clauses: row.clauseIds,
    rules: row.ruleIds,
    outcome: outcome?.outcome ?? null,
    ...(row.media === undefined ? {} : { media: row.media }),
    ...(row.commenter === undefined ? {} : { commenter: row.commenter }),
    ruleset: row.ruleset,
    settings: row.settings,
    policyVersion: row.policyVersion,
  };
}

/** A person may act on one comment many times; the newest act within the period stands for it. */
async function isNewestAct(
  table: Table,
  comment: string,
  { reviewer, from, to }: Filters,
  sk: string,
): Promise<boolean> {
  const acts = (await staffOf(table, comment)).filter(
    (act) => act.actor === reviewer && (from === undefined || act.at >= from) && (to === undefined || act.at < to),
  );
  return acts.at(-1)?.id === sk;
}
