import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseKeyRing } from '../../src/audit/key-ring.ts';
import { dynamoLedger } from '../../src/audit/ledger/ledger.ts';
import { ringPseudonyms } from '../../src/audit/pseudonyms.ts';
import { ledgerQueries } from '../../src/audit/queries/queries.ts';
import { cryptoRandom } from '../../src/audit/random.ts';
import { localLogin } from '../../src/console/access/local-login.ts';
import type { ConsoleDeps } from '../../src/console/deps.ts';
import { consolePolicy } from '../../src/console/words/policy-pack.ts';
import { type LocalSystem, startLocalSystem } from '../../src/local/index.ts';
import { openBrowser } from '../helpers/browser.ts';
import { serveConsole } from '../helpers/console.ts';
import { pressOn } from './desk.ts';

/** The console over a whole running system, on a port of its own. */
function depsOver(system: LocalSystem, origin: string): ConsoleDeps {
  const { ready, clock, stores, engines } = system;
  const client = engines.clients.dynamodb;
  const ring = parseKeyRing(engines.secrets.provide('kotomori/ledger-keys', () => '{}'));
  const pseudonyms = ringPseudonyms(ring);
  const table = { client, name: ready.ledgerTable };
  return {
    clock,
    origin,
    accountId: ready.accountId,
    pseudonyms,
    ledger: dynamoLedger({ table, pseudonyms, random: cryptoRandom }),
    vault: stores.vault,
    state: stores.state,
    sessions: stores.state.cells('session'),
    queries: ledgerQueries({ table, ring, clock }),
    giveOrder: system.order,
    policy: consolePolicy('kokura-minami'),
    login: localLogin(origin),
    signingKey: 'k'.repeat(64),
    log: { info: () => {}, error: () => {} },
  };
}

let system: LocalSystem;
let office: Awaited<ReturnType<typeof serveConsole>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  [system, browser] = await Promise.all([startLocalSystem({}), openBrowser()]);
  office = await serveConsole(async (origin) => ({ deps: depsOver(system, origin), close: () => system.close() }));
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

test('the telephone call: find the comment, explain it, undo it, and visitors see it again', async () => {
  const instagram = system.ready.graphUrl;
  const said = 'フォロワー1万人を5000円で販売中！ご注文はすぐどうぞ';
  const body = JSON.stringify({ text: said, username: 'hanaya.kokura' });
  await fetch(`${instagram}/_sim/comments`, { method: 'POST', body });
  await system.idle();

  const visitor = await browser.newPage();
  await visitor.goto(instagram);
  expect(await visitor.getByText(said).count()).toBe(0);

  // "Good morning, I am hanaya.kokura. My comment is gone. Why?"
  const page = await browser.newPage({ locale: 'ja-JP' });
  await page.goto(office.url);
  await page.getByRole('button', { name: /確認 はなこ/ }).click();
  await page.getByRole('link', { name: '記録', exact: true }).click();
  await page.getByLabel('書いた人').fill('@hanaya.kokura');
  await page.keyboard.press('Enter');
  await page.locator('table a.when').click();
  expect(await page.getByText('広告、宣伝、勧誘').first().isVisible()).toBe(true);
  await page.getByRole('link', { name: '市民への説明文' }).click();
  const letter = (await page.locator('.letter').textContent()) ?? '';
  for (const words of ['非表示', '広告、宣伝、勧誘', '093-951-1024', 'お申し出ください'])
    expect(letter).toContain(words);
  expect(letter).not.toContain(said);

  await page.getByRole('link', { name: '記録へ戻る' }).click();
  await pressOn(page, 'u');
  expect(await page.getByRole('status').first().textContent()).toContain('Instagram で公開されています');

  await visitor.reload();
  expect(await visitor.getByText(said).count()).toBe(1);
  // Later deliveries of the same comment leave it as the person wants it.
  await system.run('enforce-pending');
  await system.idle();
  await visitor.reload();
  expect(await visitor.getByText(said).count()).toBe(1);
});
