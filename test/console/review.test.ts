import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../src/audit/table.ts';
import { type ConsoleWorld, consoleWorld } from '../helpers/console.ts';
import { type ConsoleClient, loggedIn } from '../helpers/console-client.ts';
import { arriveSamples, commentNumber } from '../helpers/console-samples.ts';

let world: ConsoleWorld;
let keys: readonly string[];
let reviewer: ConsoleClient;
let admin: ConsoleClient;
/** Samples: 2 is flagged and public, 3 is hidden. */
const FLAGGED = 2;
const HIDDEN = 3;

beforeEach(async () => {
  world = await consoleWorld();
  keys = await arriveSamples(world, 6);
  reviewer = await loggedIn(world.deps, 'reviewer');
  admin = await loggedIn(world.deps, 'admin');
});
afterEach(() => world.close());

const key = (index: number): string => keys[index] ?? '';
const staff = async (index: number) => (await world.stores.ledger.read(key(index))).staff;
const review = (person: ConsoleClient, index: number, fields: Record<string, string>) =>
  person.post(`/records/${key(index)}/review`, { from: 'queue', ...fields });
const APPROVE = { action: 'approve', 'reason-approve': 'no-breach' };
const HIDE = { action: 'hide', 'reason-hide': 'breach', 'clause-hide': '3-1' };
const open = async () => (await collect(world.stores.state.openReviews())).map(({ comment }) => comment);

