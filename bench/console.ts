/**
 * Server time of the console's pages over a ledger of 100,000 decisions (or the number given), on an embedded engine
 * on disk in a process of its own: p50 and p95 of 40 turns. Goal: p95 under 100 ms. `npm run bench:console -- [rows]`.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTables } from '../src/audit/create-tables.ts';
import { dynamoLedger } from '../src/audit/ledger/ledger.ts';
import { ledgerQueries } from '../src/audit/queries/queries.ts';
import { cryptoRandom } from '../src/audit/random.ts';
import { dynamoState } from '../src/audit/state/state.ts';
import { dynamoVault } from '../src/audit/vault/vault.ts';
import { localLogin } from '../src/console/access/local-login.ts';
import type { ConsoleDeps } from '../src/console/deps.ts';
import { consolePolicy } from '../src/console/words/policy-pack.ts';
import { PSEUDONYMS, RING } from '../test/helpers/audit.ts';
import { loggedIn } from '../test/helpers/console-client.ts';
import { commentKey, load } from './audit/history.ts';

const ROUNDS = 40;
const WAITING = 500;
const [count = 100_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'kotomori-bench-'));
const engine = fork(join(import.meta.dirname, 'audit/engine.ts'), [folder]);
try {
  const endpoint = await new Promise<string>((resolve) =>
    engine.once('message', (message) => resolve(String(message))),
  );
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'ap-northeast-1', credentials });
  const names = await createTables(client, 'c-');
  const started = performance.now();
  await load(client, names.ledger, count);
  console.log(`${count} decisions loaded in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const clock = { now: () => new Date('2026-11-27T00:00:00.000Z') };
  const origin = 'http://127.0.0.1:8080';
  const table = { client, name: names.ledger };
  const ledger = dynamoLedger({ table, pseudonyms: PSEUDONYMS, random: cryptoRandom });
  const vault = dynamoVault({ table: { client, name: names.vault }, clock, random: cryptoRandom });
  const state = dynamoState({ table: { client, name: names.state }, clock });
  const flagged = Array.from({ length: WAITING }, (_, n) => commentKey(count - 5 - n * 10));
  for (const comment of flagged) {
    const { decision } = await ledger.read(comment);
    if (!decision) throw new Error('The history holds no flagged comment where one is expected.');
    await vault.putText({
      comment,
      text: '待ち時間が長すぎる。ばかにしているのか',
      expiresAt: '2027-01-01T00:00:00.000Z',
    });
    await state.openReview({ comment, decidedAt: decision.at, urgent: false, reason: 'flagged' });
  }
  const deps: ConsoleDeps = {
    ...{ clock, origin, ledger, vault, state, pseudonyms: PSEUDONYMS, accountId: '17841400000000001' },
    sessions: state.cells('session'),
    queries: ledgerQueries({ table, ring: RING, clock }),
    giveOrder: () => Promise.reject(new Error('The bench reads only.')),
    policy: consolePolicy('kokura-minami'),
    login: localLogin(origin),
    signingKey: 'k'.repeat(64),
    log: { info: () => {}, error: (fields, message) => console.error(message, fields) },
  };
  const person = await loggedIn(deps, 'reviewer');
  let worst = 0;
  const pages = {
    queue: '/queue',
    'queue, last page': '/queue?page=10',
    records: '/records',
    'records, flagged': '/records?from=2026-11-01&action=flag',
    'records, clause and post': '/records?from=2026-06-01&clause=3-1&media=18000000000000001',
    'one record': `/records/${flagged[3]}`,
  };
  console.log(`${'page'.padEnd(28)} ${'p50'.padStart(7)} ${'p95'.padStart(7)} ms ${'bytes'.padStart(8)}`);
  for (const [name, path] of Object.entries(pages)) {
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < ROUNDS + 3; round++) {
      const begin = performance.now();
      const answer = await person.get(path);
      bytes = Buffer.byteLength(await answer.text());
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      if (round >= 3) times.push(performance.now() - begin);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
    worst = Math.max(worst, at(0.95));
    console.log(`${name.padEnd(28)} ${at(0.5).toFixed(1).padStart(7)} ${at(0.95).toFixed(1).padStart(7)}    ${bytes}`);
  }
  console.log(`\nworst p95 ${worst.toFixed(0)} ms (goal: under 100 ms)`);
  if (worst >= 100) process.exitCode = 1;
  client.destroy();
} finally {
  engine.kill();
  rmSync(folder, { recursive: true, force: true });
}
