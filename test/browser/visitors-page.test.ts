import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';
import { simulator } from '../local/simulator/helpers.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/**
 * A page on which no script failed and the content policy stopped nothing. Its context ends with the browser: the
 * packaged Chromium is one process and ends with its last context.
 */
async function open(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  onTestFinished(async () => {
    await page.goto('about:blank');
    expect(complaints).toEqual([]);
  });
  return page;
}

test('a hidden comment disappears while a visitor watches, and what the visitor is typing stays', async () => {
  const sim = await simulator();
  const post = sim.addPost({ caption: '花のたより' });
  const kept = sim.addComment({ mediaId: post.id, text: 'きれいですね' });
  const hidden = sim.addComment({ mediaId: post.id, text: '隠されることば' });
  const page = await open();
  await page.goto(sim.url);
  const draft = page.locator(`#text-${post.id}`);
  await draft.fill('書きかけ');
  expect(await page.locator(`#c-${hidden.id}`).count()).toBe(1);
  await fetch(`${sim.url}/_sim/comments/${hidden.id}/hide`, { method: 'POST' });
  await page.locator(`#c-${hidden.id}`).waitFor({ state: 'detached' });
  expect(await page.locator('#notice').textContent()).toBe('コメント 1 件が見えなくなりました。');
  expect(await page.locator(`#c-${kept.id}`).count()).toBe(1);
  expect(await draft.inputValue()).toBe('書きかけ');
});

test('a visitor types a comment and sees it; new ones of others come by themselves', async () => {
  const sim = await simulator();
  const post = sim.addPost({ caption: '花のたより' });
  const page = await open();
  await page.goto(sim.url);
  await page.locator(`#text-${post.id}`).fill('こんにちは <b>');
  await page.getByRole('button', { name: '投稿する' }).click();
  await page.getByText('こんにちは <b>').waitFor();
  sim.addComment({ mediaId: post.id, text: 'ほかの人から' });
  await page.getByText('ほかの人から').waitFor();
});

test('works without JavaScript', async () => {
  const sim = await simulator();
  const page = await open({ javaScriptEnabled: false });
  await page.goto(sim.url);
  await page.getByLabel('コメント').fill('はじめまして');
  await page.getByRole('button', { name: '投稿する' }).click();
  await page.getByText('はじめまして').waitFor();
});

test.each(['/', '/?view=office'])('%s has no accessibility faults', async (path) => {
  const sim = await simulator();
  const post = sim.addPost({ caption: '花のたより' });
  sim.addComment({ mediaId: post.id, text: 'きれいですね' });
  await fetch(`${sim.url}/_sim/comments/${sim.addComment({ mediaId: post.id, text: 'x' }).id}/hide`, {
    method: 'POST',
  });
  const page = await open();
  await page.goto(sim.url + path);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
