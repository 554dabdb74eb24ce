import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arriveSamples, commentNumber, judgementOf, SAMPLES } from '../helpers/console-samples.ts';
import { type Desk, openDesk } from './desk.ts';
import { rememberedProgress, rememberProgress } from './in-page.js';

let desk: Desk;
let keys: readonly string[];
beforeAll(async () => {
  desk = await openDesk();
  keys = await arriveSamples(desk.world, 6);
});
afterAll(() => desk.close());

describe('many at once', () => {
  test('a wrong rule hid fifty: found together, shown again together, with progress, and taken back', async () => {
    const sample = SAMPLES.find(({ rule }) => rule === 'links.lookalike');
    if (!sample) throw new Error('The samples lost the one this test needs.');
    const judgement = judgementOf({ ...sample, rule: 'links.too-eager' });
    const wrong = Array.from({ length: 50 }, (_, index) => 100 + index);
    for (const number of wrong) {
      await desk.world.arrive({ commentId: commentNumber(number), text: `写真はこちら ${number}` }, judgement);
      desk.world.clock.advance(1);
    }
    const isHidden = (number: number) => desk.world.instagram.hidden.get(commentNumber(number));
    expect(wrong.every(isHidden)).toBe(true);

    const { page, problems } = await desk.sitDown('reviewer');
    await page.goto(`${desk.url}/records?from=2026-11-01&rule=links.too-eager&limit=50`);
    await page.getByRole('link', { name: 'すべて選ぶ' }).click();
    await page.getByRole('button', { name: '元に戻す', exact: true }).click();
    await page.getByText('まだ何もしていません').waitFor();
    expect(wrong.every(isHidden)).toBe(true);

    await page.addInitScript(rememberProgress);
    await page.getByRole('button', { name: '50件を元に戻す' }).click();
    await page.getByRole('heading', { name: /：終わりました/ }).waitFor();
    const steps = await page.evaluate(rememberedProgress);
    expect(steps.length).toBeGreaterThan(5);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(wrong.some(isHidden)).toBe(false);
    for (const key of await hiddenKeys()) {
      expect((await desk.world.stores.ledger.read(key)).staff).toMatchObject([
        { action: 'unhide', actor: 'local-reviewer' },
      ]);
    }

    await page.keyboard.press('z');
    await page.getByRole('button', { name: '50件を非表示にする' }).click();
    await page.getByRole('heading', { name: /：終わりました/ }).waitFor();
    expect(wrong.every(isHidden)).toBe(true);
    expect(problems).toEqual([]);
  });

  async function hiddenKeys(): Promise<readonly string[]> {
    const page = await desk.world.deps.queries.page(
      { rule: 'links.too-eager', from: '2026-11-01T00:00:00.000Z' },
      { limit: 50 },
    );
    expect(page.rows).toHaveLength(50);
    return page.rows.map(({ comment }) => comment);
  }
});

describe('each role sees and may do its own', () => {
  test.each([
    ['viewer', '/queue', true, false],
    ['reviewer', '/queue', true, true],
    ['admin', '/queue', true, true],
    ['auditor', '/queue', false, false],
  ] as const)('%s', async (person, path, sees, acts) => {
    const { page } = await desk.sitDown(person);
    const answer = await page.goto(`${desk.url}${path}?item=${keys[2]}`);
    expect(answer?.status()).toBe(sees ? 200 : 403);
    expect((await page.locator('button[name=action]').count()) > 0).toBe(acts);
    if (!sees) expect(await page.getByText('あなたの役割では').isVisible()).toBe(true);
    await page.goto(`${desk.url}/access`);
    expect(await page.getByRole('heading', { name: '接続中の人' }).isVisible()).toBe(person === 'admin');
    await page.goto(`${desk.url}/records/${keys[2]}`);
    expect(await page.getByText('税金どろぼう').first().isVisible()).toBe(true);
    expect((await page.locator('button[name=action]').count()) > 0).toBe(acts);
  });

  test('ended by the administrator, a login is over at the next click', async () => {
    const viewer = await desk.sitDown('viewer');
    const admin = await desk.sitDown('admin');
    await admin.page.goto(`${desk.url}/access`);
    await admin.page
      .getByRole('row', { name: /閲覧 じろう/ })
      .getByRole('button')
      .first()
      .click();
    await viewer.page.getByRole('link', { name: '記録', exact: true }).click();
    expect(viewer.page.url()).toContain('/login');
  });
});

describe('without JavaScript', () => {
  test('everything can be done: approve, hide with words, take back, search, many at once, export', async () => {
    const { page } = await desk.sitDown('reviewer', { javaScriptEnabled: false, acceptDownloads: true });
    await page.goto(`${desk.url}/queue?item=${keys[5]}`);
    await page.locator('button[name=action][value=approve]').click();
    expect(await page.getByRole('status').first().textContent()).toContain('承認しました');
    await page.getByRole('button', { name: '確認待ちに戻す' }).click();
    expect(await page.getByRole('status').first().textContent()).toContain('保留にしました');

    await page.goto(`${desk.url}/queue?item=${keys[2]}`);
    await page.locator('select[name=reason-hide]').selectOption('own-words');
    await page.locator('button[name=action][value=hide]').click();
    expect(await page.getByRole('alert').textContent()).toContain('理由を書いてください');
    await page.locator('textarea[name=words]').fill('個人への中傷と判断した');
    await page.locator('select[name=reason-hide]').selectOption('own-words');
    await page.locator('button[name=action][value=hide]').click();
    expect(desk.world.instagram.hidden.get(commentNumber(2))).toBe(true);

    await page.goto(`${desk.url}/queue?item=${keys[0]}`);
    await page.locator('summary', { hasText: '表示する' }).click();
    expect(await page.getByText('覚悟しとけよ').isVisible()).toBe(true);
    await page.getByRole('button', { name: '着手する' }).click();
    expect(await page.getByText('あなたが確認中です').isVisible()).toBe(true);

    await page.goto(`${desk.url}/records?from=2026-11-01&rule=advertising.line-bait&select=all`);
    await page.getByRole('button', { name: '元に戻す', exact: true }).click();
    await page.getByRole('button', { name: '1件を元に戻す' }).click();
    expect(await page.getByRole('heading', { name: /：終わりました/ }).isVisible()).toBe(true);
    expect(desk.world.instagram.hidden.get(commentNumber(3))).toBe(false);

    await page.goto(`${desk.url}/records?from=2026-11-01&action=hide`);
    await page.locator('summary', { hasText: '書き出す' }).click();
    await page.getByLabel(/書き出す理由/).fill('月例の報告');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '書き出す' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^kotomori-.*\.csv$/);
  });
});

const DISTRESS = { action: 'flag', urgency: ['rescue-call'] } as const;

describe('on a phone', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  test('on call: the list, one comment, one tap, the next comment', async () => {
    await desk.world.arrive({ commentId: commentNumber(900), text: '今すぐ助けて、川が増水して動けない' }, DISTRESS);
    const { page } = await desk.sitDown('reviewer', PHONE);
    expect(await page.locator('.detail').isVisible()).toBe(false);
    await page.getByRole('link', { name: /救助の求め/ }).tap();
    expect(await page.locator('.list').isVisible()).toBe(false);
    expect(await page.getByText('消防・防災の担当へ').isVisible()).toBe(true);
    await page.locator('button[name=action][value=approve]').tap();
    await page.waitForURL(/done/);
    expect(await page.locator('.detail article').isVisible()).toBe(true);
    await page.getByRole('link', { name: '一覧へ' }).tap();
    await page.locator('.list').waitFor();
  });
});
