import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arriveSamples } from '../helpers/console-samples.ts';
import { type Desk, openDesk, pressOn } from './desk.ts';
import { focused, sidewaysScroll, smallTargets } from './in-page.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let desk: Desk;
let keys: readonly string[];
beforeAll(async () => {
  desk = await openDesk();
  keys = await arriveSamples(desk.world, 24);
});
afterAll(() => desk.close());

/** Every rule, or only the named ones where nothing else can differ. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations: found } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

/** Every page, and the states it can be in. */
const STATES: readonly (readonly [name: string, go: (page: Page) => Promise<unknown>])[] = [
  ['queue', (page) => page.goto(`${desk.url}/queue`)],
  [
    'queue, covered words shown',
    async (page) => {
      await page.goto(`${desk.url}/queue?item=${keys[0]}`);
      await page.keyboard.press('v');
    },
  ],
  ['queue, all picked', (page) => page.goto(`${desk.url}/queue?select=all`)],
  [
    'queue, held with caption and parent',
    async (page) => {
      await page.goto(`${desk.url}/queue?item=${keys[5]}`);
      await pressOn(page, 's');
      await page.goto(`${desk.url}/queue?item=${keys[5]}`);
      await page.locator('summary', { hasText: '投稿の説明文' }).click();
    },
  ],
  [
    'queue, after an act',
    async (page) => {
      await page.goto(`${desk.url}/queue?item=${keys[9]}`);
      await pressOn(page, 'a');
    },
  ],
  [
    'queue, refused',
    async (page) => {
      await page.goto(`${desk.url}/queue?item=${keys[10]}`);
      await page.getByRole('button', { name: 'メモだけ残す' }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'keys',
    async (page) => {
      await page.goto(`${desk.url}/queue`);
      await page.keyboard.press('?');
    },
  ],
  ['record', (page) => page.goto(`${desk.url}/records/${keys[3]}`)],
  [
    'record, delete opened',
    async (page) => {
      await page.goto(`${desk.url}/records/${keys[3]}`);
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  ],
  ['records', (page) => page.goto(`${desk.url}/records`)],
  [
    'records, all opened',
    async (page) => {
      await page.goto(`${desk.url}/records?from=2026-11-01&outcome=HIDDEN&select=all`);
      await page.locator('summary', { hasText: '書き出す' }).click();
    },
  ],
  ['records, nothing found', (page) => page.goto(`${desk.url}/records?from=2026-01-01&to=2026-01-02`)],
  ['records, refused', (page) => page.goto(`${desk.url}/records?commenter=%40nobody`)],
  ['explanation', (page) => page.goto(`${desk.url}/records/${keys[8]}/explanation?words=1`)],
  [
    'bulk preview',
    async (page) => {
      await page.goto(`${desk.url}/queue?select=all`);
      await page.getByRole('button', { name: '非表示', exact: true }).click();
      await page.waitForURL(/bulk/);
    },
  ],
  [
    'nothing picked',
    async (page) => {
      await page.goto(`${desk.url}/queue`);
      await page.getByRole('button', { name: '承認', exact: true }).click();
      await page.waitForURL(/bulk/);
    },
  ],
  ['no such page', (page) => page.goto(`${desk.url}/nowhere`)],
];

describe('for everybody', () => {
  test.each([
    ['light', {}, undefined],
    ['dark', { colorScheme: 'dark' as const }, ['color-contrast']],
    [
      'on a phone',
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      ['page-has-heading-one', 'heading-order', 'target-size', 'scrollable-region-focusable'],
    ],
  ])('axe finds nothing, nothing is too small, nothing runs over: %s', async (_name, options, rules) => {
    const { page, problems } = await desk.sitDown('reviewer', options);
    const wrong: string[] = [];
    for (const [name, go] of STATES) {
      await go(page);
      wrong.push(...(await violations(page, rules)).map((one) => `${name}: ${one}`));
      wrong.push(...(await page.evaluate(smallTargets)).map((one) => `${name}: too small ${one}`));
      if ((await page.evaluate(sidewaysScroll)) > 0) wrong.push(`${name}: scrolls sideways`);
    }
    expect(wrong).toEqual([]);
    expect(problems.filter((one) => !/status of 4\d\d/.test(one))).toEqual([]);
  });

  test('the login, the auditor’s and the administrator’s pages', async () => {
    const wrong: string[] = [];
    const context = await desk.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${desk.url}/login`);
    wrong.push(...(await violations(page)), ...(await page.evaluate(smallTargets)));
    const auditor = await desk.sitDown('auditor');
    for (const path of ['/records', `/records/${keys[2]}`, '/queue']) {
      await auditor.page.goto(`${desk.url}${path}`);
      wrong.push(...(await violations(auditor.page)));
    }
    const admin = await desk.sitDown('admin');
    await admin.page.goto(`${desk.url}/access`);
    wrong.push(...(await violations(admin.page)), ...(await admin.page.evaluate(smallTargets)));
    expect(wrong).toEqual([]);
  });

  test('an empty queue', async () => {
    const empty = await openDesk();
    try {
      const { page } = await empty.sitDown('reviewer');
      expect(await page.getByText('確認待ちはありません').isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);
    } finally {
      await empty.close();
    }
  });

  test('at 200 % and 400 % everything is there without scrolling sideways', async () => {
    // A window of 1366 px at 200 % has 683 px of room, at 400 % 341 px (WCAG 1.4.10).
    for (const width of [683, 341]) {
      const { page } = await desk.sitDown('reviewer', { viewport: { width, height: 400 } });
      for (const path of [
        '/queue',
        `/queue?item=${keys[2]}`,
        '/records',
        `/records/${keys[2]}`,
        `/records/${keys[8]}/explanation`,
      ]) {
        await page.goto(`${desk.url}${path}`);
        expect([path, await page.evaluate(sidewaysScroll)]).toEqual([path, 0]);
      }
    }
  });

  test('Tab reaches everything in order, and what has the focus is seen', async () => {
    const { page } = await desk.sitDown('reviewer');
    await page.goto(`${desk.url}/records/${keys[2]}`);
    const seen: string[] = [];
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(focused);
      if (!focus) break;
      expect(focus).toMatchObject({ shown: true });
      seen.push(focus.name);
    }
    for (const act of ['approve', 'hide', 'hold', 'note']) expect(seen).toContain(`button action ${act}`);
    expect(seen[0]).toContain('a');
  });
});
