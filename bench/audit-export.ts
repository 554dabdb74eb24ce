/**
 * A year's disclosure export of 10,000 comments, all with words and a third person's handle in them, on an embedded
 * engine on disk: seconds, and handles left unmasked. `npm run bench:disclosure -- [comments]`.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTables } from '../src/audit/create-tables.ts';
import { disclose } from '../src/audit/export/disclosure.ts';
import { parseKeyRing } from '../src/audit/key-ring.ts';
import { dynamoLedger } from '../src/audit/ledger/ledger.ts';
import { ringPseudonyms } from '../src/audit/pseudonyms.ts';
import { ledgerQueries } from '../src/audit/queries/queries.ts';
import { cryptoRandom } from '../src/audit/random.ts';
import { textItem } from '../src/audit/vault/items.ts';
import { dynamoVault } from '../src/audit/vault/vault.ts';
import { commentKey, load, writeBatches } from './audit/history.ts';

const GOAL_SECONDS = 60;
const [count = 10_000] = process.argv.slice(2).map(Number);
const clock = { now: () => new Date('2026-11-30T00:00:00.000Z') };
const folder = mkdtempSync(join(tmpdir(), 'kotomori-bench-'));
const engine = fork(join(import.meta.dirname, 'audit/engine.ts'), [folder]);
try {
  const endpoint = await new Promise<string>((resolve) =>
    engine.once('message', (message) => resolve(String(message))),
  );
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'ap-northeast-1', credentials });
  const keys = [{ id: 'k1', secret: 'ab'.repeat(32), createdAt: '2026-01-01T00:00:00Z' }];
  const ring = parseKeyRing(JSON.stringify({ keys }));
  const names = await createTables(client);
  await load(client, names.ledger, count);
  await writeBatches(
    client,
    names.vault,
    Array.from({ length: count }, (_, n) =>
      textItem({
        comment: commentKey(n),
        text: `@handle_${n}_x さんの投稿に handle_${n}_y と書いてあった。電話は090-1234-5678`,
        username: `handle_${n}_y`,
        commitmentKey: '00'.repeat(32),
        expiresAt: '2099-01-01T00:00:00.000Z',
      }),
    ),
  );
  const ledgerTable = { client, name: names.ledger };
  const parts = {
    ledger: dynamoLedger({ table: ledgerTable, pseudonyms: ringPseudonyms(ring), random: cryptoRandom }),
    vault: dynamoVault({ table: { client, name: names.vault }, clock, random: cryptoRandom }),
    clauseText: () => '特定の個人、企業、国、地域を誹謗中傷する内容',
  };
  const queries = ledgerQueries({ table: ledgerTable, ring, clock });
  const started = performance.now();
  let rows = 0;
  let left = 0;
  for await (const row of disclose(parts, queries.all({}, { withoutOutcome: true }))) {
    rows += 1;
    left += [...row.cells.join('\n').matchAll(/handle_\d+_[xy]/g)].length;
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`${rows} rows in ${seconds.toFixed(1)} s (goal: ${GOAL_SECONDS}); handles left: ${left} (goal: 0)`);
  process.exitCode = rows === count && left === 0 && seconds < GOAL_SECONDS ? 0 : 1;
  client.destroy();
} finally {
  engine.kill();
  rmSync(folder, { recursive: true, force: true });
}
