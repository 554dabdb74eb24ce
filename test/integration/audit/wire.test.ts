import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disposeExpired } from '../../../src/audit/disposal/dispose-expired.ts';
import { rebuildState } from '../../../src/audit/rebuild.ts';
import { turnSwitch } from '../../../src/audit/switches.ts';
import { moderate } from '../../../src/moderation/moderate.ts';
import { giveStaffOrder } from '../../../src/moderation/staff-order.ts';
import { auditStores, keyOf } from '../../helpers/audit.ts';
import { ACCOUNT_ID, aComment } from '../../helpers/comments.ts';
import { openDynamoDb, type TestDynamoDb } from '../../helpers/dynamodb.ts';
import { type DynamoDbProxy, startDynamoDbProxy } from '../../helpers/dynamodb-proxy.ts';
import { FakeInstagram, protocolOver } from '../../helpers/real-stores.ts';

let db: TestDynamoDb;
let proxy: DynamoDbProxy;
beforeAll(async () => {
  db = await openDynamoDb(async (endpoint) => {
    proxy = await startDynamoDbProxy(endpoint);
    return proxy.endpoint;
  });
});
afterAll(async () => {
  await db.close();
  await proxy.close();
});

const WRITES = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems', 'ExecuteStatement'];
const sent = (operation: string) => proxy.calls.filter((call) => call.operation === operation);

describe('what goes over the wire', () => {
  test('the ledger is only ever put to, and only where no row is', async () => {
    const stores = auditStores(db);
    const ports = protocolOver(stores, new FakeInstagram());
    await turnSwitch(stores, { order: 'arm', by: 'chief', reason: 'r' });
    for (const [n, text] of ['ok', 'F', 'H', 'H urgent'].entries())
      await moderate(ports, aComment({ commentId: `${n}`, text }));
    const order = { comment: keyOf('2'), by: 'aoki', reason: 'r' };
    await giveStaffOrder(ports, { ...order, action: 'unhide' });
    stores.clock.advance(400 * 86_400);
    await disposeExpired({ ...stores, retention: ports.retention, metrics: ports.metrics });
    const period = { from: '2026-11-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' };
    await rebuildState({ ...stores, table: db.ledger, accountId: ACCOUNT_ID }, period, 'chief');
    const toLedger = proxy.calls.filter(
      (call) => WRITES.includes(call.operation) && JSON.stringify(call.body).includes(`"${db.ledger.name}"`),
    );
    expect(toLedger.length).toBeGreaterThan(20);
    expect(new Set(toLedger.map((call) => call.operation))).toEqual(new Set(['PutItem']));
    expect(toLedger.filter((call) => call.body['ConditionExpression'] !== 'attribute_not_exists(pk)')).toEqual([]);
  });

  test('a plainly allowed comment costs one put and nothing else', async () => {
    const ports = protocolOver(auditStores(db), new FakeInstagram());
    proxy.calls.length = 0;
    await moderate(ports, aComment({ commentId: '100', text: 'ok' }));
    expect(proxy.calls.map((call) => call.operation)).toEqual(['PutItem']);
  });

  test('the protocol reads base tables only, strongly consistent', async () => {
    const ports = protocolOver(auditStores(db), new FakeInstagram());
    proxy.calls.length = 0;
    await moderate(ports, aComment({ commentId: '101', text: 'H' }));
    await giveStaffOrder(ports, { comment: keyOf('101'), action: 'unhide', by: 'aoki', reason: 'r' });
    const reads = [...sent('Query'), ...sent('GetItem')];
    expect(reads.length).toBeGreaterThan(3);
    expect(reads.filter((call) => call.body['IndexName'] !== undefined)).toEqual([]);
    expect(reads.filter((call) => call.body['ConsistentRead'] !== true)).toEqual([]);
  });
});
