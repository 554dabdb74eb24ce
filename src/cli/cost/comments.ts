import type { Use } from './prices.ts';

/** Share of comments that are flagged or hidden; generous, most pages see far less. */
const ACTED = 0.15;
/** Bytes a comment leaves in the logs: its line, its metric lines, Lambda's own lines. */
const LOG_BYTES = 2_500;
/** Bytes a decision takes in the ledger, all indexes included. */
const LEDGER_BYTES = 4_000;
/** Metrics that are reported only when there are comments. */
const BUSY_METRICS = 10;
const HOURS = 730;

/**
 * What so many comments a month add. One delivery and one batch a comment: the dearest case, since Meta and SQS
 * both gather several when they come quickly.
 */
export function commentUse(comments: number, withKey: boolean): readonly Use[] {
  const busyHours = Math.min(1, comments / HOURS);
  return [
    { what: 'HTTP API', price: 'httpCall', amount: comments },
    { what: 'Lambda calls', price: 'lambdaCall', amount: comments * 2 },
    { what: 'Lambda time', price: 'lambdaGbSecond', amount: comments * 0.5 * (0.05 + 0.3 + ACTED * 1) },
    { what: 'queue', price: 'queueCall', amount: comments * 3 },
    { what: 'key', price: 'keyCall', amount: withKey ? comments * ACTED * 4 + Math.min(comments, 5_000) : 0 },
    { what: 'table writes', price: 'tableWrite', amount: comments * (6 + ACTED * 40) },
    { what: 'table reads', price: 'tableRead', amount: comments * (4 + ACTED * 12) },
    { what: 'first month in the tables', price: 'tableGbMonth', amount: (comments * LEDGER_BYTES) / 1e9 },
    { what: 'its backup', price: 'backupGbMonth', amount: (comments * LEDGER_BYTES) / 1e9 },
    { what: 'logs', price: 'logGb', amount: (comments * LOG_BYTES) / 1e9 },
    { what: 'metrics', price: 'customMetricMonth', amount: BUSY_METRICS * busyHours },
  ];
}
