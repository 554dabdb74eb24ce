import { createHmac } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalSystem, startLocalSystem } from '../../../src/local/index.ts';
import { enginesFor, newFolder } from './process.ts';
import { HARMFUL, ORDINARY } from './texts.ts';

let system: LocalSystem;

beforeEach(async () => {
  system = await startLocalSystem({ ...enginesFor(newFolder()), visibilitySeconds: 31 });
});
afterEach(() => system.close());

async function write(text: string): Promise<string> {
  const body = JSON.stringify({ text, username: 'a_visitor_name' });
  const made = await fetch(`${system.ready.graphUrl}/_sim/comments`, { method: 'POST', body });
  const { commentId } = (await made.json()) as { commentId: string };
  await system.idle();
  return commentId;
}

const post = (body: string | Uint8Array<ArrayBuffer>, secret: string) =>
  fetch(system.ready.webhookUrl, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
  });

const depth = async (queueUrl: string): Promise<number> => {
  const read = await system.engines.clients.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 }),
  );
  return read.Messages?.length ?? 0;
};

describe('a comment on its way', () => {
  it('is decided and hidden; a person shows it again and it stays visible; the ledger holds no words', async () => {
    const id = await write(HARMFUL[0]);
    const hidden = await system.record(id);
    expect(hidden.decision?.action).toBe('hide');
    expect(hidden.outcomes.map((row) => [row.cause, row.outcome])).toEqual([['D', 'HIDDEN']]);
    expect(system.simulator?.visibility(id)?.hidden).toBe(true);

    const { comment } = hidden;
    const { enforced } = await system.order({
      comment,
      action: 'unhide',
      by: 'test.staff',
      reason: 'Context is known.',
    });
    expect(enforced).toEqual({ outcome: 'VISIBLE' });
    expect(system.simulator?.visibility(id)?.visible).toBe(true);
    system.simulator?.addComment({ id });
    await system.idle();
    system.clock.advance(120);
    await system.run('enforce-pending');
    expect(system.simulator?.visibility(id)?.visible).toBe(true);

    const rows = await system.engines.clients.dynamodb.send(new ScanCommand({ TableName: system.ready.ledgerTable }));
    const ledger = JSON.stringify(rows.Items);
    expect(ledger).toContain('abuse');
    for (const words of ['殺すぞ', 'a_visitor_name', id]) expect(ledger).not.toContain(words);
    expect(await system.stores.vault.text(comment)).toMatchObject({ text: HARMFUL[0], username: 'a_visitor_name' });
  });

  it('is left alone when it is an ordinary one, and leaves no words behind', async () => {
    const id = await write(ORDINARY[2]);
    const record = await system.record(id);
    expect(record.decision?.action).toBe('allow');
    expect(await system.stores.vault.text(record.comment)).toBeUndefined();
    expect(system.simulator?.visibility(id)?.visible).toBe(true);
  });

  it('stays pending while Instagram refuses, and is hidden when Instagram is well again', async () => {
    const error = { code: 2, isTransient: true };
    system.simulator?.setFault({ kind: 'error', match: { method: 'POST' }, status: 500, error });
    const id = await write(HARMFUL[1]);
    expect((await system.record(id)).outcomes).toEqual([]);
    expect(await system.backlog()).toEqual({ queued: 0, pending: 1 });
    system.clock.advance(61);
    await system.run('enforce-pending');
    expect(system.simulator?.visibility(id)?.hidden).toBe(false);
    system.simulator?.clearFaults();
    for (let minute = 0; minute < 15 && (await system.backlog()).pending > 0; minute += 1) {
      system.clock.advance(61);
      await system.run('enforce-pending');
    }
    expect((await system.record(id)).outcomes.map((row) => row.outcome)).toEqual(['HIDDEN']);
    expect(system.simulator?.visibility(id)?.hidden).toBe(true);
  });
});

describe('bad input', () => {
  it('is refused without a right signature, and nothing is written', async () => {
    const body = '{"object":"instagram","entry":[]}';
    expect((await post(body, 'another secret')).status).toBe(401);
    expect((await fetch(system.ready.webhookUrl, { method: 'POST', body })).status).toBe(401);
    expect(await system.backlog()).toEqual({ queued: 0, pending: 0 });
    expect(await depth(system.ready.quarantineUrl)).toBe(0);
  });

  it('is kept in the quarantine, counted and acknowledged when it is signed but cannot be read', async () => {
    const unreadable = ['not json', Buffer.from([0x7b, 0xff, 0xfe]), '{"object":"page","entry":[{"id":"1"}]}'];
    for (const body of unreadable) expect((await post(body, system.ready.appSecret)).status).toBe(200);
    expect(await depth(system.ready.quarantineUrl)).toBeGreaterThanOrEqual(2);
    expect(system.counters.sums.get('Delivery.quarantined')).toBeGreaterThanOrEqual(2);
  });
});

describe('the console of a local system', () => {
  it('asks who you are, and shows the comment that waits for a person', async () => {
    const id = await write(HARMFUL[0]);
    const { consoleUrl } = system.ready;
    const turnedAway = await fetch(`${consoleUrl}/queue`, { redirect: 'manual' });
    expect(turnedAway.headers.get('location')).toContain('/login');
    const login = await fetch(`${consoleUrl}/login`);
    const page = await login.text();
    expect(page).toContain('local-reviewer');
    const { comment } = await system.record(id);
    expect(await system.stores.state.review(comment)).toMatchObject({ reason: 'hidden' });
  });
});
