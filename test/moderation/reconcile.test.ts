import { describe, expect, test } from 'vitest';
import type { Comment } from '../../src/moderation/comment.ts';
import { EnforcementError } from '../../src/moderation/errors.ts';
import { moderate } from '../../src/moderation/moderate.ts';
import type { LiveComment, Subscription } from '../../src/moderation/ports.ts';
import { type ReconcilePorts, reconcile } from '../../src/moderation/reconcile.ts';
import { giveStaffOrder } from '../../src/moderation/staff-order.ts';
import { ACCOUNT_ID, aComment, FLAG, HIDE } from '../helpers/comments.ts';
import { World } from '../helpers/memory-ports.ts';

const GO_LIVE = '2026-11-22T00:00:00.000Z';
const MEDIA = '18000000000000001';
const HOUR = 3_600_000;

/** Instagram's own list of comments, and a queue that is a plain array. */
class Page {
  readonly world = new World();
  readonly queue: Comment[] = [];
  live: LiveComment[] = [];
  subscription: Awaited<ReturnType<Subscription['ensure']>> = 'ok';

  constructor() {
    this.world.arming = { armed: true, paused: false, goLiveAt: GO_LIVE };
  }

  shows(comment: Partial<LiveComment> = {}): void {
    const base = { commentId: aComment().commentId, hidden: false, text: aComment().text };
    const timestamp = new Date(this.world.now).toISOString();
    this.live.push({ ...base, commenterId: '742000000000001', username: 'sample.user', timestamp, ...comment });
  }

  ports(): ReconcilePorts {
    const page = this;
    return {
      ...page.world.ports(),
      listing: {
        async *media() {
          yield { mediaId: MEDIA };
        },
        async *comments() {
          yield* page.live;
        },
      },
      subscription: { ensure: async () => page.subscription },
      sink: { send: async (comments) => void page.queue.push(...comments) },
      actedOnSince: async function* () {
        for (const [key, row] of page.world.records) if (row.decision?.action !== 'allow') yield key;
      },
    };
  }

  run = () => reconcile(this.ports(), ACCOUNT_ID, () => 1);
}

describe('a comment that no webhook brought', () => {
  test('F25 goes through the queue like any other, and is counted while fresh', async () => {
    const page = new Page();
    page.shows();
    page.world.now += 600_000;
    expect(await page.run()).toMatchObject({ missed: 1, complete: true });
    expect(page.queue).toMatchObject([{ commentId: aComment().commentId, source: 'reconcile', mediaId: MEDIA }]);
    expect(page.world.counts.get('Comment.missed')).toBe(1);
  });

  test('is left alone while its webhook may be on its way', async () => {
    const page = new Page();
    page.shows();
    page.world.now += 60_000;
    expect(await page.run()).toMatchObject({ missed: 0 });
  });

  test('is left alone when it is older than go-live, and everything is before go-live', async () => {
    const page = new Page();
    page.shows({ timestamp: '2026-11-21T23:59:59.000Z' });
    expect(await page.run()).toMatchObject({ looked: 0, missed: 0 });
    page.world.arming = { armed: false, paused: false };
    page.shows();
    expect(await page.run()).toMatchObject({ looked: 0, missed: 0 });
  });

  test('is found when it was made in the very second of go-live', async () => {
    const page = new Page();
    page.world.arming = { armed: true, paused: false, goLiveAt: '2026-11-22T00:00:00.900Z' };
    page.shows({ timestamp: '2026-11-22T00:00:00.000Z' });
    expect(await page.run()).toMatchObject({ missed: 1 });
  });

  test("is not looked for among the office's own", async () => {
    const page = new Page();
    page.shows({ commenterId: ACCOUNT_ID });
    page.world.now += HOUR;
    expect(await page.run()).toMatchObject({ looked: 0, missed: 0 });
  });
});

describe('a decided comment', () => {
  const decided = async (judgement: World['judgement']): Promise<Page> => {
    const page = new Page();
    page.world.judgement = judgement;
    await moderate(page.world.ports(), aComment());
    return page;
  };
  const kinds = (page: Page) => [...page.world.record('k1.18220000000000001').observations.values()].map((o) => o.kind);

  test('that stands as recorded is passed over', async () => {
    const page = await decided(HIDE);
    page.shows({ hidden: true });
    expect(await page.run()).toMatchObject({ looked: 1, missed: 0, observed: 0, unfinished: 0 });
  });

  test('F61 restored in the Instagram app is recorded once and not fought', async () => {
    const page = await decided(HIDE);
    page.world.hidden.set(aComment().commentId, false);
    page.shows({ hidden: false });
    await page.run();
    await page.run();
    expect(kinds(page)).toEqual(['EXTERNAL_UNHIDE']);
    expect(page.world.calls).toEqual(['hide 18220000000000001']);
  });

  test('F61 hidden in the Instagram app is recorded once a flip', async () => {
    const page = await decided({ action: 'allow' });
    for (const hidden of [true, true]) {
      page.live = [];
      page.shows({ hidden });
      await page.run();
    }
    expect(kinds(page)).toEqual(['EXTERNAL_HIDE']);
  });

  test('whose pending row was lost is pended again', async () => {
    const page = new Page();
    page.world.judgement = HIDE;
    page.world.faults = ['lost-before'];
    await moderate(page.world.ports(), aComment());
    page.world.pending.clear();
    page.world.now += HOUR;
    page.shows();
    expect(await page.run()).toMatchObject({ unfinished: 1 });
    expect([...page.world.pending.values()]).toMatchObject([{ cause: { id: 'D', order: 'hide' } }]);
  });

  test('whose staff order was not carried out is pended again', async () => {
    const page = await decided(HIDE);
    page.world.faults = ['lost-before'];
    await giveStaffOrder(page.world.ports(), {
      comment: 'k1.18220000000000001',
      action: 'unhide',
      by: 'a',
      reason: 'r',
    });
    page.world.pending.clear();
    page.world.now += HOUR;
    page.shows({ hidden: true });
    expect(await page.run()).toMatchObject({ unfinished: 1 });
    expect([...page.world.pending.values()]).toMatchObject([{ cause: { id: 'S#*S#000001', order: 'unhide' } }]);
  });

  test('with another text is observed and offered to a person, once', async () => {
    const page = await decided(FLAG);
    page.world.reviews.clear();
    page.shows({ text: '書き直した文' });
    await page.run();
    await page.run();
    expect(kinds(page)).toEqual(['TEXT_CHANGED']);
    expect([...page.world.reviews.values()]).toMatchObject([{ reason: 'text-changed' }]);
  });

  test('that was deleted by its writer is observed as gone', async () => {
    const page = await decided(FLAG);
    page.world.deleted.add(aComment().commentId);
    await page.run();
    expect(kinds(page)).toEqual(['GONE']);
  });
});

describe('the subscription', () => {
  test('is counted when it was lost', async () => {
    const page = new Page();
    page.subscription = 'restored';
    expect(await page.run()).toMatchObject({ subscription: 'restored' });
    expect(page.world.counts.get('Subscription.lost')).toBe(1);
  });
});

describe('an outage', () => {
  test('ends the run early but keeps what was found', async () => {
    const page = new Page();
    page.shows();
    page.world.now += HOUR;
    const ports = page.ports();
    const listing: ReconcilePorts['listing'] = {
      ...ports.listing,
      async *comments() {
        yield* page.live;
        throw new EnforcementError('retry', 'graph-2');
      },
    };
    expect(await reconcile({ ...ports, listing }, ACCOUNT_ID, () => 1)).toMatchObject({ missed: 1, complete: false });
    expect(page.queue).toHaveLength(1);
  });
});
