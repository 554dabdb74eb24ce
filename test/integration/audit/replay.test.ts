import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerQueries } from '../../../src/audit/queries/queries.ts';
import { type Replayed, replay } from '../../../src/audit/replay.ts';
import { collect } from '../../../src/audit/table.ts';
import type { Judge } from '../../../src/moderation/judgement.ts';
import { moderate } from '../../../src/moderation/moderate.ts';
import { auditStores, keyOf, RING } from '../../helpers/audit.ts';
import { aComment } from '../../helpers/comments.ts';
import { openDynamoDb, type TestDynamoDb } from '../../helpers/dynamodb.ts';
import { FakeInstagram, protocolOver } from '../../helpers/real-stores.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openDynamoDb();
});
afterAll(() => db.close());

test('kept comments are judged again, and each says why when it cannot be', async () => {
  const stores = auditStores(db);
  const ports = protocolOver(stores, new FakeInstagram());
  await stores.state.setArming({ armed: true });
  const queries = ledgerQueries({ table: db.ledger, ring: RING, clock: stores.clock });
  const texts = ['ok', 'H one', 'F two', 'H disposed', 'F tampered'];
  for (const [n, text] of texts.entries()) await moderate(ports, aComment({ commentId: `${n}`, text }));
  await stores.vault.dispose(keyOf('3'), 'text');
  await stores.vault.dispose(keyOf('4'), 'text');
  await stores.vault.putText({ comment: keyOf('4'), text: 'F other words', expiresAt: '2027-01-01T00:00:00.000Z' });
  const run = async (judge: Judge | undefined) => {
    const replayed = await collect(replay({ ...stores, judgeFor: async () => judge }, queries.all({})));
    const result = (one: Replayed) => [
      texts[['0', '1', '2', '3', '4'].map(keyOf).indexOf(one.found.comment)],
      one.result,
    ];
    return Object.fromEntries(replayed.map(result));
  };
  const held = { ok: 'not-held', 'H disposed': 'not-held', 'F tampered': 'not-proved' };
  expect(await run(ports.judge)).toEqual({ ...held, 'H one': 'same', 'F two': 'same' });
  const milder: Judge = (subject) => ({ ...ports.judge(subject), action: 'flag' });
  expect(await run(milder)).toEqual({ ...held, 'H one': 'changed', 'F two': 'same' });
  const otherClause: Judge = (subject) => ({ ...ports.judge(subject), clauses: [] });
  expect(await run(otherClause)).toEqual({ ...held, 'H one': 'changed', 'F two': 'changed' });
  expect(await run(undefined)).toEqual({ ...held, 'H one': 'no-judge', 'F two': 'no-judge' });
});
