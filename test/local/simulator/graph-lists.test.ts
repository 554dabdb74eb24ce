import { describe, expect, test } from 'vitest';
import { ACCOUNT, type GraphBody, graph, simulator, TOKEN } from './helpers.ts';

const ids = (body: GraphBody): (string | undefined)[] => (body.data ?? []).map(({ id }) => id);

describe('comments of a post', () => {
  test('newest first, top level only, 50 a page at most, next only while there is more', async () => {
    const sim = await simulator();
    const post = sim.addPost({ caption: '花' });
    const made = Array.from({ length: 120 }, (_, n) => sim.addComment({ mediaId: post.id, text: `${n}` }).id);
    sim.addComment({ text: 'reply', parentId: made[0] });

    const seen: (string | undefined)[] = [];
    let path: string | undefined = `/${post.id}/comments?limit=500`;
    const sizes: number[] = [];
    while (path !== undefined) {
      const { body }: { body: GraphBody } = await graph(sim, 'GET', path);
      seen.push(...ids(body));
      sizes.push(ids(body).length);
      const next = body.paging?.next;
      path = next === undefined ? undefined : next.slice(`${sim.url}/v26.0`.length);
    }
    expect(sizes).toEqual([50, 50, 20]);
    expect(seen).toEqual(made.toReversed());
  });

  test('replies in an expansion say when there are more, and `next` leads to them', async () => {
    const sim = await simulator();
    const top = sim.addComment({ text: 'a' });
    const made = Array.from({ length: 7 }, () => sim.addComment({ parentId: top.id, text: 'r' }).id).toReversed();
    const { body } = await graph(sim, 'GET', `/${top.mediaId}/comments?fields=id,replies.limit(5){id,hidden}`);
    const replies = body.data?.[0]?.['replies'] as GraphBody;
    expect(ids(replies)).toEqual(made.slice(0, 5));
    const rest = (await (await fetch(String(replies.paging?.next))).json()) as GraphBody;
    expect(rest.data).toEqual(made.slice(5).map((id) => ({ id, hidden: false })));
    expect(rest.paging).not.toHaveProperty('next');
  });

  test('`next` holds the token, as Meta’s does', async () => {
    const sim = await simulator();
    for (let n = 0; n < 3; n++) sim.addPost({});
    const { body } = await graph(sim, 'GET', `/me/media?limit=2`);
    expect(body.paging?.next).toContain(`access_token=${TOKEN}`);
    expect(ids((await (await fetch(String(body.paging?.next))).json()) as GraphBody)).toHaveLength(1);
  });

  test('`before` pages back to newer ones', async () => {
    const sim = await simulator();
    const post = sim.addPost({});
    const made = Array.from(
      { length: 6 },
      (_, n) => sim.addComment({ mediaId: post.id, text: `${n}` }).id,
    ).toReversed();
    const first = await graph(sim, 'GET', `/${post.id}/comments?limit=2`);
    const second = await graph(sim, 'GET', `/${post.id}/comments?limit=2&after=${first.body.paging?.cursors.after}`);
    expect(ids(second.body)).toEqual(made.slice(2, 4));
    const back = await graph(sim, 'GET', `/${post.id}/comments?limit=2&before=${second.body.paging?.cursors.before}`);
    expect(ids(back.body)).toEqual(made.slice(0, 2));
  });

  test('an older comment that comes in late stands where its time puts it', async () => {
    const sim = await simulator();
    const post = sim.addPost({});
    const now = Date.parse('2026-11-23T00:00:00Z');
    const newer = sim.addComment({ mediaId: post.id, text: 'b', createdAt: now });
    const older = sim.addComment({ mediaId: post.id, text: 'a', createdAt: now - 60_000 });
    expect(ids((await graph(sim, 'GET', `/${post.id}/comments`)).body)).toEqual([newer.id, older.id]);
  });

  test('hidden comments stay, marked, unless the switch says otherwise; deleted ones are gone', async () => {
    const sim = await simulator();
    const post = sim.addPost({});
    const [a, b] = [sim.addComment({ mediaId: post.id, text: 'a' }), sim.addComment({ mediaId: post.id, text: 'b' })];
    await graph(sim, 'POST', `/${a.id}?hide=true`);
    const listed = await graph(sim, 'GET', `/${post.id}/comments?fields=hidden`);
    expect(listed.body.data).toEqual([
      { id: b.id, hidden: false },
      { id: a.id, hidden: true },
    ]);
    sim.configureGraph({ listHidden: false });
    expect(ids((await graph(sim, 'GET', `/${post.id}/comments`)).body)).toEqual([b.id]);
    await graph(sim, 'DELETE', `/${b.id}`);
    expect((await graph(sim, 'GET', `/${post.id}/comments`)).body).toEqual({ data: [] });
  });

  test('comments made through an advertisement are in no list, but can be read by id', async () => {
    const sim = await simulator();
    const ad = sim.addPost({ ad: { adId: '120250000000000007', originalMediaId: '18085000000000008' } });
    const { id } = sim.addComment({ mediaId: ad.id, text: 'a' });
    expect((await graph(sim, 'GET', `/${ad.id}/comments`)).body).toEqual({ data: [] });
    expect((await graph(sim, 'GET', `/${ACCOUNT}/media`)).body).toEqual({ data: [] });
    expect((await graph(sim, 'GET', `/${id}?fields=media`)).body).toMatchObject({
      media: { id: ad.id, media_product_type: 'AD' },
    });
  });

  test.each(['limit=0', 'limit=x', 'after=nonsense'])('refuses %s', async (parameter) => {
    const sim = await simulator();
    const post = sim.addPost({});
    expect((await graph(sim, 'GET', `/${post.id}/comments?${parameter}`)).body.error).toMatchObject({ code: 100 });
  });
});

