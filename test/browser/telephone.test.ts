import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalSystem, startLocalSystem } from '../../src/local/index.ts';
import { openBrowser } from '../helpers/browser.ts';
import { pressOn } from './desk.ts';

let system: LocalSystem;
let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  [system, browser] = await Promise.all([startLocalSystem({}), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await system.close();
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
  await page.goto(system.ready.consoleUrl);
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
