import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSystem } from '../../../src/cli/address.ts';
import { openStores, type Stores } from '../../../src/cli/stores.ts';
import { type LocalSystem, startLocalSystem, writeReadyFile } from '../../../src/local/index.ts';
import type { Decision } from '../../../src/moderation/decision.ts';
import { aDecision, anAllow } from '../../helpers/audit.ts';
import { runCli } from '../../helpers/run-cli.ts';

let folder: string;
let system: LocalSystem;
let stores: Stores;
let ready: readonly string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kotomori-cli-'));
  system = await startLocalSystem({ dataDir: join(folder, 'data') });
  writeReadyFile(join(folder, 'ready.json'), system.ready);
  ready = ['--ready-file', join(folder, 'ready.json')];
  stores = await openStores(await findSystem(ready[1]));
});
afterAll(async () => {
  await system?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A comment on record and in Instagram, which nobody judged. */
async function record(make: typeof aDecision, overrides: Partial<Decision> = {}): Promise<string> {
  const answer = await fetch(new URL('/_sim/comments', system.ready.graphUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'ためし', username: 'cli.writer', send: false }),
  });
  const { commentId } = (await answer.json()) as { commentId: string };
  const [comment] = stores.pseudonyms.comment(stores.accountId, commentId);
  const [commenter] = stores.pseudonyms.commenter(stores.accountId, '777');
  const decision = make(commentId, { comment, commenter, ...overrides });
  await stores.ledger.putDecision(decision);
  await stores.ledger.putIndexRows(decision, new Set());
  if (decision.action === 'allow') return commentId;
  const ids = { comment, accountId: stores.accountId, commentId, commenterId: '777', username: 'Cli.Writer' };
  await stores.vault.putIds(ids);
  await stores.vault.putText({ comment, text: 'ためし', expiresAt: '2099-01-01T00:00:00.000Z' });
  return commentId;
}

const visibility = async (id: string) =>
  (await fetch(new URL(`/_sim/comments/${id}`, system.ready.graphUrl))).json() as Promise<{ hidden: boolean }>;

