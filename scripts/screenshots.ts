// `npm run screenshots`: pictures of every page and state under docs/screenshots/, with invented comments.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { commentKey, load } from '../bench/audit/history.ts';
import { openDesk, pressOn } from '../test/browser/desk.ts';
import { arriveSamples, commentNumber, judgementOf, SAMPLES } from '../test/helpers/console-samples.ts';

const FOLDER = new URL('../docs/screenshots/', import.meta.url).pathname;

/** Without a Japanese font the pictures show empty boxes. */
function requireJapaneseFont(): void {
  if (process.platform !== 'linux') return;
  const advice = 'Install one, e.g. `apt-get install fonts-noto-cjk`, and run `npm run screenshots` again.';
  let fonts: string;
  try {
    fonts = execFileSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  } catch {
    throw new Error(`fc-list is not there, so no Japanese font can be found. ${advice}`);
  }
  if (fonts.trim() === '') throw new Error(`This machine has no Japanese font. ${advice}`);
}

requireJapaneseFont();
mkdirSync(FOLDER, { recursive: true });
for (const old of readdirSync(FOLDER)) if (old.endsWith('.png')) rmSync(`${FOLDER}${old}`);

const LAPTOP: BrowserContextOptions = { viewport: { width: 1366, height: 768 } };
const DARK: BrowserContextOptions = { ...LAPTOP, colorScheme: 'dark' };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const desk = await openDesk();
const shot = async (page: Page, name: string, fullPage = false): Promise<void> => {
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage });
  console.log(`docs/screenshots/${name}.png`);
};

try {
  const empty = await desk.sitDown('reviewer', LAPTOP);
  await shot(empty.page, 'queue-empty');
  await empty.page.goto(`${desk.url}/records`);
  await shot(empty.page, 'records-empty');

  const keys = await arriveSamples(desk.world);
  const long = `${'とても長い書き込みです。何度でも書きます。'.repeat(40)}\u202e逆さま\u202c\u200b${'ながい'.repeat(60)} https://example.jp/${'a'.repeat(200)}`;
  const longKey = await desk.world.arrive(
    { commentId: commentNumber(500), text: long, username: `${'long_name_'.repeat(3)}_` },
    judgementOf({ ...SAMPLES[18], text: long, words: '逆さま' } as (typeof SAMPLES)[number]),
    { caption: '長い説明。'.repeat(80), parent: '長い返信先。'.repeat(30) },
  );

  const login = await desk.browser.newPage({ ...LAPTOP, locale: 'ja-JP' });
  await login.goto(`${desk.url}/login`);
  await shot(login, 'login');

  const { page } = await desk.sitDown('reviewer', LAPTOP);
  await page.goto(`${desk.url}/queue?item=${keys[2]}`);
  await shot(page, 'queue');
  await page.goto(`${desk.url}/queue?item=${keys[0]}`);
  await shot(page, 'queue-urgent');
  await page.keyboard.press('?');
  await shot(page, 'keys');
  await page.goto(`${desk.url}/queue?item=${longKey}`);
  await shot(page, 'queue-long-text', true);
  await page.goto(`${desk.url}/queue?item=${keys[5]}`);
  await page.getByRole('button', { name: 'メモだけ残す' }).click();
  await page.getByRole('alert').waitFor();
  await shot(page, 'queue-refused');
  await page.goto(`${desk.url}/queue?item=${keys[7]}`);
  await pressOn(page, 'h');
  await shot(page, 'queue-after-hiding');
  await page.goto(`${desk.url}/queue?select=all`);
  await page.getByRole('button', { name: '承認', exact: true }).click();
  await page.waitForURL(/bulk/);
  await shot(page, 'bulk-preview');
  await page.goto(`${desk.url}/records`);
  await shot(page, 'records');
  await page.goto(`${desk.url}/records?commenter=%40nobody`);
  await shot(page, 'records-refused');
  await page.goto(`${desk.url}/records/${keys[7]}`);
  await shot(page, 'record', true);
  await page.goto(`${desk.url}/records/${keys[8]}/explanation`);
  await shot(page, 'explanation', true);
  await page.goto(`${desk.url}/nowhere`);
  await shot(page, 'not-found');

  const dark = await desk.sitDown('reviewer', DARK);
  await dark.page.goto(`${desk.url}/queue?item=${keys[5]}`);
  await shot(dark.page, 'queue-dark');
  await dark.page.goto(`${desk.url}/records/${keys[7]}`);
  await shot(dark.page, 'record-dark');

  const phone = await desk.sitDown('reviewer', PHONE);
  await shot(phone.page, 'phone-queue');
  await phone.page.goto(`${desk.url}/queue?item=${keys[5]}`);
  await shot(phone.page, 'phone-comment');
  await phone.page.goto(`${desk.url}/records`);
  await phone.page.locator('.results').scrollIntoViewIfNeeded();
  await shot(phone.page, 'phone-records');

  const admin = await desk.sitDown('admin', LAPTOP);
  await admin.page.goto(`${desk.url}/access`);
  await shot(admin.page, 'access');
  const auditor = await desk.sitDown('auditor', LAPTOP);
  await auditor.page.goto(`${desk.url}/queue`);
  await shot(auditor.page, 'refused-by-role');

  // A year of 10,000 decisions, a thousand of them waiting.
  const { db, stores } = desk.world;
  await load(db.client, db.ledger.name, 10_000);
  for (let number = 5; number < 10_000; number += 10) {
    const comment = commentKey(number);
    const { decision } = await stores.ledger.read(comment);
    if (!decision) throw new Error('The history holds no flagged comment where one is expected.');
    await stores.state.openReview({ comment, decidedAt: decision.at, urgent: false, reason: 'flagged' });
  }
  await page.goto(`${desk.url}/queue`);
  await shot(page, 'queue-10000');
  await page.goto(`${desk.url}/records?from=2026-01-01&to=2026-10-31`);
  await shot(page, 'records-10000');
} finally {
  await desk.close();
}
