import { describe, expect, test } from 'vitest';
import { enforcePending } from '../../src/moderation/enforce-pending.ts';
import { OrderRefusedError } from '../../src/moderation/errors.ts';
import { moderate } from '../../src/moderation/moderate.ts';
import { giveStaffOrder } from '../../src/moderation/staff-order.ts';
import { ACCOUNT_ID, aComment, FLAG, HIDE } from '../helpers/comments.ts';
import { World } from '../helpers/memory-ports.ts';

const COMMENT = aComment();
const KEY = `k1.${COMMENT.commentId}`;

function worldThatJudges(judgement: World['judgement']): World {
  const world = new World();
  world.judgement = judgement;
  return world;
}

const minute = (world: World): void => {
  world.now += 60_000;
};
const work = (world: World) => enforcePending(world.ports(), ACCOUNT_ID, () => 1);

describe('an allowed comment', () => {
  test('costs one put and leaves no words, ids, review or call', async () => {
    const world = worldThatJudges({ action: 'allow' });
    const steps: string[] = [];
    world.step = async (_worker, what) => void steps.push(what);
    await moderate(world.ports(), COMMENT);
    expect(steps).toEqual(['putDecision']);
    expect([world.texts.size, world.ids.size, world.reviews.size, world.calls.length]).toEqual([0, 0, 0, 0]);
  });

  test('of the office itself is not even decided', async () => {
    const world = worldThatJudges(HIDE);
    const result = await moderate(world.ports(), aComment({ commenterId: ACCOUNT_ID }));
    expect(result).toEqual({ kind: 'ignored', why: 'own-comment' });
    expect(world.records.size).toBe(0);
  });
});

describe('the same comment in another envelope', () => {
  test('F02 is one comment: the advertisement copy of its post changes nothing', async () => {
    const world = worldThatJudges(HIDE);
    await moderate(world.ports(), COMMENT);
    const copy = aComment({
      mediaId: '18083000000000006',
      mediaProductType: 'AD',
      originalMediaId: '18000000000000001',
    });
    expect(await moderate(world.ports(), copy)).toMatchObject({ repeated: true });
    expect(world.records.size).toBe(1);
    expect(world.calls).toEqual([`hide ${COMMENT.commentId}`]);
  });
});

describe('a flagged comment', () => {
  test('keeps words and ids until their day and opens a review, but is never called about', async () => {
    const world = worldThatJudges({ ...FLAG, urgency: ['threat'] });
    await moderate(world.ports(), COMMENT);
    expect(world.texts.get(KEY)).toMatchObject({ text: COMMENT.text, expiresAt: '2027-02-21T03:00:00.000Z' });
    expect(world.reviews.get(KEY)).toMatchObject({ urgent: true, reason: 'flagged' });
    expect(world.calls).toEqual([]);
    expect(world.counts.get('Comment.urgent')).toBe(1);
  });

  test('is counted as urgent once, however often it is delivered', async () => {
    const world = worldThatJudges({ ...FLAG, urgency: ['threat'] });
    await moderate(world.ports(), COMMENT);
    await moderate(world.ports(), COMMENT);
    expect(world.counts.get('Comment.urgent')).toBe(1);
  });

  test('whose text came back different is observed and offered again, never decided again', async () => {
    const world = worldThatJudges(FLAG);
    await moderate(world.ports(), COMMENT);
    await giveStaffOrder(world.ports(), { comment: KEY, action: 'approve', by: 'a', reason: '問題なし' });
    world.judgement = HIDE;
    await moderate(world.ports(), aComment({ text: '別の文' }));
    expect(world.record(KEY).decision?.action).toBe('flag');
    expect([...world.record(KEY).observations.values()].map((row) => row.kind)).toEqual(['TEXT_CHANGED']);
    expect(world.reviews.get(KEY)?.reason).toBe('text-changed');
    expect(world.texts.get(KEY)?.text).toBe(COMMENT.text);
  });

  test('does not come back to the desk after a person approved it', async () => {
    const world = worldThatJudges(FLAG);
    await moderate(world.ports(), COMMENT);
    await giveStaffOrder(world.ports(), { comment: KEY, action: 'approve', by: 'a', reason: '問題なし' });
    await moderate(world.ports(), COMMENT);
    expect(world.reviews.size).toBe(0);
  });

  test('keeps its words disposed of after disposal', async () => {
    const world = worldThatJudges(FLAG);
    await moderate(world.ports(), COMMENT);
    world.texts.clear();
    world.ids.clear();
    for (const what of ['text', 'ids'] as const) {
      world.record(KEY).disposals.push({ what, at: '', actor: 'system', rule: 'flagged' });
    }
    await moderate(world.ports(), COMMENT);
    expect([world.texts.size, world.ids.size]).toEqual([0, 0]);
  });
});

