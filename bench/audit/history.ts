import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as keys from '../../src/audit/keys.ts';
import { decisionRow, filterableOf, indexRows } from '../../src/audit/ledger/decision-rows.ts';
import type { Filters } from '../../src/audit/queries/filters.ts';
import { type Item, toAttributes } from '../../src/audit/table.ts';
import type { Decision } from '../../src/moderation/decision.ts';

const YEAR_MS = 330 * 86_400_000;
const BEGIN = Date.parse('2026-01-01T00:00:00.000Z');
const MEDIA = ['18000000000000001', '18000000000000002'] as const;
export const commentKey = (n: number): string => `k1.${n.toString(16).padStart(32, '0')}`;
const writer = (n: number): string => `k1.${n.toString(16).padStart(32, 'a')}`;

/** One page of each; the last ones match about one decision in 10,000. */
export const QUESTIONS: Readonly<Record<string, Filters>> = {
  newest: {},
  'a week': { from: '2026-06-01T00:00:00.000Z', to: '2026-06-08T00:00:00.000Z' },
  'action hide': { action: 'hide' },
  'clause 3-1': { clause: '3-1' },
  rule: { rule: 'abuse.rule-3-1' },
  post: { media: MEDIA[0] },
  writer: { commenter: [writer(1)] },
  reviewer: { reviewer: 'aoki' },
  'outcome HIDDEN': { outcome: 'HIDDEN' },
  'rule + post + allow (none)': { rule: 'abuse.rule-3-1', media: MEDIA[1], action: 'allow' },
  'post + rare clause': { media: MEDIA[0], action: 'flag', commenter: [writer(1)], clause: '3-9' },
  'action hide + rare writer': { action: 'hide', clause: '3-1', commenter: [writer(9)] },
};

/** The n-th decision of a year in which one comment in five breaks a rule. Two histories differ only in density. */
function decisionOf(n: number, count: number): Decision {
  const at = new Date(BEGIN + Math.floor((n / count) * YEAR_MS)).toISOString();
  const action = n % 10 === 0 ? 'hide' : n % 10 === 5 ? 'flag' : 'allow';
  const clause = n % 1000 === 5 ? '3-9' : n % 20 < 10 ? '3-1' : '3-3';
  const rules = [{ id: `abuse.rule-${clause}`, version: 'v1', spans: [[0, 2]] as [number, number][] }];
  return {
    comment: commentKey(n),
    at,
    actor: 'system',
    judged: action,
    action,
    urgency: [],
    clauses: action === 'allow' ? [] : [{ clause, category: 'abuse', strength: 0.9, rules }],
    guards: [],
    policyVersion: 'p1',
    ruleset: 'r1',
    settings: 's1',
    context: 'full',
    field: 'comments',
    source: 'webhook',
    receivedAt: at,
    media: MEDIA[n % 2] ?? MEDIA[0],
    commenter: writer(n % 100),
  };
}

function itemsOf(n: number, count: number): Item[] {
  const decision = decisionOf(n, count);
  if (decision.action === 'allow') return [decisionRow(decision)];
  const { comment, at } = decision;
  const month = keys.monthOf(at);
  const row = { ...filterableOf(decision), pk: keys.commentPk(comment), v: 1, at, indexAt: keys.indexAt(at, comment) };
  const extra: Item[] = [];
  if (decision.action === 'hide') {
    const facetKey = keys.facet.outcome(month, 'HIDDEN');
    extra.push({
      ...row,
      sk: 'O#D',
      actor: 'system',
      actionKey: keys.outcomeKey(month),
      facetKey,
      cause: 'D',
      outcome: 'HIDDEN',
    });
  }
  if (n % 20 === 5) {
    const facetKey = keys.facet.reviewer(month, 'aoki');
    const act = {
      actor: 'aoki',
      staffAction: 'note',
      reason: 'r',
      nonce: 'n',
      actionKey: keys.staffKey(month),
      facetKey,
    };
    extra.push({ ...row, sk: 'S#000001', ...act });
  }
  return [decisionRow(decision), ...indexRows(decision), ...extra];
}

/** Fills a ledger; returns how many items it wrote. */
export async function load(client: DynamoDBClient, table: string, count: number): Promise<number> {
  let items = 0;
  const AT_ONCE = 300;
  for (let first = 0; first < count; first += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - first);
    const some = Array.from({ length }, (_, n) => itemsOf(first + n, count)).flat();
    items += some.length;
    await writeBatches(client, table, some);
  }
  return items;
}

/** In batches, which the product never does. */
export async function writeBatches(client: DynamoDBClient, table: string, items: readonly Item[]): Promise<void> {
  const AT_ONCE = 16;
  for (let first = 0; first < items.length; first += 25 * AT_ONCE) {
    const batches = Array.from({ length: AT_ONCE }, (_, n) => items.slice(first + n * 25, first + n * 25 + 25));
    const writes = batches
      .filter((batch) => batch.length > 0)
      .map((batch) => batch.map((item) => ({ PutRequest: { Item: toAttributes(item) } })))
      .map((requests) => client.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } })));
    await Promise.all(writes);
  }
}
