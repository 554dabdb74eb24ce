import { ACTIONS } from '../../moderation/judgement.ts';
import type { ReplayResult } from './replay.ts';
import { isLost } from './report.ts';

/** Nearest-rank percentile; undefined for no values. */
export function percentile(values: readonly number[], share: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];
}

/** The closing table of a replay: action by expected action, pace, times, losses. */
export function figures(results: readonly ReplayResult[], seconds: number): string[] {
  const header = `${'expected'.padEnd(10)}${ACTIONS.map((action) => action.padStart(8)).join('')}${'lost'.padStart(8)}`;
  const expectations = [...ACTIONS, undefined].filter((expected) =>
    results.some((r) => r.comment.expected === expected),
  );
  const rows = expectations.map((expected) => {
    const own = results.filter((result) => result.comment.expected === expected);
    const counts = ACTIONS.map((action) => own.filter((r) => r.record?.decision?.action === action).length);
    const lost = own.filter((result) => !result.record?.decision).length;
    return `${(expected ?? '(none)').padEnd(10)}${[...counts, lost].map((count) => String(count).padStart(8)).join('')}`;
  });
  const lost = results.filter(isLost).length;
  return [
    header,
    ...rows,
    '',
    `${results.length} comments in ${seconds.toFixed(1)} s: ${(results.length / seconds).toFixed(1)} per second`,
    `webhook to decision  ${times(results.map((result) => result.decidedMs))}`,
    `webhook to hidden    ${times(results.map((result) => result.hiddenMs))}`,
    lost === 0 ? 'Nothing was lost.' : `${lost} LOST: see the report for those without action or outcome.`,
  ];
}

function times(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  const [p50, p95] = [percentile(known, 0.5), percentile(known, 0.95)];
  if (p50 === undefined || p95 === undefined) return '(none in this run)';
  return `p50 ${seconds(p50)}  p95 ${seconds(p95)}  (${known.length})`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
