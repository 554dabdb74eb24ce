import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { paginateScan } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { startLocalSystem } from '../../../src/local/index.ts';
import { commentIdOf } from '../../../src/local/replay/ids.ts';
import { readReplay } from '../../../src/local/replay/input.ts';
import { createWebhookSender } from '../../../src/local/replay/webhook.ts';
import { enginesFor, newFolder, ready, start } from './process.ts';
import { DOUBTFUL, HARMFUL, ORDINARY } from './texts.ts';

const COMMENTS = 100;

/** Every third harmful, every tenth doubtful. */
const lines = Array.from({ length: COMMENTS }, (_, i) => {
  const choices = i % 3 === 0 ? HARMFUL : i % 10 === 1 ? DOUBTFUL : ORDINARY;
  return { id: `k-${i}`, text: choices[i % choices.length] ?? ORDINARY[0] };
});

it('loses nothing and repeats nothing when it is killed in the middle of a replay and started again', async () => {
  const dir = newFolder();
  const dataDir = join(dir, 'data');
  const file = join(dir, 'in.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const replay = ['--port', '0', '--data-dir', dataDir, '--replay', file, '--exit', '--graph-latency', '100'];

  for (const share of [20, 50]) {
    const killed = start(dir, ...replay);
    while (!killed.printed().includes(`${Math.floor((COMMENTS * share) / 100)}/${COMMENTS}`)) await sleep(5);
    await sleep(150);
    killed.child.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
  }
  const again = start(dir, ...replay);
  expect(await again.ended, again.printed()).toBe(0);
  expect(again.printed()).toContain('Nothing was lost.');

  const system = await startLocalSystem({ ...enginesFor(dir), dataDir });
  try {
    const { dynamodb } = system.engines.clients;
    let decisions = 0;
    for await (const page of paginateScan({ client: dynamodb }, { TableName: system.ready.ledgerTable })) {
      decisions += page.Items?.filter((item) => item['sk']?.S === 'D').length ?? 0;
    }
    expect(decisions).toBe(COMMENTS);
    const actions = new Set<string>();
    for (const { id, text } of lines) {
      const commentId = commentIdOf(id);
      const { decision, outcomes, comment } = await system.record(commentId);
      expect(decision, id).toBeDefined();
      if (!decision) continue;
      actions.add(decision.action);
      const shown = system.simulator?.visibility(commentId);
      expect(shown?.hidden, `${id} ${decision.action}`).toBe(decision.action === 'hide');
      expect(outcomes.map((row) => row.outcome)).toEqual(decision.action === 'hide' ? ['HIDDEN'] : []);
      if (decision.action === 'allow') continue;
      expect((await system.stores.vault.text(comment))?.text, id).toBe(text);
      expect((await system.stores.vault.ids(comment))?.commentId, id).toBe(commentId);
      expect(await system.stores.state.review(comment), id).toBeDefined();
    }
    expect([...actions].toSorted()).toEqual(['allow', 'flag', 'hide']);
    // A worker that died between its outcome row and the end of its fence leaves the rest to the sweep.
    const swept = async () => {
      await system.run('enforce-pending');
      return system.backlog();
    };
    await expect.poll(swept, { timeout: 90_000, interval: 1_000 }).toEqual({ queued: 0, pending: 0 });
  } finally {
    await system.close();
  }
}, 180_000);

it('decides after a kill all that was acknowledged before it, though nobody sends it again', async () => {
  const dir = newFolder();
  const dataDir = join(dir, 'data');
  const input = join(dir, 'in.jsonl');
  writeFileSync(input, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const file = join(dir, 'ready.json');
  const killed = start(dir, '--no-demo', '--port', '0', '--data-dir', dataDir, '--ready-file', file);
  const { webhookUrl: url, appSecret, accountId } = await ready(killed, file);
  const sender = createWebhookSender({ url, appSecret, accountId });
  const acknowledged: string[] = [];
  const stopped = new AbortController();
  const sending = readReplay(input).map(async (comment) => {
    if (await sender.send(comment, new Date(), stopped.signal)) acknowledged.push(comment.commentId);
    if (acknowledged.length === COMMENTS / 2) killed.child.kill('SIGKILL');
  });
  await killed.ended;
  stopped.abort();
  await Promise.all(sending);
  sender.close();
  expect(acknowledged.length).toBeGreaterThanOrEqual(COMMENTS / 2);

  const system = await startLocalSystem({ ...enginesFor(dir), dataDir });
  try {
    await system.idle(60_000);
    const records = await Promise.all(acknowledged.map((commentId) => system.record(commentId)));
    expect(records.filter(({ decision }) => decision === undefined)).toEqual([]);
  } finally {
    await system.close();
  }
}, 120_000);
