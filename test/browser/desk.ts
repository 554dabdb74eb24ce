import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../helpers/browser.ts';
import { type ConsoleWorld, consoleWorld, serveConsole } from '../helpers/console.ts';

export type Person = 'reviewer' | 'admin' | 'viewer' | 'auditor';

export interface Desk {
  readonly world: ConsoleWorld;
  readonly url: string;
  readonly browser: Browser;
  /** A new browser window in which this person is logged in; problems of its pages are collected. */
  sitDown(
    person: Person,
    options?: BrowserContextOptions,
  ): Promise<{ page: Page; context: BrowserContext; problems: string[] }>;
  close(): Promise<void>;
}

/** The console in a real browser. */
export async function openDesk(): Promise<Desk> {
  const [served, browser] = await Promise.all([serveConsole(consoleWorld), openBrowser()]);
  return {
    ...served,
    browser,
    async sitDown(person, options = {}) {
      const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1366, height: 768 }, ...options });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto(`${served.url}/login`);
      await page.locator(`button[value="local-${person}"]`).click();
      await page.waitForURL(/\/(queue|records)/);
      return { page, context, problems };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Presses a key that leads to another page, and waits for that page. */
export async function pressOn(page: Page, key: string): Promise<void> {
  // A key pressed before the page's script has come is lost, as a person's would be.
  await page.waitForLoadState('load');
  await page.locator('html.script').waitFor({ state: 'attached' });
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press(key)]);
  await page.waitForLoadState('load');
}