describe('a comment that is to be hidden', () => {
  test('is hidden, read back and recorded, and nothing stays pending', async () => {
    const world = worldThatJudges(HIDE);
    await moderate(world.ports(), COMMENT);
    expect(world.hidden.get(COMMENT.commentId)).toBe(true);
    expect(world.record(KEY).outcomes).toMatchObject([{ cause: 'D', outcome: 'HIDDEN' }]);
    expect(world.pending.size).toBe(0);
    expect(world.ids.get(KEY)?.expiresAt).toBeUndefined();
  });

  test.each([
    ['not-armed', { arming: { armed: false, paused: false } }, {}],
    ['quota', { quotaLeft: 0 }, {}],
    ['live-broadcast', {}, { field: 'live_comments' as const }],
    ['not-our-media', {}, { field: 'mentions' as const }],
  ])('is only flagged by the %s guard, which keeps what was judged', async (guard, circumstances, overrides) => {
    const world = Object.assign(worldThatJudges(HIDE), circumstances);
    await moderate(world.ports(), aComment(overrides));
    expect(world.record(KEY).decision).toMatchObject({ judged: 'hide', action: 'flag' });
    expect(world.record(KEY).decision?.guards).toEqual([{ id: guard, clause: '', from: 'hide', to: 'flag' }]);
    expect(world.calls).toEqual([]);
  });

  test('waits while hiding is paused and goes on after', async () => {
    const world = worldThatJudges(HIDE);
    world.arming = { armed: true, paused: true };
    await moderate(world.ports(), COMMENT);
    expect(world.calls).toEqual([]);
    world.arming = { armed: true, paused: false };
    expect(await work(world)).toMatchObject({ finished: 1 });
    expect(world.hidden.get(COMMENT.commentId)).toBe(true);
  });

  test('F54 stays pending on a dead token, is escalated once, and is hidden after a new one', async () => {
    const world = worldThatJudges(HIDE);
    world.faults = ['token', 'token'];
    await moderate(world.ports(), COMMENT);
    await work(world);
    minute(world);
    expect(world.record(KEY).outcomes).toEqual([]);
    await work(world);
    expect([...world.record(KEY).observations.values()]).toMatchObject([{ kind: 'ESCALATED', detail: 'graph-190' }]);
    expect(world.record(KEY).outcomes).toMatchObject([{ outcome: 'HIDDEN' }]);
  });

  test('F57 is not called hidden when success had no effect; the third time a person is asked', async () => {
    const world = worldThatJudges(HIDE);
    world.faults = ['no-effect', 'no-effect', 'no-effect'];
    await moderate(world.ports(), COMMENT);
    world.reviews.clear();
    for (let tries = 0; tries < 2; tries += 1) {
      world.now += 3_600_000;
      await work(world);
    }
    expect(world.record(KEY).outcomes).toEqual([]);
    expect(world.reviews.get(KEY)?.reason).toBe('escalated');
  });

  test('F59 is called gone only when Instagram says so twice', async () => {
    const world = worldThatJudges(HIDE);
    world.deleted.add(COMMENT.commentId);
    await moderate(world.ports(), COMMENT);
    expect(world.record(KEY).outcomes).toEqual([]);
    minute(world);
    await work(world);
    expect(world.record(KEY).outcomes).toMatchObject([{ outcome: 'ALREADY_GONE' }]);
  });

  test('F60 that Instagram refuses for good ends as not possible and is offered to a person', async () => {
    const world = worldThatJudges(HIDE);
    world.faults = ['refused'];
    await moderate(world.ports(), COMMENT);
    expect(world.record(KEY).outcomes).toMatchObject([{ outcome: 'NOT_POSSIBLE', detail: 'graph-live' }]);
    expect(world.reviews.size).toBe(1);
  });

  test('F51 makes no attempt while the account is stopped, for hours, and is hidden after', async () => {
    const world = worldThatJudges(HIDE);
    world.gateSeconds = 30;
    await moderate(world.ports(), COMMENT);
    for (let tries = 0; tries < 120; tries += 1) {
      minute(world);
      await work(world);
    }
    expect(world.record(KEY).attempts).toEqual([]);
    expect(world.pending.size).toBe(1);
    world.gateSeconds = 0;
    await work(world);
    expect(world.record(KEY).outcomes).toMatchObject([{ outcome: 'HIDDEN' }]);
  });
});

