/**
 * Pages of every query at 10,000 and at 100,000 decisions, side by side in one run, on an embedded engine on disk:
 * milliseconds (the fastest of 25 turns, since other work on the machine only adds), their ratio, index rows read and
 * consumed capacity. `npm run bench:audit -- [small] [large]`.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTables } from '../src/audit/create-tables.ts';
import { parseKeyRing } from '../src/audit/key-ring.ts';
import type { Page } from '../src/audit/queries/filters.ts';
import { ledgerQueries, type Queries } from '../src/audit/queries/queries.ts';
import { load, QUESTIONS } from './audit/history.ts';

const ROUNDS = 25;
const [small = 10_000, large = 100_000] = process.argv.slice(2).map(Number);

const folder = mkdtempSync(join(tmpdir(), 'kotomori-bench-'));
const engine = fork(join(import.meta.dirname, 'audit/engine.ts'), [folder]);
try {
  const endpoint = await new Promise<string>((resolve) =>
    engine.once('message', (message) => resolve(String(message))),
  );
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'ap-northeast-1', credentials });
  const ring = parseKeyRing(
    JSON.stringify({ keys: [{ id: 'k1', secret: 'ab'.repeat(32), createdAt: '2026-01-01T00:00:00Z' }] }),
  );
  const clock = { now: () => new Date('2026-11-30T00:00:00.000Z') };
  const open = async (count: number): Promise<Queries> => {
    const { ledger: name } = await createTables(client, `n${count}-`);
    const started = performance.now();
    const items = await load(client, name, count);
    console.log(`${count} decisions, ${items} items loaded in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    return ledgerQueries({ table: { client, name }, ring, clock });
  };
  const sets = [await open(small), await open(large)] as const;
  console.log(`\n${'page'.padEnd(34)} ${'ms'.padStart(8)} ${'ms'.padStart(8)}  ratio   rows  index rows      RCU`);
  let worst = 0;
  for (const [question, filters] of Object.entries(QUESTIONS)) {
    const [few, many] = await sideBySide(sets, (queries) => queries.page(filters, { limit: 50 }));
    const ratio = many.ms / few.ms;
    worst = Math.max(worst, ratio);
    const { rows, indexRows, capacity } = many.page;
    console.log(
      `${question.padEnd(34)} ${few.ms.toFixed(1).padStart(8)} ${many.ms.toFixed(1).padStart(8)} ${ratio.toFixed(2).padStart(6)} ${String(rows.length).padStart(6)} ${String(indexRows).padStart(11)} ${capacity.toFixed(1).padStart(8)}`,
    );
  }
  console.log(`\nworst ratio ${worst.toFixed(2)} (goal: 1.3 or less)`);
  process.exitCode = worst <= 1.3 ? 0 : 1;
  client.destroy();
} finally {
  engine.kill();
  rmSync(folder, { recursive: true, force: true });
}

interface Timed {
  readonly ms: number;
  readonly page: Page;
}

/** Turns taken, so that whatever else the machine does falls on both. */
async function sideBySide(
  sets: readonly [Queries, Queries],
  ask: (queries: Queries) => Promise<Page>,
): Promise<readonly [Timed, Timed]> {
  const times: [number[], number[]] = [[], []];
  const pages: Page[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const side of [0, 1] as const) {
      const started = performance.now();
      pages[side] = await ask(sets[side]);
      if (round > 0) times[side].push(performance.now() - started);
    }
  }
  const timed = (side: 0 | 1): Timed => ({ ms: Math.min(...times[side]), page: pages[side] as Page });
  return [timed(0), timed(1)];
}
