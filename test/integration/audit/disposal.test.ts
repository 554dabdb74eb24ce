import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { certificateOf } from '../../../src/audit/disposal/certificate.ts';
import { disposeExpired } from '../../../src/audit/disposal/dispose-expired.ts';
import { erase } from '../../../src/audit/disposal/erase.ts';
import { addDays, idsExpiry, textExpiry } from '../../../src/moderation/retention.ts';
import { aDecision, auditStores, keyOf, movableClock } from '../../helpers/audit.ts';
import { ACCOUNT_ID } from '../../helpers/comments.ts';
import { openDynamoDb, type TestDynamoDb } from '../../helpers/dynamodb.ts';
import { seeded } from '../../helpers/ledger-history.ts';

const RETENTION = { flaggedTextDays: 90, hiddenTextDays: 365, idsAfterReleaseDays: 30 };
const DAY = 86_400;
const START = '2026-11-23T03:00:00.000Z';

let db: TestDynamoDb;
let clock: ReturnType<typeof movableClock>;
let stores: ReturnType<typeof auditStores>;
beforeAll(async () => {
  db = await openDynamoDb();
});
beforeEach(() => {
  clock = movableClock(START);
  stores = auditStores(db, clock);
});
afterAll(() => db.close());

const counted: [string, number][] = [];
const run = () =>
  disposeExpired({
    ...{ ledger: stores.ledger, vault: stores.vault, clock, retention: RETENTION },
    metrics: { count: (name, value = 1) => counted.push([name, value]) },
  });

async function keep(id: string, action: 'flag' | 'hide', at = START) {
  const decision = aDecision(id, { action, at });
  const ids = idsExpiry(action, at, RETENTION);
  await stores.ledger.putDecision(decision);
  await stores.vault.putText({
    comment: keyOf(id),
    text: `words of ${id}`,
    expiresAt: textExpiry(action, at, RETENTION),
  });
  const held = { comment: keyOf(id), accountId: ACCOUNT_ID, commentId: id, username: `writer.${id}` };
  await stores.vault.putIds(ids === undefined ? held : { ...held, expiresAt: ids });
  return decision;
}

const stored = async () => (await db.client.send(new ScanCommand({ TableName: db.vault.name }))).Items ?? [];

describe('disposal', () => {
  test('takes exactly what is due, writes it down first, and certifies the same list', async () => {
    const random = seeded(3);
    const due: { comment: string; what: string; rule: string }[] = [];
    for (let n = 0; n < 80; n++) {
      const action = random() < 0.5 ? 'flag' : 'hide';
      const at = addDays(START, -Math.floor(random() * 500));
      const { comment } = await keep(`7${n}`, action, at);
      const days = action === 'hide' ? 365 : 90;
      const rule = action === 'hide' ? 'hidden-text-365-days' : 'flagged-text-90-days';
      if (addDays(at, days) <= START) due.push({ comment, what: 'text', rule });
      if (action === 'flag' && addDays(at, 90) <= START)
        due.push({ comment, what: 'ids', rule: 'flagged-ids-90-days' });
    }
    const result = await run();
    expect(result).toEqual({
      texts: due.filter((one) => one.what === 'text').length,
      ids: due.filter((one) => one.what === 'ids').length,
      ended: 0,
      complete: true,
    });
    expect(counted).toContainEqual(['Text.disposed', result.texts]);
    const certificate = await certificateOf(db.ledger, '2026-11');
    const listed = certificate.items.map(({ comment, what, rule }) => ({ comment, what, rule }));
    const sorted = (list: { comment: string; what: string }[]) =>
      list.toSorted((a, b) => (a.comment + a.what < b.comment + b.what ? -1 : 1));
    expect(sorted(listed)).toEqual(sorted(due));
    expect(Object.values(certificate.countByRule).reduce((a, b) => a + b, 0)).toBe(due.length);
    expect(await run()).toEqual({ texts: 0, ids: 0, ended: 0, complete: true });
    expect((await certificateOf(db.ledger, '2026-11')).digest).toBe(certificate.digest);
    expect(await stored()).toHaveLength(160 - due.length);
  });

  test('a run that was cut short goes on where it is needed', async () => {
    await keep('801', 'flag');
    await keep('802', 'flag');
    clock.advance(90 * DAY);
    let looks = 0;
    const cut = await disposeExpired(
      { ledger: stores.ledger, vault: stores.vault, clock, retention: RETENTION, metrics: { count: () => {} } },
      () => (looks++ < 1 ? 1 : 0),
    );
    expect(cut.complete).toBe(false);
    expect((await run()).complete).toBe(true);
    for (const id of ['801', '802']) {
      expect((await stores.ledger.read(keyOf(id))).disposals.map((row) => row.what)).toEqual(['ids', 'text']);
    }
  });

  test('ids stay while we keep the comment hidden, and get their end when a crash left them without', async () => {
    const decision = await keep('810', 'hide');
    clock.advance(400 * DAY);
    await run();
    expect(await stores.vault.text(keyOf('810'))).toBeUndefined();
    expect((await stores.vault.ids(keyOf('810')))?.commentId).toBe('810');
    const released = clock.now().toISOString();
    const visible = { cause: 'S#000001', at: released, actor: 'system', outcome: 'VISIBLE' } as const;
    await stores.ledger.putOutcome(decision, visible);
    expect((await run()).ended).toBe(1);
    expect((await stores.vault.ids(keyOf('810')))?.expiresAt).toBe(addDays(released, 30));
    clock.advance(30 * DAY);
    expect((await run()).ids).toBe(1);
    const rules = (await stores.ledger.read(keyOf('810'))).disposals.map((row) => row.rule);
    expect(rules).toEqual(['ids-after-release-30-days', 'hidden-text-365-days']);
  });

  test('one person’s request takes words and ids of all their comments and leaves the rest', async () => {
    for (const id of ['820', '821', '822']) await keep(id, 'hide');
    const before = (await stored()).length;
    const order = { by: 'chief', reason: '請求 第3号' };
    const erased = await erase({ ...stores, clock }, ['820', '821'].map(keyOf), order);
    expect(erased).toEqual({ texts: 2, ids: 2 });
    expect(await stored()).toHaveLength(before - 4);
    expect(await stores.vault.text(keyOf('822'))).toBeDefined();
    const { disposals } = await stores.ledger.read(keyOf('820'));
    expect(disposals).toContainEqual({ what: 'text', at: START, actor: 'chief', rule: 'individual-request' });
    expect(await erase({ ...stores, clock }, [keyOf('820')], order)).toEqual({ texts: 0, ids: 0 });
  });
});
