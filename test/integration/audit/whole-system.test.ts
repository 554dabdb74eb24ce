import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Address, findSystem } from '../../../src/cli/address.ts';
import { openStores, type Stores } from '../../../src/cli/stores.ts';
import { type LocalSystem, startLocalSystem, writeReadyFile } from '../../../src/local/index.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { everythingStored, unescaped, wordsIn } from '../../helpers/text-scan.ts';

const COMMENTS = Number(process.env['COMMENTS'] ?? 60);
const FORM = /言葉\d+番/g;
/** Not written by the product: Instagram's own memory, and the files of the engines (docs/privacy.ja.md). */
const NOT_OURS = /^(instagram\.jsonl|dynamodb|queues|secrets\.json)/;

let folder: string;
let system: LocalSystem;
let address: Address;
let stores: Stores;
const mails: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kotomori-text-'));
  system = await startLocalSystem({
    dataDir: join(folder, 'data'),
    onMail: (mail) => mails.push(JSON.stringify(mail)),
  });
  writeReadyFile(join(folder, 'ready.json'), system.ready);
  address = await findSystem(join(folder, 'ready.json'));
  stores = await openStores(address);
});
afterAll(async () => {
  await system?.close();
  rmSync(folder, { recursive: true, force: true });
});

const kinds = ['きょうの祭りは楽しかった', '税金の使い方がおかしい。説明しろ', 'お前は死ね', 'また行きたいです'];
const textOf = (n: number) => `${kinds[n % kinds.length]} 言葉${n}番`;

async function post(n: number): Promise<string> {
  const answer = await fetch(new URL('/_sim/comments', system.ready.graphUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: textOf(n), username: `writer.${n}.x` }),
  });
  return ((await answer.json()) as { commentId: string }).commentId;
}

async function queued(sqs: SQSClient, QueueUrl: string): Promise<string> {
  const command = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 });
  return ((await sqs.send(command)).Messages ?? []).map((message) => message.Body).join('\n');
}

/** What every API gives out, and every file the product writes itself. */
async function everything(): Promise<string> {
  const { ready } = system;
  const tables = await everythingStored(address.clients.dynamodb, [
    ready.ledgerTable,
    ready.vaultTable,
    ready.stateTable,
  ]);
  const queues = [ready.queueUrl, ready.dlqUrl, ready.quarantineUrl];
  const messages = await Promise.all(queues.map((url) => queued(address.clients.sqs, url)));
  const data = join(folder, 'data');
  const names = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NOT_OURS.test(file.slice(data.length + 1)));
  expect(files.length).toBeGreaterThan(0);
  const csv = await runCli('audit', ['export', '--format', 'csv', '--ready-file', join(folder, 'ready.json')]);
  return unescaped(
    [tables, ...messages, ...files.map((file) => readFileSync(file, 'utf8')), ...mails, csv.stdout].join('\n'),
  );
}

test(`the whole system keeps no words of the allowed among ${COMMENTS} comments, and none after disposal`, async () => {
  const actions = new Map<number, string>();
  const ids = new Map<number, string>();
  for (let n = 0; n < COMMENTS; n++) ids.set(n, await post(n));
  const decided = async () => {
    for (const [n, id] of ids) {
      if (actions.has(n)) continue;
      const decision = (await stores.ledger.find(stores.accountId, id))?.decision;
      if (decision) actions.set(n, decision.action);
    }
    return actions.size;
  };
  await expect.poll(decided, { timeout: 50_000, interval: 500 }).toBe(COMMENTS);
  const of = (...wanted: string[]) =>
    new Set([...actions].filter(([, action]) => wanted.includes(action)).map(([n]) => `言葉${n}番`));
  expect(of('allow').size).toBeGreaterThan(COMMENTS / 3);
  expect(of('hide').size).toBeGreaterThan(COMMENTS / 10);
  await expect.poll(async () => wordsIn(await everything(), FORM, of('hide')), { timeout: 20_000 }).toEqual(of('hide'));
  expect(wordsIn(await everything(), FORM, of('allow'))).toEqual(new Set());

  system.clock.advance(366 * 86_400);
  const dispose = await runCli('audit', ['dispose', '--json', '--ready-file', join(folder, 'ready.json')]);
  expect(dispose.code).toBe(0);
  expect(wordsIn(await everything(), FORM, of('allow', 'flag', 'hide'))).toEqual(new Set());
}, 300_000);
