import { DeleteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rebuildState } from '../../../src/audit/rebuild.ts';
import { enforcePending } from '../../../src/moderation/enforce-pending.ts';
import { moderate } from '../../../src/moderation/moderate.ts';
import { giveStaffOrder } from '../../../src/moderation/staff-order.ts';
import { auditStores, keyOf } from '../../helpers/audit.ts';
import { ACCOUNT_ID, aComment } from '../../helpers/comments.ts';
import { openDynamoDb, type TestDynamoDb } from '../../helpers/dynamodb.ts';
import { FakeInstagram, protocolOver } from '../../helpers/real-stores.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openDynamoDb();
});
afterAll(() => db.close());

const PERIOD = { from: '2026-11-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' };

async function rows(pk: string) {
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: db.state.name }));
  return Items.filter((item) => item['pk']?.S?.startsWith(pk));
}

test('open reviews and pending orders come back from the ledger', async () => {
  const stores = auditStores(db);
  const instagram = new FakeInstagram();
  const ports = protocolOver(stores, instagram);
  await stores.state.setArming({ armed: true });
  let n = 0;
  const come = async (text: string) => {
    const commentId = `9${n++}`;
    await moderate(ports, aComment({ commentId, text }));
    stores.clock.advance(1);
    return commentId;
  };
  const order = async (id: string, action: 'approve' | 'hide' | 'unhide' | 'note' | 'delete', by = 'aoki') => {
    await giveStaffOrder(ports, {
      comment: keyOf(id),
      action,
      by,
      reason: 'r',
      clause: '3-1',
      accountId: ACCOUNT_ID,
      commentId: id,
    });
    stores.clock.advance(1);
  };
  for (const text of ['ok', 'F one', 'F urgent', 'H one', 'H urgent']) await come(text);
  await order(await come('F approved'), 'approve');
  await order(await come('H undone'), 'unhide');
  await order(await come('F only noted'), 'note');
  await order(await come('F delete proposed'), 'delete');
  const changed = await come('F changes later');
  await order(changed, 'approve');
  await moderate(ports, aComment({ commentId: changed, text: 'F changed' }));
  instagram.down = true;
  await come('H waits');
  await come('H urgent waits');
  await order(await come('ok, then hidden by staff'), 'hide');
  await order(await come('H waits, then undone by staff'), 'unhide');

  const reviews = await rows('REVIEW');
  const pending = await rows('PENDING');
  const hides = pending.filter((item) => item['sk']?.S?.endsWith('#D'));
  expect(reviews).toHaveLength(9);
  expect(hides.length).toBeGreaterThanOrEqual(2);
  for (const item of [...reviews, ...pending]) {
    const Key = { pk: item['pk'], sk: item['sk'] } as never;
    await db.client.send(new DeleteItemCommand({ TableName: db.state.name, Key }));
  }
  const parts = { ...stores, table: db.ledger, accountId: ACCOUNT_ID };
  const rebuilt = await rebuildState(parts, PERIOD, 'chief');
  const bySk = (items: typeof reviews) => items.toSorted((a, b) => ((a['sk']?.S ?? '') < (b['sk']?.S ?? '') ? -1 : 1));
  expect(bySk(await rows('REVIEW'))).toEqual(bySk(reviews));
  const again = (await rows('PENDING')).filter((item) => item['sk']?.S?.endsWith('#D'));
  expect(bySk(again).map((item) => item['sk'])).toEqual(bySk(hides).map((item) => item['sk']));
  expect(rebuilt.reviews).toBe(reviews.length);
  expect(await rebuildState(parts, PERIOD, 'chief')).toMatchObject({ reviews: 0, pending: 0 });

  instagram.down = false;
  stores.clock.advance(3600);
  await enforcePending(ports, ACCOUNT_ID, () => 1);
  expect(await rows('PENDING')).toEqual([]);
  expect([...instagram.hidden].toSorted()).toEqual(['93', '94', '910', '911', '912'].toSorted());
});