describe('acts on one comment', () => {
  test('approving records person and reason, closes the review and leads to the next comment', async () => {
    const answer = await review(reviewer, FLAGGED, { ...APPROVE, next: key(5), seen: '0' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain(`item=${encodeURIComponent(key(5))}`);
    expect(await staff(FLAGGED)).toMatchObject([
      { action: 'approve', actor: 'local-reviewer', reason: '禁止事項に当たらない' },
    ]);
    expect(await open()).not.toContain(key(FLAGGED));
  });

  test('hiding reaches Instagram under the chosen clause, and one key brings it back', async () => {
    await review(reviewer, FLAGGED, { ...HIDE, words: '家族への言葉' });
    expect(world.instagram.hidden.get(commentNumber(FLAGGED))).toBe(true);
    expect(await staff(FLAGGED)).toMatchObject([
      { clause: '3-1', reason: '選んだ条項に当たることを確認した：家族への言葉' },
    ]);
    const page = await (await reviewer.get(`/queue?of=${key(FLAGGED)}&done=S%23000001`)).text();
    expect(page).toContain('Instagram で非表示になったことを確かめました');
    expect(page).toMatch(/value="unhide" aria-keyshortcuts="z"/);
    await review(reviewer, FLAGGED, { action: 'unhide', 'reason-unhide': 'slip' });
    expect(world.instagram.hidden.get(commentNumber(FLAGGED))).toBe(false);
  });

  test.each<[string, Record<string, string>, number, string]>([
    ['no reason', { action: 'approve' }, 422, '理由を選ぶか'],
    ['a reason that was not offered', { action: 'approve', 'reason-approve': 'breach' }, 422, '理由を選ぶか'],
    ['own words without words', { action: 'approve', 'reason-approve': 'own-words', words: '  ' }, 422, 'その他'],
    ['a note without words', { action: 'note' }, 422, 'メモも同じ'],
    ['no clause', { action: 'hide', 'reason-hide': 'breach' }, 422, '条項'],
    ['an unknown clause', { ...HIDE, 'clause-hide': '9-9' }, 422, '条項'],
    ['no such act', { action: 'ban' }, 422, '操作できません'],
    ['a page from before', { ...APPROVE, seen: '4' }, 409, 'ほかの人が先に'],
  ])('%s is refused in a sentence, keeping what was typed', async (_name, fields, status, sentence) => {
    const typed = fields['words'] ?? '書きかけの言葉';
    const answer = await review(reviewer, FLAGGED, fields['action'] === 'note' ? fields : { words: typed, ...fields });
    const page = await answer.text();
    expect(answer.status).toBe(status);
    expect(page).toContain('role="alert"');
    expect(page).toContain(sentence);
    if (fields['action'] !== 'note') expect(page).toContain(typed);
    expect(await staff(FLAGGED)).toEqual([]);
  });

  test('a double press acts once', async () => {
    const [one, two] = await Promise.all([
      review(reviewer, FLAGGED, { ...APPROVE, seen: '0' }),
      review(reviewer, FLAGGED, { ...APPROVE, seen: '0' }),
    ]);
    const third = await review(reviewer, FLAGGED, { ...APPROVE, seen: '0' });
    expect(third.status).toBe(409);
    expect([one.status, two.status]).toContain(303);
  });

  test('unknown and allowed comments cannot be acted on', async () => {
    const allowed = await world.arrive({ commentId: '18229999999999999' }, { action: 'allow' });
    const unknown = `k1.${'0'.repeat(32)}`;
    for (const comment of [allowed, unknown, '../queue', '%00']) {
      const answer = await reviewer.post(`/records/${encodeURIComponent(comment)}/review`, APPROVE);
      expect(answer.status).toBe(404);
    }
  });

  test('a record store that fails is said, and nothing is claimed to be done', async () => {
    const failing = { ...world.deps, giveOrder: () => Promise.reject(new Error('down')) };
    const person = await loggedIn(failing, 'reviewer');
    const answer = await person.post(`/records/${key(FLAGGED)}/review`, { ...APPROVE, words: '大事な言葉' });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('大事な言葉');
  });
});

describe('claims', () => {
  test('a claim keeps others away until it ends by itself', async () => {
    const claim = { comment: key(FLAGGED) };
    expect(await (await reviewer.post('/queue/claim', claim, { accept: 'application/json' })).json()).toEqual({
      mine: true,
    });
    expect(await (await admin.post('/queue/claim', claim, { accept: 'application/json' })).json()).toEqual({
      mine: false,
    });
    const refused = await review(admin, FLAGGED, APPROVE);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('確認 はなこさんが確認');
    world.clock.advance(5 * 60 + 1);
    expect((await review(admin, FLAGGED, APPROVE)).status).toBe(303);
  });

  test('going on to another comment gives the first one back', async () => {
    await reviewer.post('/queue/claim', { comment: key(FLAGGED) });
    await reviewer.post('/queue/claim', { comment: key(5), leave: key(FLAGGED) });
    expect((await review(admin, FLAGGED, APPROVE)).status).toBe(303);
    expect((await review(admin, 5, APPROVE)).status).toBe(409);
  });

  test('nobody gives back a claim of somebody else', async () => {
    await reviewer.post('/queue/claim', { comment: key(FLAGGED) });
    await admin.post('/queue/claim', { comment: key(5), leave: key(FLAGGED) });
    expect((await review(admin, FLAGGED, APPROVE)).status).toBe(409);
  });
});

describe('delete', () => {
  const DELETE = { action: 'delete', 'reason-delete': 'not-enough', 'clause-delete': '3-1' };
  test('one person proposes, the same one cannot confirm, another one can', async () => {
    await review(reviewer, FLAGGED, DELETE);
    expect(world.instagram.deleted.size).toBe(0);
    expect(await open()).toContain(key(FLAGGED));
    expect((await review(reviewer, FLAGGED, DELETE)).status).toBe(409);
    const page = await (await admin.get(`/queue?item=${key(FLAGGED)}`)).text();
    expect(page).toContain('削除を確認する');
    await review(admin, FLAGGED, DELETE);
    expect(world.instagram.deleted.has(commentNumber(FLAGGED))).toBe(true);
    expect(await staff(FLAGGED)).toMatchObject([{ proposal: true }, { confirms: 'S#000001', actor: 'local-admin' }]);
  });

  test('a proposal made from a closed record comes up in the queue for the second person', async () => {
    await review(reviewer, HIDDEN, { action: 'approve', 'reason-approve': 'confirmed' });
    expect(await open()).not.toContain(key(HIDDEN));
    await review(reviewer, HIDDEN, { ...DELETE, from: 'record' });
    expect(await open()).toContain(key(HIDDEN));
  });
});

describe('hold and undo', () => {
  test('a held comment stays in the queue and says so', async () => {
    await review(reviewer, FLAGGED, { action: 'hold', 'reason-hold': 'ask' });
    const page = await (await admin.get(`/queue?item=${key(FLAGGED)}`)).text();
    expect(page).toContain('保留');
    expect(page).toContain('上司・所管課に相談する');
    expect((await review(admin, FLAGGED, APPROVE)).status).toBe(303);
  });

  test('an approval is taken back into the queue', async () => {
    await review(reviewer, FLAGGED, APPROVE);
    await review(reviewer, FLAGGED, { action: 'hold', 'reason-hold': 'again', seen: '1' });
    expect(await open()).toContain(key(FLAGGED));
  });
});
