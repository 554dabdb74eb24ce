import { writeFileSync } from 'node:fs';
import type { Outcome } from '../../moderation/decision.ts';
import type { ReplayResult } from './replay.ts';

/** How the automatic decision ended at Instagram; null where there was nothing to do, or it is not done yet. */
export const outcomeOf = ({ record }: ReplayResult): Outcome | null =>
  record?.outcomes.find((row) => row.cause === 'D')?.outcome ?? null;

/** Lost: no decision on record, or a hide without an outcome. */
export const isLost = (result: ReplayResult): boolean =>
  result.record?.decision === undefined || (result.record.decision.action === 'hide' && outcomeOf(result) === null);

/** One line a comment, in the order of the input (DESIGN §9). */
export function writeReport(file: string, results: readonly ReplayResult[]): void {
  writeFileSync(file, results.map((result) => `${JSON.stringify(lineOf(result))}\n`).join(''), { mode: 0o600 });
}

function lineOf(result: ReplayResult): object {
  const { comment, record, ms } = result;
  const decision = record?.decision;
  return {
    id: comment.id,
    commentId: comment.commentId,
    ...(comment.expected === undefined ? {} : { expected: comment.expected }),
    action: decision?.action ?? null,
    urgent: (decision?.urgency.length ?? 0) > 0,
    clauses: decision?.clauses.map((finding) => finding.clause) ?? [],
    outcome: outcomeOf(result),
    ms: Math.round(ms),
  };
}
