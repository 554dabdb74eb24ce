import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect } from '../../src/audit/table.ts';
import { arriveSamples, commentNumber, SAMPLES } from '../helpers/console-samples.ts';
import { type Desk, openDesk, pressOn } from './desk.ts';
import { focused } from './in-page.js';

let desk: Desk;
let keys: readonly string[];

beforeAll(async () => {
  desk = await openDesk();
  keys = await arriveSamples(desk.world);
});
afterAll(() => desk.close());

const waiting = async () => (await collect(desk.world.stores.state.openReviews())).length;

test('the morning’s work: twenty flags cleared by keyboard alone', async () => {
  const { page, problems } = await desk.sitDown('reviewer');
  expect(await page.title()).toContain('20件');

  await page.keyboard.press('?');
  expect(await page.getByRole('dialog', { name: 'キー操作' }).isVisible()).toBe(true);
  await page.keyboard.press('Escape');

  // A look around, and back.
  await pressOn(page, 'j');
  await pressOn(page, 'k');
  // Covered words are shown when asked for, not before.
  expect(await page.getByText('覚悟しとけよ').isVisible()).toBe(false);
  await page.keyboard.press('v');
  expect(await page.getByText('覚悟しとけよ').isVisible()).toBe(true);

  // The first: a note, then a hold, then decided after all.
  await page.keyboard.press('n');
  await page.keyboard.type('課長に連絡済み');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await pressOn(page, 'Enter');
  expect(await page.getByRole('status').first().textContent()).toContain('メモを残しました');

  const acts: string[] = [];
  for (let cleared = 0; cleared < 20; cleared += 1) {
    const hidden = (await page.locator('main [aria-keyshortcuts="u"]').count()) > 0;
    const key = hidden ? (acts.includes('u') ? 'a' : 'u') : cleared % 5 === 4 ? 'h' : 'a';
    acts.push(key);
    await pressOn(page, key);
    expect(await page.getByRole('status').first().textContent()).toMatch(/承認しました|指示を記録しました/);
  }
  expect(await page.title()).toContain('0件');
  expect(await page.getByText('確認待ちはありません').isVisible()).toBe(true);
  expect(await waiting()).toBe(0);
  expect(new Set(acts)).toEqual(new Set(['a', 'h', 'u']));
  for (const key of keys) {
    const { staff } = await desk.world.stores.ledger.read(key);
    expect(staff.at(-1)).toMatchObject({ actor: 'local-reviewer' });
    expect(staff.at(-1)?.reason).not.toBe('');
  }

  // The last one was a slip: one key takes it back.
  await pressOn(page, 'z');
  expect(await waiting()).toBeLessThanOrEqual(1);
  expect(problems).toEqual([]);
});

test('the keys can be turned off, and stay off', async () => {
  const { page } = await desk.sitDown('reviewer');
  await page.keyboard.press('?');
  await page.getByLabel('文字キーで操作する').uncheck();
  await page.keyboard.press('Escape');
  await page.goto(`${desk.url}/records/${keys[3]}`);
  await page.keyboard.press('a');
  await page.waitForTimeout(150);
  expect(page.url()).not.toContain('done');
});

test('typing never acts', async () => {
  const { page } = await desk.sitDown('reviewer');
  await page.goto(`${desk.url}/records/${keys[3]}`);
  const before = (await desk.world.stores.ledger.read(keys[3] ?? '')).staff.length;
  await page.locator('textarea[name=words]').click();
  await page.keyboard.type('ahuzd');
  expect(page.url()).not.toContain('done');
  expect((await desk.world.stores.ledger.read(keys[3] ?? '')).staff.length).toBe(before);
});

test('looking at a comment claims it, and a colleague sees by whom', async () => {
  const fresh = await desk.world.arrive(
    { commentId: '18225550000000001', text: 'うるさい、だまれ' },
    { action: 'flag' },
  );
  const first = await desk.sitDown('reviewer');
  await first.page.goto(`${desk.url}/queue?item=${fresh}`);
  await first.page.getByText('あなたが確認中です').waitFor();
  const second = await desk.sitDown('admin');
  await second.page.goto(`${desk.url}/queue?item=${fresh}`);
  expect(await second.page.getByText('確認 はなこさんが確認しています').isVisible()).toBe(true);
  await pressOn(second.page, 'a');
  expect(await second.page.getByRole('alert').textContent()).toContain('ほかの人がこのコメントを確認しています');
  expect(await second.page.evaluate(focused)).toMatchObject({ role: 'alert' });
});

test('the second person: one proposes to delete, another confirms, Instagram deletes', async () => {
  const index = SAMPLES.findIndex(({ clause }) => clause === '3-9');
  const comment = keys[index] ?? '';
  const first = await desk.sitDown('reviewer');
  await first.page.goto(`${desk.url}/records/${comment}`);
  await first.page.keyboard.press('d');
  await pressOn(first.page, 'd');
  expect(await first.page.getByRole('status').first().textContent()).toContain('削除を提案しました');
  expect(await first.page.getByText('別の人が確認すると、Instagram から削除されます').isVisible()).toBe(true);
  expect(desk.world.instagram.deleted.size).toBe(0);

  const second = await desk.sitDown('admin');
  await second.page.goto(`${desk.url}/queue?item=${comment}`);
  await second.page.getByRole('button', { name: '削除する' }).click();
  await second.page.waitForURL(/done/);
  expect(desk.world.instagram.deleted.has(commentNumber(index))).toBe(true);
});
