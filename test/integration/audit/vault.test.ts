import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commitmentHolds, commitmentOf } from '../../../src/audit/commitment.ts';
import { collect } from '../../../src/audit/table.ts';
import { auditStores, keyOf, movableClock } from '../../helpers/audit.ts';
import { ACCOUNT_ID } from '../../helpers/comments.ts';
import { openDynamoDb, type TestDynamoDb } from '../../helpers/dynamodb.ts';

let db: TestDynamoDb;
let clock: ReturnType<typeof movableClock>;
let vault: ReturnType<typeof auditStores>['vault'];
beforeAll(async () => {
  db = await openDynamoDb();
});
beforeEach(() => {
  clock = movableClock();
  vault = auditStores(db, clock).vault;
});
afterAll(() => db.close());

const EXPIRY = '2026-11-24T03:00:00.000Z';

describe('vault', () => {
  test('keeps any words exactly, and the first ones', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.nat(0xffff)), async (text, units) => {
        const comment = keyOf(`2${n++}`);
        const broken = String.fromCharCode(...units);
        const stored = await vault.putText({ comment, text: text + broken, caption: broken, expiresAt: EXPIRY });
        const again = await vault.putText({ comment, text: 'other', expiresAt: EXPIRY });
        expect(again).toEqual(stored);
        expect(await vault.text(comment)).toEqual(stored);
        expect(stored).toMatchObject({ comment, text: text + broken, caption: broken });
        expect(stored.commitmentKey).toMatch(/^[0-9a-f]{64}$/);
      }),
      { numRuns: 60 },
    );
  });

  test('shows nothing after its end, although it is still in the table', async () => {
    const comment = keyOf('300');
    await vault.putText({ comment, text: 'x', expiresAt: EXPIRY });
    await vault.putIds({
      comment,
      accountId: ACCOUNT_ID,
      commentId: '300',
      username: 'Sample.User',
      expiresAt: EXPIRY,
    });
    clock.advance(86_400 - 1);
    expect(await vault.text(comment)).toBeDefined();
    expect(await vault.byHandle('@sample.user')).toHaveLength(1);
    expect(await vault.manyTexts([comment, keyOf('nobody'), comment])).toHaveLength(1);
    expect(await vault.manyIds([comment])).toHaveLength(1);
    clock.advance(1);
    expect(await vault.text(comment)).toBeUndefined();
    expect(await vault.ids(comment)).toBeUndefined();
    expect(await vault.byHandle('sample.USER')).toEqual([]);
    expect(await vault.manyTexts([comment])).toEqual([]);
    expect(await vault.manyIds([comment])).toEqual([]);
    expect(await collect(vault.holdings())).toContainEqual({ comment, what: 'text', expiresAt: EXPIRY });
  });

  test('moves the end of ids, takes it away, and never brings disposed ids back', async () => {
    const comment = keyOf('301');
    const ids = { comment, accountId: ACCOUNT_ID, commentId: '301', expiresAt: EXPIRY };
    await vault.putIds(ids);
    await vault.setIdsExpiry(comment, undefined);
    clock.advance(10 * 86_400);
    expect(await vault.ids(comment)).toEqual({ comment, accountId: ACCOUNT_ID, commentId: '301' });
    await vault.setIdsExpiry(comment, '2027-01-01T00:00:00.000Z');
    expect((await vault.ids(comment))?.expiresAt).toBe('2027-01-01T00:00:00.000Z');
    await vault.dispose(comment, 'ids');
    await vault.setIdsExpiry(comment, undefined);
    expect(await vault.ids(comment)).toBeUndefined();
  });

  test('the commitment binds the words only together with the key', async () => {
    const words = { text: '消えろ\ud800', username: 'sample.user' };
    const commitment = commitmentOf('11'.repeat(32), words);
    expect(commitmentHolds(commitment, '11'.repeat(32), words)).toBe(true);
    expect(commitmentHolds(commitment, '12'.repeat(32), words)).toBe(false);
    expect(commitmentHolds(commitment, '11'.repeat(32), { ...words, text: '消えろ' })).toBe(false);
  });
});
