import { afterAll, beforeAll, expect, test } from 'vitest';
import { loggedIn } from '../helpers/console-client.ts';
import { PAYLOADS } from '../helpers/hostile.ts';
import { type Desk, openDesk } from './desk.ts';
import { refusedSinks, strangeParts, titleIsRan } from './in-page.js';

/** `npm run test:hostile` sends all; `npm test` a part that differs in every way of breaking out. */
const ALL = (import.meta as { env?: { MODE?: string } }).env?.MODE === 'all-payloads';
const CHOSEN = ALL ? PAYLOADS : PAYLOADS.filter((_, index) => index % 29 === 0);
/** All that our pages are made of. */
const OURS =
  'a article b bdi blockquote br button code dd details div dl dt figcaption figure form h1 h2 h3 h4 header input kbd label li mark nav ol option p q section select small span strong summary table tbody td textarea th thead time tr caption ul';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test(`${CHOSEN.length} hostile texts as comment, handle, caption, parent and reason do nothing at all`, async () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(600);
  const client = await loggedIn(desk.world.deps, 'reviewer');
  const keys: string[] = [];
  for (const [index, payload] of CHOSEN.entries()) {
    const spans: [number, number][] = [[1, 3]];
    const key = await desk.world.arrive(
      { commentId: `1823000${String(index).padStart(9, '0')}`, text: payload, username: payload },
      {
        action: 'flag',
        clauses: [
          {
            clause: '3-3',
            category: 'advertising',
            strength: 0.5,
            rules: [{ id: 'advertising.x', version: 'v', spans }],
          },
        ],
      },
      { caption: payload, parent: payload },
    );
    await client.post(`/records/${key}/review`, { action: 'note', words: payload });
    keys.push(key);
  }
  const { page } = await desk.sitDown('reviewer');
  const outside: string[] = [];
  let ran = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(desk.url)) outside.push(request.url());
  });
  page.on('dialog', (dialog) => {
    ran += 1;
    void dialog.dismiss();
  });
  await page.exposeFunction('hit', () => {
    ran += 1;
  });
  const strange: string[] = [];
  /** On a busy machine Chromium now and then aborts a navigation that follows another at once; it is asked again, once. */
  const open = (path: string): Promise<unknown> =>
    page.goto(`${desk.url}${path}`).catch((error: Error) => {
      if (!error.message.includes('ERR_ABORTED')) throw error;
      return page.goto(`${desk.url}${path}`);
    });
  const look = async (path: string): Promise<void> => {
    await open(path);
    strange.push(...(await page.evaluate(strangeParts, OURS)));
  };
  for (const key of keys) await look(`/records/${key}`);
  await look('/queue');
  await look(`/queue?item=${keys[3]}`);
  await look('/records');
  await look(`/records/${keys[0]}/explanation?words=1`);
  for (const payload of CHOSEN.slice(0, 20))
    await look(`/records?commenter=${encodeURIComponent(payload)}&media=${encodeURIComponent(payload)}`);
  expect(strange).toEqual([]);
  expect(outside).toEqual([]);
  expect(ran).toBe(0);
}, 600_000);

test('the traps of this test work: an element with a handler is seen, a request out is seen', async () => {
  const { page } = await desk.sitDown('viewer');
  const outside: string[] = [];
  page.on('request', (request) => outside.push(request.url()));
  await page.route('https://out.example/**', (route) => route.abort());
  await page.goto('about:blank');
  await page.setContent('<main><img src="https://out.example/p.png" onerror="document.title=`ran`"></main>');
  await page.waitForFunction(titleIsRan);
  expect(outside.some((url) => url.startsWith('https://out.example'))).toBe(true);
});

test('no string becomes markup or script: Trusted Types refuse it in our pages', async () => {
  const { page } = await desk.sitDown('viewer');
  const refused = await page.evaluate(refusedSinks);
  expect(refused).toEqual([true, true, true]);
});
