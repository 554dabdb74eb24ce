import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Filters, Found } from '../../../src/audit/queries/filters.ts';
import { ledgerQueries, type Queries } from '../../../src/audit/queries/queries.ts';
import { newestOutcome } from '../../../src/audit/queries/standing.ts';
import { OUTCOMES } from '../../../src/moderation/decision.ts';
import { ACTIONS } from '../../../src/moderation/judgement.ts';
import { auditStores, movableClock, RING } from '../../helpers/audit.ts';
import { openDynamoDb, type TestDynamoDb } from '../../helpers/dynamodb.ts';
import { COMMENTERS, MEDIA, REVIEWERS, type Story, stories } from '../../helpers/ledger-history.ts';

const HISTORY = stories(260);
let db: TestDynamoDb;
let queries: Queries;

beforeAll(async () => {
  db = await openDynamoDb();
  const { ledger } = auditStores(db);
  queries = ledgerQueries({ table: db.ledger, ring: RING, clock: movableClock() });
  await Promise.all(
    HISTORY.map(async ({ decision, outcomes, staff }) => {
      await ledger.putDecision(decision);
      await ledger.putIndexRows(decision, new Set());
      for (const { id: _id, ...act } of staff) await ledger.appendStaff(decision, act);
      for (const outcome of outcomes) await ledger.putOutcome(decision, outcome);
    }),
  );
});
afterAll(() => db.close());

/** What a reader with a pencil would find; undefined when the story does not match, else the time that counts. */
function matches({ decision, outcomes, staff }: Story, filters: Filters): string | undefined {
  const within = (at: string) => (filters.from ?? '0') <= at && at < (filters.to ?? '9');
  const outcome = newestOutcome(outcomes);
  const act = staff.filter((row) => row.actor === filters.reviewer && within(row.at)).at(-1);
  const rules = decision.clauses.flatMap((finding) => finding.rules.map((rule) => rule.id));
  if (filters.action !== undefined && decision.action !== filters.action) return undefined;
  if (filters.clause !== undefined && !decision.clauses.some((one) => one.clause === filters.clause)) return undefined;
  if (filters.rule !== undefined && !rules.includes(filters.rule)) return undefined;
  if (filters.media !== undefined && decision.media !== filters.media) return undefined;
  if (filters.commenter !== undefined && !filters.commenter.includes(decision.commenter ?? '')) return undefined;
  if (filters.outcome !== undefined && outcome?.outcome !== filters.outcome) return undefined;
  if (filters.reviewer !== undefined) return act?.at;
  const at = filters.outcome === undefined ? decision.at : (outcome?.at ?? '');
  return within(at) ? at : undefined;
}

/** Mostly absent: a query with every filter finds nothing and proves little. */
const optional = <T>(values: readonly T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom<T | undefined>(...values) },
  );
const TIMES = [
  '2026-09-20T00:00:00.000Z',
  '2026-10-01T00:00:00.000Z',
  '2026-10-15T15:00:00.000Z',
  '2026-10-20T00:00:00.000Z',
  '2026-11-20T00:00:00.000Z',
];
const filtersArbitrary = fc
  .record({
    from: optional(TIMES),
    to: optional(TIMES),
    action: optional(ACTIONS),
    clause: optional(['3-1', '3-3', '2']),
    rule: optional(['abuse.rule-3-1', 'abuse.none']),
    media: optional(MEDIA),
    commenter: optional([[COMMENTERS[0] ?? ''], COMMENTERS.slice(1, 3)]),
    reviewer: optional(REVIEWERS),
    outcome: optional(OUTCOMES),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Filters);

async function walk(filters: Filters, limit: number, oldestFirst: boolean): Promise<Found[]> {
  const rows: Found[] = [];
  let cursor: string | undefined;
  do {
    const page = await queries.page(filters, { limit, oldestFirst, ...(cursor ? { cursor } : {}) });
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    expect(page.indexRows).toBeLessThanOrEqual(1000);
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor);
  return rows;
}

describe('queries', () => {
  test('every combination of filters finds what a reader with a pencil finds, in order, once', async () => {
    const arbitrary = [filtersArbitrary, fc.integer({ min: 1, max: 80 }), fc.boolean()] as const;
    const property = fc.asyncProperty(...arbitrary, async (filters, limit, oldestFirst) => {
      const expected = HISTORY.flatMap((story) => {
        const at = matches(story, filters);
        return at === undefined ? [] : [{ comment: story.decision.comment, at }];
      });
      const found = await walk(filters, limit, oldestFirst);
      const timeOf = new Map(expected.map((one) => [one.comment, one.at]));
      expect(found.map((one) => one.comment).toSorted()).toEqual([...timeOf.keys()].toSorted());
      const months = found.map((one) => timeOf.get(one.comment)?.slice(0, 7) ?? '');
      const inOrder = (times: string[]) => (oldestFirst ? times.toSorted() : times.toSorted().toReversed());
      expect(months).toEqual(inOrder(months));
      // Under one pseudonym the order holds to the millisecond, not only to the month.
      const times = found.map((one) => timeOf.get(one.comment) ?? '');
      if ((filters.commenter?.length ?? 1) === 1) expect(times).toEqual(inOrder(times));
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('a list tells the outcome of now and everything the decision can be filtered by', async () => {
    const story = HISTORY.find(({ outcomes }) => outcomes.length === 3) as Story;
    const { decision, outcomes } = story;
    const [row] = (await walk({ from: decision.at }, 100, true)).filter((one) => one.comment === decision.comment);
    expect(row).toEqual({
      comment: decision.comment,
      at: decision.at,
      action: decision.action,
      judged: decision.judged,
      clauses: decision.clauses.map((one) => one.clause),
      rules: decision.clauses.flatMap((one) => one.rules.map((rule) => rule.id)),
      outcome: newestOutcome(outcomes)?.outcome,
      media: decision.media,
      commenter: decision.commenter,
      ruleset: decision.ruleset,
      settings: decision.settings,
      policyVersion: decision.policyVersion,
    });
  });

  test('a cursor is good for its own query only, and only as it was given', async () => {
    const { next = '' } = await queries.page({ action: 'hide' }, { limit: 3 });
    expect((await queries.page({ action: 'hide' }, { limit: 3, cursor: next })).rows).toHaveLength(3);
    await expect(queries.page({ action: 'flag' }, { limit: 3, cursor: next })).rejects.toThrow('another query');
    await expect(queries.page({ action: 'hide' }, { cursor: next, oldestFirst: true })).rejects.toThrow(
      'another query',
    );
    const body = Buffer.from(JSON.stringify({ partition: 'A#2026-11#flag' })).toString('base64url');
    const forged = `${body}.${next.split('.')[1]}`;
    await expect(queries.page({ action: 'hide' }, { cursor: forged })).rejects.toThrow('another query');
    await expect(queries.page({}, { cursor: 'x' })).rejects.toThrow('another query');
  });

  test('says what a page cost', async () => {
    const page = await queries.page({ clause: '3-1' }, { limit: 5 });
    expect(page.indexRows).toBeGreaterThan(0);
    expect(page.capacity).toBeGreaterThan(0);
  });
});
