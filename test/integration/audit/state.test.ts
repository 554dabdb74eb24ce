import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../../src/audit/table.ts';
import type { OpenReview, PendingEnforcement } from '../../../src/moderation/ports.ts';
import { auditStores, keyOf, movableClock } from '../../helpers/audit.ts';
import { openDynamoDb, type TestDynamoDb } from '../../helpers/dynamodb.ts';

let db: TestDynamoDb;
let clock: ReturnType<typeof movableClock>;
let state: ReturnType<typeof auditStores>['state'];
beforeAll(async () => {
  db = await openDynamoDb();
});
beforeEach(() => {
  clock = movableClock();
  state = auditStores(db, clock).state;
});
afterAll(() => db.close());

const inSeconds = (seconds: number) => new Date(clock.now().getTime() + seconds * 1000).toISOString();
const review = (id: string, overrides: Partial<OpenReview> = {}): OpenReview => ({
  comment: keyOf(id),
  decidedAt: '2026-11-23T03:00:00.000Z',
  urgent: false,
  reason: 'flagged',
  ...overrides,
});

describe('open reviews', () => {
  test('urgent first, then oldest; opened once, closed with or without their place', async () => {
    const old = review('1', { decidedAt: '2026-11-22T00:00:00.000Z' });
    const urgent = review('2', { urgent: true });
    for (const one of [review('3'), old, urgent]) expect(await state.openReview(one)).toBe(true);
    expect(await state.openReview(old)).toBe(false);
    expect((await collect(state.openReviews())).map((one) => one.comment)).toEqual(['2', '1', '3'].map(keyOf));
    await state.closeReview(keyOf('1'));
    await state.closeReview(keyOf('2'), urgent);
    await state.closeReview(keyOf('9'));
    expect(await collect(state.openReviews())).toEqual([review('3')]);
    await state.closeReview(keyOf('3'));
  });

  test('one claim at a time, which ends by itself', async () => {
    const comment = keyOf('10');
    await state.openReview(review('10'));
    const claims = await Promise.all(
      ['aoki', 'baba', 'chiba'].map((by) => state.claimReview(comment, by, inSeconds(600))),
    );
    const [holder, ...others] = claims.filter((claim) => claim !== undefined);
    expect(others).toEqual([]);
    const by = holder?.claimedBy ?? '';
    expect(await state.claimReview(comment, by, inSeconds(900), review('10'))).toMatchObject({ claimedBy: by });
    await state.releaseReview(comment, 'dan');
    expect((await state.review(comment))?.claimedBy).toBe(by);
    clock.advance(901);
    expect((await state.review(comment))?.claimedBy).toBeUndefined();
    expect(await state.claimReview(comment, 'dan', inSeconds(600))).toMatchObject({ claimedBy: 'dan' });
    await state.releaseReview(comment, 'dan');
    expect(await state.claimReview(comment, 'emi', inSeconds(600))).toMatchObject({ claimedBy: 'emi' });
    await state.closeReview(comment);
    expect(await state.claimReview(comment, 'emi', inSeconds(600))).toBeUndefined();
  });
});

describe('pending', () => {
  const pending = (id: string, overrides: Partial<PendingEnforcement> = {}): PendingEnforcement => ({
    accountId: '178',
    comment: keyOf(id),
    cause: { id: 'D', order: 'hide' },
    severity: 4,
    since: '2026-11-23T03:00:00.000Z',
    tries: 0,
    ...overrides,
  });

  test('worst first, then oldest, only what is due, at most the limit', async () => {
    const rows = [
      pending('1'),
      pending('2', { severity: 10 }),
      pending('3', { since: '2026-11-23T02:00:00.000Z' }),
      pending('4', { severity: 0, cause: { id: 'S#*01J', order: 'unhide' } }),
    ] as const;
    for (const row of rows) expect(await state.putPending(row)).toBe(true);
    expect(await state.putPending(rows[0])).toBe(false);
    const due = async (limit: number) =>
      (await state.duePending('178', clock.now().toISOString(), limit)).map((row) => row.comment);
    expect(await due(10)).toEqual(['4', '3', '1', '2'].map(keyOf));
    expect(await due(2)).toEqual(['4', '3'].map(keyOf));
    await state.deferPending(rows[3], inSeconds(30));
    expect(await due(1)).toEqual([keyOf('3')]);
    clock.advance(30);
    const [first] = await state.duePending('178', clock.now().toISOString(), 1);
    expect(first).toMatchObject({ comment: keyOf('4'), tries: 1 });
    for (const row of rows) await state.removePending(row);
    await state.deferPending(rows[0], inSeconds(30));
    expect(await collect(state.pending('178'))).toEqual([]);
  });
});

describe('switches and counters', () => {
  test('a new deployment is not armed; changes are kept together', async () => {
    expect(await state.arming()).toEqual({ armed: false, paused: false });
    const at = clock.now().toISOString();
    const armed = await state.setArming({ armed: true, by: 'chief', reason: '試行が終わった', at, goLiveAt: at });
    expect(await state.setArming({ paused: true })).toEqual({ ...armed, paused: true });
    expect(await state.arming()).toEqual({ ...armed, paused: true });
  });

  test('the quota lets exactly so many through, also at once', async () => {
    const taken = await Promise.all(Array.from({ length: 9 }, () => state.takeHideQuota('2026-11-23', 5)));
    expect(taken.filter(Boolean)).toHaveLength(5);
    expect(await state.takeHideQuota('2026-11-24', 5)).toBe(true);
    expect(await state.takeHideQuota('2026-11-25', 0)).toBe(false);
  });

  test('cells change only from the version that was read, and end in time', async () => {
    const cells = state.cells('gate');
    expect(await cells.get('178')).toBeUndefined();
    expect(await cells.put('178', { open: false }, { expectedVersion: 0 })).toBe(true);
    expect(await cells.put('178', { open: true }, { expectedVersion: 0 })).toBe(false);
    expect(await cells.put('178', { open: true }, { expectedVersion: 1, expiresAt: inSeconds(60) })).toBe(true);
    expect(await cells.get('178')).toMatchObject({ value: { open: true }, version: 2 });
    expect(await cells.list()).toHaveLength(1);
    clock.advance(60);
    expect(await cells.get('178')).toBeUndefined();
    expect(await cells.put('178', 1, { expectedVersion: 0 })).toBe(true);
    expect(await cells.put('178', 2)).toBe(true);
    expect((await cells.get('178'))?.value).toBe(2);
    await cells.remove('178');
    expect(await cells.list()).toEqual([]);
  });

  test('a lease has one holder', async () => {
    expect(await state.acquireLease('refresh-token', 'a', 60)).toBe(true);
    expect(await state.acquireLease('refresh-token', 'b', 60)).toBe(false);
    clock.advance(61);
    expect(await state.acquireLease('refresh-token', 'b', 60)).toBe(true);
    await state.releaseLease('refresh-token', 'a');
    expect(await state.acquireLease('refresh-token', 'a', 60)).toBe(false);
  });
});