describe('media and account', () => {
  test('the caption and whether comments are on; comments can be turned off', async () => {
    const sim = await simulator();
    const post = sim.addPost({ caption: '花' });
    sim.addComment({ mediaId: post.id, text: 'a' });
    const wish = 'caption,media_product_type,timestamp,comments_count,is_comment_enabled,owner,username';
    expect((await graph(sim, 'GET', `/${post.id}?fields=${wish}`)).body).toEqual({
      id: post.id,
      caption: '花',
      media_product_type: 'FEED',
      timestamp: '2026-11-23T00:00:00+0000',
      comments_count: 1,
      is_comment_enabled: true,
      owner: { id: ACCOUNT },
      username: 'ward.office',
    });
    expect((await graph(sim, 'POST', `/${post.id}?comment_enabled=false`)).body).toEqual({ success: true });
    expect((await graph(sim, 'POST', `/${post.id}/comments?message=x`)).status).toBe(400);
  });

  test('the media list is the account’s own, newest first', async () => {
    const sim = await simulator();
    const [a, b] = [sim.addPost({ caption: 'a' }), sim.addPost({ caption: 'b' })];
    sim.addPost({ accountId: '17841400000000099' });
    for (const self of [ACCOUNT, 'me']) {
      expect(ids((await graph(sim, 'GET', `/${self}/media`)).body)).toEqual([b.id, a.id]);
    }
  });

  test('/me: id is not user_id', async () => {
    const sim = await simulator();
    const { body } = await graph(sim, 'GET', '/me?fields=id,user_id,username');
    expect(body).toMatchObject({ user_id: ACCOUNT, username: 'ward.office' });
    expect(body.id).not.toBe(ACCOUNT);
    expect((await graph(sim, 'GET', `/${body.id}?fields=user_id`)).body['user_id']).toBe(ACCOUNT);
  });

  test('subscribed_apps: subscribe, read, end; unknown fields are refused with the list of allowed ones', async () => {
    const sim = await simulator();
    expect((await graph(sim, 'DELETE', '/me/subscribed_apps')).body).toEqual({ success: true });
    expect((await graph(sim, 'GET', '/me/subscribed_apps')).body).toEqual({ data: [] });
    expect((await graph(sim, 'POST', '/me/subscribed_apps')).body.error).toMatchObject({ code: 100 });
    const refused = await graph(sim, 'POST', '/me/subscribed_apps?subscribed_fields=feed');
    expect(refused.body.error?.message).toContain('live_comments');
    await graph(sim, 'POST', `/${ACCOUNT}/subscribed_apps?subscribed_fields=comments,live_comments`);
    expect((await graph(sim, 'GET', '/me/subscribed_apps')).body.data).toEqual([
      { app_id: expect.any(String), subscribed_fields: ['comments', 'live_comments'] },
    ]);
  });

  test('works with and without a version; an unknown path is 2500', async () => {
    const sim = await simulator();
    const headers = { authorization: 'Bearer IGAAtesttoken0001' };
    expect((await fetch(`${sim.url}/me`, { headers })).status).toBe(200);
    expect((await fetch(`${sim.url}/v21.0/me`, { headers })).status).toBe(200);
    expect((await graph(sim, 'GET', '/me/insights')).body.error).toMatchObject({ code: 2500 });
  });
});