describe('a staff order', () => {
  test('unhide brings the comment back for good and gives its ids an end', async () => {
    const world = worldThatJudges(HIDE);
    await moderate(world.ports(), COMMENT);
    const order = { comment: KEY, action: 'unhide', by: 'a', reason: '批判であり誹謗中傷ではない' } as const;
    const { row, enforced } = await giveStaffOrder(world.ports(), order);
    expect(row).toMatchObject({ id: 'S#000001', action: 'unhide', actor: 'a' });
    expect(enforced).toEqual({ outcome: 'VISIBLE' });
    await moderate(world.ports(), COMMENT);
    minute(world);
    await work(world);
    expect(world.hidden.get(COMMENT.commentId)).toBe(false);
    expect(world.ids.get(KEY)?.expiresAt).toBe('2026-12-23T03:00:00.000Z');
    expect(world.pending.size).toBe(0);
  });

  test('delete needs a second person, and a delete asked for twice by one person is refused', async () => {
    const world = worldThatJudges(HIDE);
    await moderate(world.ports(), COMMENT);
    const order = { comment: KEY, action: 'delete', by: 'a', reason: '個人の住所' } as const;
    expect((await giveStaffOrder(world.ports(), order)).row.proposal).toBe(true);
    expect(world.deleted.size).toBe(0);
    await expect(giveStaffOrder(world.ports(), order)).rejects.toThrow(OrderRefusedError);
    const second = await giveStaffOrder(world.ports(), { ...order, by: 'b' });
    expect(second).toMatchObject({ row: { confirms: 'S#000001' }, enforced: { outcome: 'DELETED' } });
    expect(world.deleted.has(COMMENT.commentId)).toBe(true);
  });

  test('a delete proposed before another order has to be proposed again', async () => {
    const world = worldThatJudges(HIDE);
    await moderate(world.ports(), COMMENT);
    const base = { comment: KEY, reason: '理由' };
    await giveStaffOrder(world.ports(), { ...base, action: 'delete', by: 'a' });
    await giveStaffOrder(world.ports(), { ...base, action: 'unhide', by: 'c' });
    const late = await giveStaffOrder(world.ports(), { ...base, action: 'delete', by: 'b' });
    expect(late.row.proposal).toBe(true);
    expect(world.deleted.size).toBe(0);
  });

  test.each([
    ['no reason', { action: 'unhide', reason: '  ' }, 'Give a reason'],
    ['no clause', { action: 'hide', reason: '理由' }, 'Name the clause'],
  ] as const)('with %s is refused with a sentence and writes nothing', async (_what, order, sentence) => {
    const world = worldThatJudges({ action: 'flag', clauses: [] });
    await moderate(world.ports(), COMMENT);
    await expect(giveStaffOrder(world.ports(), { comment: KEY, by: 'a', ...order })).rejects.toThrow(sentence);
    expect(world.record(KEY).staff).toEqual([]);
  });

  test('about a comment nobody decided is refused', async () => {
    const order = { comment: 'k1.0', action: 'unhide', by: 'a', reason: 'r' } as const;
    await expect(giveStaffOrder(new World().ports(), order)).rejects.toThrow('No decision');
  });
});
