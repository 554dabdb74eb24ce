import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collect } from '../../../src/audit/table.ts';
import { aDecision, anAllow, auditStores, keyOf } from '../../helpers/audit.ts';
import { ACCOUNT_ID } from '../../helpers/comments.ts';
import { clientFor, openDynamoDb, type TestDynamoDb } from '../../helpers/dynamodb.ts';

let db: TestDynamoDb;
let stores: ReturnType<typeof auditStores>;
beforeAll(async () => {
  db = await openDynamoDb();
  stores = auditStores(db);
});
afterAll(() => db.close());

const at = '2026-11-23T03:00:05.000Z';

describe('ledger', () => {
  test('gives back the decision that was put, and the first one wins', async () => {
    const decision = aDecision('1001', {
      urgency: ['threat'],
      guards: [{ id: 'quota', clause: '', from: 'hide', to: 'flag' }],
    });
    expect(await stores.ledger.putDecision(decision)).toBe(true);
    expect(await stores.ledger.putDecision({ ...decision, action: 'allow' })).toBe(false);
    expect((await stores.ledger.read(decision.comment)).decision).toEqual(decision);
    expect((await stores.ledger.find(ACCOUNT_ID, '1001'))?.decision).toEqual(decision);
    expect(await stores.ledger.find(ACCOUNT_ID, '999')).toBeUndefined();
  });

  test('of 20 writers at once exactly one wins', async () => {
    const all = Array.from({ length: 20 }, (_, n) =>
      stores.ledger.putDecision(aDecision('1002', { ruleset: `r${n}` })),
    );
    const won = (await Promise.all(all)).flatMap((wrote, n) => (wrote ? [`r${n}`] : []));
    expect(won).toHaveLength(1);
    expect((await stores.ledger.read(keyOf('1002'))).decision?.ruleset).toBe(won[0]);
  });

  test('numbers the acts of people without gaps or doubles, whatever their clocks say', async () => {
    const decision = aDecision('1003');
    await stores.ledger.putDecision(decision);
    const acts = Array.from({ length: 12 }, (_, n) => ({
      at,
      actor: `staff-${n}`,
      action: 'note' as const,
      reason: `${n}`,
    }));
    const rows = await Promise.all(acts.map((act) => stores.ledger.appendStaff(decision, act)));
    const ids = rows.map((row) => row.id).toSorted();
    expect(ids).toEqual(acts.map((_, n) => `S#${String(n + 1).padStart(6, '0')}`));
    const { staff } = await stores.ledger.read(decision.comment);
    expect(staff).toEqual(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test('an act is written once when its answer was lost and the client put it again', async () => {
    const decision = aDecision('1007');
    await stores.ledger.putDecision(decision);
    const client = clientFor(db.endpoint);
    const send = client.send.bind(client) as (command: unknown) => Promise<unknown>;
    const twice = async (command: unknown) => {
      const answer = await send(command);
      return command instanceof PutItemCommand ? send(command) : answer;
    };
    Object.assign(client, { send: twice });
    const { ledger } = auditStores({ ...db, ledger: { client, name: db.ledger.name } });
    const act = { at, actor: 'aoki', action: 'unhide', reason: 'r' } as const;
    expect((await ledger.appendStaff(decision, act)).id).toBe('S#000001');
    expect((await stores.ledger.read(decision.comment)).staff).toHaveLength(1);
    client.destroy();
  });

  test('keeps every kind of row apart and in order', async () => {
    const decision = aDecision('1004');
    const { comment } = decision;
    await stores.ledger.putDecision(decision);
    await stores.ledger.putIndexRows(decision, new Set());
    await stores.ledger.putIndexRows(decision, (await stores.ledger.read(comment)).rowKeys);
    expect(await stores.ledger.putCommitment(comment, 'a'.repeat(64), at)).toBe(true);
    expect(await stores.ledger.putCommitment(comment, 'b'.repeat(64), at)).toBe(false);
    const attempt = { cause: 'D', at, actor: 'system', order: 'hide' } as const;
    await stores.ledger.putAttempt(comment, attempt);
    await stores.ledger.putAttempt(comment, attempt);
    const outcome = { cause: 'D', at, actor: 'system', outcome: 'HIDDEN' } as const;
    expect(await stores.ledger.putOutcome(decision, outcome)).toBe(true);
    expect(await stores.ledger.putOutcome(decision, { ...outcome, outcome: 'VISIBLE' })).toBe(false);
    const seen = { kind: 'ESCALATED', at, actor: 'system', detail: 'graph-190' };
    expect(await stores.ledger.putObservation(comment, seen, 'ESCALATED#D')).toBe(true);
    expect(await stores.ledger.putObservation(comment, seen, 'ESCALATED#D')).toBe(false);
    expect(await stores.ledger.putDisposal(comment, { what: 'text', at, actor: 'system', rule: 'hidden-text' })).toBe(
      true,
    );
    const record = await stores.ledger.read(comment);
    expect(record).toMatchObject({
      commitment: 'a'.repeat(64),
      attempts: [attempt, attempt],
      outcomes: [outcome],
      observations: [seen],
      disposals: [{ what: 'text', at, actor: 'system', rule: 'hidden-text' }],
    });
    expect([...record.rowKeys]).toContain('I#clause#3-1');
    expect([...record.rowKeys]).toContain('I#rule#abuse.sample');
  });

  test('keeps system events by month', async () => {
    await stores.ledger.putSystemEvent({ kind: 'ARMED', at, actor: 'chief', reason: '開始', detail: { by: 'cli' } });
    const events = await collect(stores.ledger.systemEvents('2026-11'));
    expect(events).toContainEqual({ kind: 'ARMED', at, actor: 'chief', reason: '開始', detail: { by: 'cli' } });
  });

  test('refuses what could carry words or ids of people', async () => {
    await expect(stores.ledger.putDecision(aDecision('1', { comment: '18220000000000001' }))).rejects.toThrow(
      'pseudonym',
    );
    await expect(stores.ledger.putDecision(aDecision('1', { commenter: 'sample.user' }))).rejects.toThrow('pseudonym');
    const row = { kind: 'NOTE', at, actor: 'system', detail: '消えろ' };
    await expect(stores.ledger.putObservation(keyOf('1'), row, 'x')).rejects.toThrow('ASCII');
    const odd = { ...aDecision('1005'), text: '消えろ' };
    await stores.ledger.putDecision(odd);
    const { Items } = await db.client.send(new ScanCommand({ TableName: db.ledger.name }));
    expect(JSON.stringify(Items)).not.toContain('消えろ');
  });

  test('a plainly allowed comment is one item', async () => {
    const before = await db.client.send(new ScanCommand({ TableName: db.ledger.name, Select: 'COUNT' }));
    const decision = anAllow('1006');
    await stores.ledger.putDecision(decision);
    await stores.ledger.putIndexRows(decision, new Set(['D']));
    const after = await db.client.send(new ScanCommand({ TableName: db.ledger.name, Select: 'COUNT' }));
    expect(after.Count).toBe((before.Count ?? 0) + 1);
  });
});
