import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerQueries } from '../../../src/audit/queries/queries.ts';
import { collect } from '../../../src/audit/table.ts';
import { moderate } from '../../../src/moderation/moderate.ts';
import { giveStaffOrder } from '../../../src/moderation/staff-order.ts';
import { auditStores, keyOf, RING } from '../../helpers/audit.ts';
import { aComment } from '../../helpers/comments.ts';
import { openDynamoDb, type TestDynamoDb } from '../../helpers/dynamodb.ts';
import { type DynamoDbProxy, startDynamoDbProxy } from '../../helpers/dynamodb-proxy.ts';
import { FakeInstagram, protocolOver } from '../../helpers/real-stores.ts';

const DELAY_MS = 2000;
let db: TestDynamoDb;
let proxy: DynamoDbProxy;
beforeAll(async () => {
  db = await openDynamoDb(async (endpoint) => {
    proxy = await startDynamoDbProxy(endpoint);
    return proxy.endpoint;
  });
  proxy.indexDelayMs = DELAY_MS;
});
afterAll(async () => {
  await db.close();
  await proxy.close();
});

test('with indexes two seconds late no decision, fence, claim or list after an action goes wrong', async () => {
  const stores = auditStores(db);
  const instagram = new FakeInstagram();
  const ports = protocolOver(stores, instagram);
  const queries = ledgerQueries({ table: db.ledger, ring: RING, clock: stores.clock });
  await stores.state.setArming({ armed: true });
  const come = () => moderate(ports, aComment({ commentId: '1', text: 'H' }));

  // Decision: the same delivery, again and at once, gives one.
  const results = await Promise.all(Array.from({ length: 6 }, come));
  expect(results.filter((one) => one.kind === 'decided' && !one.repeated)).toHaveLength(1);
  expect(instagram.hidden.has('1')).toBe(true);
  // The delay is real: no index shows it yet.
  expect((await queries.page({ outcome: 'HIDDEN' })).rows).toEqual([]);
  expect((await queries.page({ clause: '3-1' })).rows).toEqual([]);

  // Claim and list of open reviews.
  expect(await collect(stores.state.openReviews())).toHaveLength(1);
  const until = '2026-11-23T04:00:00.000Z';
  expect(await stores.state.claimReview(keyOf('1'), 'aoki', until)).toBeDefined();
  expect(await stores.state.claimReview(keyOf('1'), 'baba', until)).toBeUndefined();

  // Fence: a person's order right after the hide holds against late deliveries.
  await giveStaffOrder(ports, { comment: keyOf('1'), action: 'unhide', by: 'aoki', reason: 'r' });
  await come();
  expect(instagram.hidden.has('1')).toBe(false);
  expect(await collect(stores.state.openReviews())).toEqual([]);
  expect((await stores.ledger.read(keyOf('1'))).staff).toHaveLength(1);

  // A list right after the action, from an index that knows the hide but not yet the undo, tells the truth.
  await moderate(ports, aComment({ commentId: '2', text: 'H' }));
  await sleep(DELAY_MS + 200);
  await giveStaffOrder(ports, { comment: keyOf('2'), action: 'unhide', by: 'aoki', reason: 'r' });
  expect((await queries.page({ outcome: 'HIDDEN' })).rows).toEqual([]);
  const hides = (await queries.page({ action: 'hide' })).rows;
  expect(hides.map((row) => row.outcome)).toEqual(['VISIBLE', 'VISIBLE']);
  await sleep(DELAY_MS + 200);
  expect((await queries.page({ outcome: 'VISIBLE', reviewer: 'aoki' })).rows).toHaveLength(2);
});
