import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collect } from '../../src/audit/table.ts';
import { createConsoleApp } from '../../src/console/app.ts';
import { type ConsoleWorld, consoleWorld } from '../helpers/console.ts';
import { type ConsoleClient, loggedIn } from '../helpers/console-client.ts';
import { arriveSamples, commentNumber } from '../helpers/console-samples.ts';

let world: ConsoleWorld;
let keys: readonly string[];
let reviewer: ConsoleClient;

beforeAll(async () => {
  world = await consoleWorld();
  keys = await arriveSamples(world, 40);
  reviewer = await loggedIn(world.deps, 'reviewer');
});
afterAll(() => world.close());

const search = async (query: string) => {
  const answer = await reviewer.get(`/records?${query}`);
  const page = await answer.text();
  const rows = new Set([...page.matchAll(/class="when" href="\/records\/([^"]+)"/g)].map(([, one]) => one));
  return { status: answer.status, page, rows, next: /href="(\/records\?[^"]*cursor=[^"]+)"/.exec(page)?.[1] };
};
const events = async (kind: string) =>
  (await collect(world.stores.ledger.systemEvents('2026-11'))).filter((event) => event.kind === kind);

describe('search', () => {
  test('by each field, and by several together', async () => {
    expect((await search('from=2026-11-01&action=hide')).rows.size).toBe(14);
    expect((await search('from=2026-11-01&clause=3-9')).rows.size).toBe(2);
    expect((await search('from=2026-11-01&rule=links.lookalike')).rows.size).toBe(2);
    expect((await search('from=2026-11-01&commenter=%40kokura_taro')).rows.size).toBe(2);
    expect((await search('from=2026-11-01&commenter=742000000000002')).rows.size).toBe(1);
    expect((await search('from=2026-11-01&outcome=HIDDEN&clause=3-3')).rows.size).toBe(4);
    expect((await search('from=2026-10-01&to=2026-10-31')).rows.size).toBe(0);
  });

  test('a signed cursor leads on, and is good for no other search', async () => {
    const first = await search('from=2026-11-01');
    expect(first.rows.size).toBe(20);
    const next = (first.next ?? '').replaceAll('&amp;', '&');
    const second = await search(next.slice(next.indexOf('?') + 1));
    expect(second.rows.size).toBe(20);
    expect([...second.rows].filter((row) => first.rows.has(row))).toEqual([]);
    const cursor = new URL(next, 'http://x').searchParams.get('cursor') ?? '';
    for (const forged of [
      `action=hide&cursor=${cursor}`,
      `from=2026-11-01&cursor=${cursor.slice(0, -4)}AAAA`,
      'cursor=x',
    ]) {
      const answer = await search(forged);
      expect([answer.status, answer.rows.size]).toEqual([422, 0]);
    }
  });

  test.each([
    ['from=2026-13-45', '日付を読み取れません'],
    ['commenter=%40nobody_here', '見つかりません'],
  ])('%s is answered in a sentence', async (query, sentence) => {
    const answer = await search(query);
    expect(answer.status).toBe(422);
    expect(answer.page).toContain(sentence);
  });

  test('an Instagram number leads to the record', async () => {
    const found = await reviewer.get(`/records/find?id=${commentNumber(4)}`);
    expect(found.headers.get('location')).toBe(`/records/${keys[4]}`);
    expect((await reviewer.get('/records/find?id=999')).status).toBe(404);
    expect((await reviewer.get(`/records/${commentNumber(4)}`)).headers.get('location')).toBe(`/records/${keys[4]}`);
  });
});

describe('one record', () => {
  test('tells the story with the clause in the policy’s own words', async () => {
    const page = await (await reviewer.get(`/records/${keys[3]}`)).text();
    for (const words of [
      'コメントを受け取った',
      '自動で非表示',
      '広告、宣伝、勧誘',
      'Instagram で確認',
      'LINE登録してね',
    ]) {
      expect(page).toContain(words);
    }
  });

  test('strong words are covered until asked for', async () => {
    const page = await (await reviewer.get(`/records/${keys[0]}`)).text();
    expect(page).toContain('<details class="veil">');
    expect((await search('from=2026-11-01&clause=3-5')).page).not.toContain('火をつけに行く');
  });

  test('without the words, clause and acts still stand', async () => {
    await world.stores.vault.dispose(keys[39] ?? '', 'text');
    const page = await (await reviewer.get(`/records/${keys[39]}`)).text();
    expect(page).toContain('保存期間が過ぎて廃棄');
    expect(page).toContain('3（10）');
  });

  test('every page that shows words is on record: one row, the person, the comments, no words', async () => {
    const before = (await events('TEXT_READ')).length;
    world.clock.advance(1);
    await reviewer.get(`/records/${keys[2]}`);
    world.clock.advance(1);
    await search('from=2026-11-01');
    world.clock.advance(1);
    await reviewer.get('/queue');
    const rows = (await events('TEXT_READ')).slice(before);
    expect(rows.map(({ actor, detail }) => [actor, detail?.['page']])).toEqual([
      ['local-reviewer', 'record'],
      ['local-reviewer', 'records'],
      ['local-reviewer', 'queue'],
    ]);
    expect(rows[0]?.detail?.['comments']).toBe(keys[2]);
    expect(String(rows[1]?.detail?.['comments']).split(' ')).toHaveLength(19);
    expect(JSON.stringify(rows)).not.toMatch(/[ぁ-ん一-龠]/);
  });

  test('words are not shown when their reading cannot be recorded', async () => {
    const ledger = { ...world.deps.ledger, putSystemEvent: () => Promise.reject(new Error('down')) };
    const person = await loggedIn(world.deps, 'reviewer');
    const answer = await createConsoleApp({ ...world.deps, ledger }).request(`/records/${keys[2]}`, {
      headers: { cookie: person.cookie },
    });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('税金どろぼう');
  });
});

describe('the explanation', () => {
  test('is polite, names the clause and the way to object, and blames nobody', async () => {
    const page = await (await reviewer.get(`/records/${keys[8]}/explanation`)).text();
    for (const words of ['広告、宣伝、勧誘', '093-951-1024', 'お申し出ください', '非表示', '自動の仕組み']) {
      expect(page).toContain(words);
    }
    expect(page).not.toMatch(/違反者|加害|悪質|荒らし|処分/);
    expect(page).not.toContain('フォロワー1000人');
    expect(page).not.toContain('local-reviewer');
  });

  test('prints the words only when asked for, and that is on record', async () => {
    const before = (await events('TEXT_READ')).length;
    world.clock.advance(1);
    const page = await (await reviewer.get(`/records/${keys[8]}/explanation?words=1`)).text();
    expect(page).toContain('フォロワー1000人');
    expect((await events('TEXT_READ')).at(before)?.detail?.['page']).toBe('explanation');
  });
});

describe('export', () => {
  test('needs a reason, is on record, and holds no words', async () => {
    const refused = await reviewer.post('/records/export', { from: '2026-11-01' });
    expect(refused.status).toBe(422);
    const answer = await reviewer.post('/records/export', { from: '2026-11-01', action: 'hide', reason: '月例の報告' });
    const csv = await answer.text();
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(csv.trim().split('\r\n')).toHaveLength(15);
    expect(csv).not.toContain('LINE');
    expect((await events('EXPORT')).at(-1)).toMatchObject({ actor: 'local-reviewer', reason: '月例の報告' });
    expect((await events('EXPORT_DONE')).at(-1)).toMatchObject({
      actor: 'local-reviewer',
      reason: '月例の報告',
      detail: { rows: 14 },
    });
  });
});

describe('many at once', () => {
  test('shows first, then works a few at a time, and takes all back', async () => {
    const hidden = keys.filter((_, index) => [3, 4, 8, 9, 12, 23, 24].includes(index));
    const form = new URLSearchParams(hidden.map((one): [string, string] => ['comment', one]));
    form.set('bulk', 'unhide-all');
    form.set('csrf', reviewer.csrf);
    const app = createConsoleApp(world.deps);
    const headers = {
      cookie: reviewer.cookie,
      origin: world.deps.origin,
      'content-type': 'application/x-www-form-urlencoded',
    };
    const preview = await (await app.request('/bulk', { method: 'POST', headers, body: form.toString() })).text();
    expect(preview).toContain('7件を元に戻す');
    expect((await world.stores.ledger.read(hidden[0] ?? '')).staff).toEqual([]);
    const run = { bulk: 'unhide-all', reason: 'no-breach', todo: hidden.join(' ') };
    const first = await (await reviewer.post('/bulk/run', run)).text();
    expect(first).toContain('7件中 5件');
    const left = /name="todo" value="([^"]+)"/.exec(first)?.[1] ?? '';
    const done = /name="done" value="([^"]+)"/.exec(first)?.[1] ?? '';
    const last = await (await reviewer.post('/bulk/run', { ...run, todo: left, done })).text();
    expect(last).toContain('終わりました');
    expect(last).toContain('まとめて取り消す');
    for (const one of hidden) expect((await world.stores.ledger.read(one)).staff).toHaveLength(1);
    const standing = [3, 4, 8].map((index) => world.instagram.hidden.get(commentNumber(index)));
    expect(standing).toEqual([false, false, false]);
  });

  test('says what takes no part and why', async () => {
    const page = await (await reviewer.post('/bulk', { bulk: 'unhide-all', comment: keys[5] ?? '' })).text();
    expect(page).toContain('対象外：非表示ではありません');
    expect((await reviewer.post('/bulk', { bulk: 'unhide-all' })).status).toBe(422);
    expect((await reviewer.post('/bulk', { bulk: 'delete-all', comment: keys[5] ?? '' })).status).toBe(422);
  });
});