describe('audit query', () => {
  test('pages with a cursor, newest first, and tells ids while the vault holds them', async () => {
    const media = '18000000000000077';
    const ids: string[] = [];
    for (let n = 1; n <= 3; n++) ids.push(await record(aDecision, { media, at: `2026-11-2${n}T15:00:00.000Z` }));
    ids.push(await record(anAllow, { media, at: '2026-11-24T15:00:00.000Z' }));
    const first = await runCli('audit', ['query', '--media', media, '--limit', '2', '--json', ...ready]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const [newest, second, more] = first.json();
    expect(newest).toEqual({
      comment: stores.pseudonyms.comment(stores.accountId, ids[3] ?? '')[0],
      at: '2026-11-24T15:00:00.000Z',
      ...{ action: 'allow', judged: 'allow', clauses: [], rules: [], outcome: null, media },
      ...{ ruleset: 'r1', settings: 's1', policyVersion: '2026-11' },
    });
    expect(second).toMatchObject({ commentId: ids[2], clauses: ['3-1'], rules: ['abuse.sample'] });
    const cursor = String(more?.['next']);
    const rest = await runCli('audit', [
      'query',
      '--media',
      media,
      '--limit',
      '2',
      '--cursor',
      cursor,
      '--json',
      ...ready,
    ]);
    expect(rest.json().map((row) => row['commentId'])).toEqual([ids[1], ids[0]]);
    const day = await runCli('audit', [
      'query',
      '--media',
      media,
      '--from',
      '2026-11-23',
      '--to',
      '2026-11-23',
      '--json',
      ...ready,
    ]);
    expect(day.json().map((row) => row['commentId'])).toEqual([ids[1]]);
    const wrong = await runCli('audit', ['query', '--cursor', cursor, '--json', ...ready]);
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('another query');
  });

  test('finds a writer by pseudonym, by number and by handle', async () => {
    const id = await record(aDecision, { at: '2026-10-01T00:00:00.000Z' });
    const [pseudonym = ''] = stores.pseudonyms.commenter(stores.accountId, '777');
    for (const who of [pseudonym, '777', '@cli.writer']) {
      const answer = await runCli('audit', ['query', '--commenter', who, '--to', '2026-10-02', '--json', ...ready]);
      expect(answer.json().map((row) => row['commentId'])).toEqual([id]);
    }
    const nobody = await runCli('audit', ['query', '--commenter', '@nobody', ...ready]);
    expect(nobody).toMatchObject({ code: 1 });
    expect(nobody.stderr).toContain('holds nothing of @nobody');
  });

  test.each([
    [['query', '--form', '2026'], 'Unknown option'],
    [['query', '--action', 'ban'], 'not one of allow, flag, hide'],
    [['query', '--from', 'gestern'], 'is not a time'],
    [['query', '--limit', '0'], 'whole number'],
    [['delete'], 'has no command delete'],
    [['show'], 'one or more comment ids'],
    [['export', '--format', 'xls'], '--format csv'],
  ])('%j is one sentence and exit code 1', async (args, sentence) => {
    const answer = await runCli('audit', [...args, ...(args[0] === 'delete' ? [] : ready)]);
    expect(answer.code).toBe(1);
    expect(answer.stderr).toContain(sentence);
    expect(answer.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('says which system it needs, and when nothing answers', async () => {
    expect((await runCli('audit', ['query'])).stderr).toContain('--ready-file FILE');
    const gone = join(folder, 'gone.json');
    writeReadyFile(gone, { ...system.ready, secretsEndpoint: 'http://127.0.0.1:9' });
    const answer = await runCli('audit', ['query', '--ready-file', gone]);
    expect(answer).toMatchObject({ code: 1, stdout: '' });
    expect(answer.stderr).toContain('Nothing answers');
  });
});

describe('review and show', () => {
  test('an order is written, carried out, and told by show, by either id', async () => {
    const id = await record(anAllow);
    const who = ['--by', 'aoki', '--reason', '規約違反'];
    const noClause = await runCli('review', [id, '--action', 'hide', ...who, '--json', ...ready]);
    expect(noClause).toMatchObject({ code: 1, stdout: '' });
    const noSuch = await runCli('review', [id, '--action', 'hide', '--clause', '9-9', ...who, ...ready]);
    expect(noSuch.stderr).toContain('The policy has no clause 9-9');
    const hidden = await runCli('review', [id, '--action', 'hide', '--clause', '3-1', ...who, '--json', ...ready]);
    expect(hidden.stderr).toBe('');
    expect(hidden.json()).toMatchObject([
      { staff: { id: 'S#000001', actor: 'aoki', action: 'hide' }, outcome: 'HIDDEN' },
    ]);
    expect(await visibility(id)).toMatchObject({ hidden: true });
    const back = await runCli('review', [id, '--action', 'unhide', '--by', 'baba', '--reason', '誤り', ...ready]);
    expect(back.stdout).toContain('公開に戻した');
    expect(await visibility(id)).toMatchObject({ hidden: false });
    const [key = ''] = stores.pseudonyms.comment(stores.accountId, id);
    const shown = await runCli('audit', ['show', id, key, '--json', ...ready]);
    const [one, other] = shown.json();
    expect(one).toEqual(other);
    expect(one).toMatchObject({
      comment: key,
      decisions: [{ action: 'allow', actor: 'system' }],
      staff: [{ action: 'hide' }, { action: 'unhide', actor: 'baba', reason: '誤り' }],
      outcomes: [
        { cause: 'S#000001', outcome: 'HIDDEN' },
        { cause: 'S#000002', outcome: 'VISIBLE' },
      ],
      ...{ observations: [], disposals: [] },
    });
    for (const rows of Object.values(one ?? {}).filter((value) => Array.isArray(value))) {
      for (const row of rows) expect(row).toMatchObject({ at: expect.any(String), actor: expect.any(String) });
    }
    const story = await runCli('audit', ['show', id, ...ready]);
    expect(story.stdout).toContain('職員 aoki: 非表示を指示');
    expect(story.stdout).toContain('条項 3(1) 特定の個人、企業、国、地域を誹謗中傷する内容');
    const byReviewer = await runCli('audit', ['query', '--reviewer', 'baba', '--json', ...ready]);
    expect(byReviewer.json()).toMatchObject([{ comment: key, outcome: 'VISIBLE' }]);
  });

  test('an unknown comment is a sentence and exit code 1; the known ones are shown', async () => {
    const id = await record(aDecision);
    const answer = await runCli('audit', ['show', '18999999999999999', id, '--json', ...ready]);
    expect(answer.code).toBe(1);
    expect(answer.json()).toHaveLength(1);
    expect(answer.stderr).toBe('No decision about comment 18999999999999999 is on record.\n');
  });
});

describe('arm, pause, export', () => {
  test('switches are kept with person and reason', async () => {
    const paused = await runCli('pause', ['--by', 'chief', '--reason', '点検', '--json', ...ready]);
    expect(paused.json()).toMatchObject([{ paused: true, by: 'chief' }]);
    expect((await runCli('pause', ['--by', 'chief', '--reason', '済', '--off', ...ready])).stdout).toContain('有効');
    const off = await runCli('arm', ['--by', 'chief', '--reason', '中止', '--off', ...ready]);
    expect(off.stdout).toContain('無効');
    expect((await runCli('arm', ['--by', 'chief', ...ready])).stderr).toContain('--reason');
    const kinds: string[] = [];
    for await (const event of stores.ledger.systemEvents(new Date().toISOString().slice(0, 7))) kinds.push(event.kind);
    expect(kinds.slice(-3)).toEqual(['PAUSED', 'RESUMED', 'DISARMED']);
  });

  test('an export holds every match and is on record', async () => {
    const rule = ['--rule', 'abuse.sample', '--outcome', 'HIDDEN'];
    const all = await runCli('audit', ['query', '--json', '--limit', '1000', ...rule, ...ready]);
    const lines = await runCli('audit', [
      'export',
      '--format',
      'jsonl',
      '--by',
      'chief',
      '--reason',
      '監査',
      ...rule,
      ...ready,
    ]);
    expect(lines.json()).toEqual(all.json());
    const csv = await runCli('audit', ['export', '--format', 'csv', ...ready]);
    expect(csv.stdout.startsWith('\ufeff"判定日時')).toBe(true);
    expect(csv.stdout).not.toContain('cli.writer');
    const events: unknown[] = [];
    for await (const event of stores.ledger.systemEvents(new Date().toISOString().slice(0, 7))) events.push(event);
    expect(events).toContainEqual(
      expect.objectContaining({
        kind: 'EXPORT',
        actor: 'chief',
        reason: '監査',
        detail: { form: 'jsonl', rule: 'abuse.sample', outcome: 'HIDDEN' },
      }),
    );
  });
});

describe('maintenance', () => {
  test('a person is erased, what is due is disposed of, a month is certified and counted, state is rebuilt', async () => {
    const month = new Date().toISOString().slice(0, 7);
    const at = new Date().toISOString();
    const mine = stores.pseudonyms.commenter(stores.accountId, '888')[0];
    const id = await record(aDecision, { at, commenter: mine });
    await record(anAllow, { at, commenter: mine });
    const request = ['--by', 'chief', '--reason', '請求 第3号', '--json', ...ready];
    const erased = await runCli('audit', ['erase', '--commenter', '888', ...request]);
    expect(erased.json()).toEqual([{ comments: 2, texts: 1, ids: 1 }]);
    const [comment = ''] = stores.pseudonyms.comment(stores.accountId, id);
    expect(await stores.vault.text(comment)).toBeUndefined();
    expect((await runCli('audit', ['erase', '--comment', id, ...ready])).stderr).toContain('--reason');
    expect((await runCli('audit', ['dispose', '--json', ...ready])).json()).toMatchObject([
      { texts: 0, complete: true },
    ]);
    const [certified] = (await runCli('audit', ['certificate', '--month', month, '--json', ...ready])).json();
    expect(certified).toMatchObject({ month, countByRule: { 'individual-request': 2 }, digest: expect.any(String) });
    expect((await runCli('audit', ['certificate', '--month', month, ...ready])).stdout).toContain('廃棄証明書');
    const [counted] = (await runCli('audit', ['counts', '--json', ...ready])).json();
    expect(counted).toMatchObject({ byClause: { '3-1': expect.any(Number) }, byReviewer: { 'baba unhide': 1 } });
    const [rebuilt] = (await runCli('audit', ['rebuild', '--by', 'chief', '--json', ...ready])).json();
    expect(rebuilt).toMatchObject({ looked: expect.any(Number), reviews: expect.any(Number) });
  });

  test('a disclosure set tells what is withheld', async () => {
    const set = join(folder, 'set');
    const order = ['--disclosure', set, '--by', 'chief', '--reason', '開示請求 第1号', '--rule', 'abuse.sample'];
    const answer = await runCli('audit', ['export', ...order, ...ready]);
    expect(answer).toMatchObject({ code: 0, stdout: '' });
    const read = (name: string) => readFileSync(join(set, name), 'utf8');
    expect(read('records.csv')).toContain('ためし');
    expect(read('records.csv').toLowerCase()).not.toContain('cli.writer');
    expect(read('withheld.csv')).toContain('E1');
    expect(read('cover.txt')).toContain('開示請求 第1号');
    expect((await runCli('audit', ['export', ...order, ...ready])).stderr).toContain('is not empty');
  });
});

describe('words and keys', () => {
  test('words are shown only with a person and a reason, on record', async () => {
    const id = await record(aDecision);
    expect((await runCli('audit', ['show', id, '--words', ...ready])).stderr).toContain('--reason');
    const order = ['--words', '--by', 'aoki', '--reason', '請求への回答'];
    expect((await runCli('audit', ['show', id, ...order, ...ready])).stdout).toContain('本文: ためし');
    const [one] = (await runCli('audit', ['show', id, ...order, '--json', ...ready])).json();
    expect(one).toMatchObject({ words: { text: 'ためし' } });
    const [allowed] = (await runCli('audit', ['show', await record(anAllow), ...order, '--json', ...ready])).json();
    expect(allowed).toMatchObject({ words: null });
    const kinds: string[] = [];
    for await (const event of stores.ledger.systemEvents(new Date().toISOString().slice(0, 7))) kinds.push(event.kind);
    expect(kinds.filter((kind) => kind === 'TEXT_READ')).toHaveLength(3);
  });

  test('after a new key old comments and writers are found as before', async () => {
    const id = await record(aDecision, { at: '2026-09-01T00:00:00.000Z' });
    const before = await runCli('audit', ['show', id, '--json', ...ready]);
    const added = await runCli('audit', ['keys', '--add', '--by', 'chief', '--reason', '年次更新', ...ready]);
    expect(added.stdout.trim().split('\n')).toHaveLength(2);
    expect((await runCli('audit', ['show', id, '--json', ...ready])).stdout).toBe(before.stdout);
    const byNumber = await runCli('audit', ['query', '--commenter', '777', '--to', '2026-09-02', '--json', ...ready]);
    expect(byNumber.json()).toMatchObject([{ commentId: id }]);
    const [newest = '', old = ''] = added.stdout.split('\n');
    expect((await runCli('audit', ['keys', '--remove', old, '--by', 'c', '--reason', 'r', ...ready])).stderr).toContain(
      '45',
    );
    expect((await runCli('audit', ['keys', ...ready])).stdout.startsWith(newest)).toBe(true);
  });
});

describe('replay', () => {
  test('what the real judge decided is judged the same again, by today’s rules and by the archived set', async () => {
    const answer = await fetch(new URL('/_sim/comments', system.ready.graphUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'お前は死ね', username: 'replayed.writer' }),
    });
    const { commentId } = (await answer.json()) as { commentId: string };
    await expect
      .poll(() => stores.ledger.find(stores.accountId, commentId), { timeout: 20_000 })
      .toHaveProperty('commitment');
    const record = await stores.ledger.find(stores.accountId, commentId);
    const media = ['--media', record?.decision?.media ?? ''];
    const [today] = (await runCli('audit', ['replay', '--json', ...media, ...ready])).json();
    expect(today).toMatchObject({ totals: { same: 1, changed: 0 } });
    const archive = join(folder, 'rulesets');
    expect((await runCli('ruleset-pack', ['--out', archive])).stdout).toContain(
      `ruleset-${record?.decision?.ruleset}.mjs`,
    );
    const archived = await runCli('audit', ['replay', '--archive', archive, '--json', ...media, ...ready]);
    expect(archived).toMatchObject({ code: 0 });
    expect(archived.json()).toMatchObject([{ totals: { same: 1, changed: 0, 'no-judge': 0 } }]);
  });
});
