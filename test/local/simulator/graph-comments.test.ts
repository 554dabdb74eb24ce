import { describe, expect, test } from 'vitest';
import { ACCOUNT, control, graph, receiver, simulator } from './helpers.ts';

describe('reading a comment', () => {
  test('gives timestamp, text and id by default, and ids as strings above 2^53', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'こんにちは' });
    const { status, body } = await graph(sim, 'GET', `/${id}`);
    expect(status).toBe(200);
    expect(body).toEqual({ timestamp: '2026-11-23T00:00:00+0000', text: 'こんにちは', id });
    expect(Number(id)).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
  });

  test('gives the fields asked for, nested ones too, and always the id', async () => {
    const sim = await simulator();
    const top = sim.addComment({ text: '上', username: 'sample.user' });
    const reply = sim.addComment({ text: '下', parentId: top.id, username: 'other.user' });
    const wish = 'hidden,like_count,from,username,media,parent_id,replies{id,text,username,from}';
    const { body } = await graph(sim, 'GET', `/${top.id}?fields=${wish}`);
    expect(body).toEqual({
      id: top.id,
      hidden: false,
      like_count: 0,
      from: { id: top.fromId, username: 'sample.user' },
      username: 'sample.user',
      media: { id: top.mediaId, media_product_type: 'FEED' },
      replies: {
        data: [
          { id: reply.id, text: '下', username: 'other.user', from: { id: reply.fromId, username: 'other.user' } },
        ],
        paging: { cursors: { before: expect.any(String), after: expect.any(String) } },
      },
    });
    expect((await graph(sim, 'GET', `/${reply.id}?fields=parent_id`)).body).toEqual({
      id: reply.id,
      parent_id: top.id,
    });
  });

  test.each(['nonsense', 'id,,text', 'replies{id', 'constructor'])(
    'refuses the fields %s with code 100',
    async (wish) => {
      const sim = await simulator();
      const { id } = sim.addComment({ text: 'a' });
      const { status, body } = await graph(sim, 'GET', `/${id}?fields=${wish}`);
      expect(status).toBe(400);
      expect(body.error).toMatchObject({ code: 100, type: 'IGApiException', fbtrace_id: expect.stringMatching(/^A/) });
    },
  );

  test('gives no text for a GIF', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({});
    expect((await graph(sim, 'GET', `/${id}?fields=id,text`)).body).toEqual({ id });
  });

  test('answers 100/33 for an unknown id, a deleted comment and somebody else’s media', async () => {
    const sim = await simulator();
    const deleted = sim.addComment({ text: 'a' });
    await graph(sim, 'DELETE', `/${deleted.id}`);
    sim.addPost({ id: '18000000000000077', accountId: '17841400000000099' });
    const foreign = sim.addComment({ text: '@ward.office', mediaId: '18000000000000077' });
    for (const id of ['18999999999999999', deleted.id, foreign.id]) {
      const { status, body } = await graph(sim, 'GET', `/${id}`);
      expect(status).toBe(400);
      expect(body.error).toMatchObject({ code: 100, error_subcode: 33, type: 'GraphMethodException' });
    }
    sim.configureGraph({ notOwned: 'permission' });
    expect((await graph(sim, 'POST', `/${foreign.id}?hide=true`)).body.error).toMatchObject({ code: 10 });
    expect(sim.visibility(foreign.id)?.visible).toBe(true);
  });

  test('a restricted writer’s comment is unreadable and unlisted until approved', async () => {
    const sim = await simulator();
    const { id, mediaId } = sim.addComment({ text: 'a' });
    await control(sim, 'POST', `/comments/${id}/restrict`);
    expect((await graph(sim, 'GET', `/${id}`)).body.error).toMatchObject({ code: 100, error_subcode: 33 });
    expect((await graph(sim, 'GET', `/${mediaId}/comments`)).body.data).toEqual([]);
    expect(sim.visibility(id)).toEqual({ visible: false, hidden: false, deleted: false });
    await control(sim, 'POST', `/comments/${id}/approve`);
    expect((await graph(sim, 'GET', `/${id}`)).status).toBe(200);
  });

  test('somebody else’s comment that mentions the account is read through mentioned_comment', async () => {
    const sim = await simulator();
    sim.addPost({ id: '18000000000000077', accountId: '17841400000000099' });
    const { id } = sim.addComment({ text: '@ward.office さん', mediaId: '18000000000000077' });
    const { body } = await graph(sim, 'GET', `/${ACCOUNT}?fields=mentioned_comment.comment_id(${id}){text,media}`);
    expect(body['mentioned_comment']).toMatchObject({ id, text: '@ward.office さん' });
  });
});

describe('hiding', () => {
  test('needs the parameter hide, as a boolean', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    const without = await graph(sim, 'POST', `/${id}`);
    expect(without.body.error).toMatchObject({
      code: 100,
      type: 'IGApiException',
      message: expect.stringContaining('required'),
    });
    expect((await graph(sim, 'POST', `/${id}?hidden=true`)).body.error).toMatchObject({ code: 100 });
    expect((await graph(sim, 'POST', `/${id}?hide=yes`)).body.error).toMatchObject({ code: 100 });
    expect(sim.visibility(id)).toEqual({ visible: true, hidden: false, deleted: false });
  });

  test('works twice, by form body and by JSON body too', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    const url = `${sim.url}/v26.0/${id}`;
    const token = 'access_token=IGAAtesttoken0001';
    for (const init of [
      { body: new URLSearchParams({ hide: 'true' }) },
      { body: JSON.stringify({ hide: true }), headers: { 'content-type': 'application/json' } },
    ]) {
      const response = await fetch(`${url}?${token}`, { method: 'POST', ...init });
      expect(await response.json()).toEqual({ success: true });
      expect(sim.visibility(id)?.hidden).toBe(true);
    }
  });

  test('an own comment: success, but it stays visible', async () => {
    const sim = await simulator();
    const { mediaId } = sim.addComment({ text: 'a' });
    const { body } = await graph(sim, 'POST', `/${mediaId}/comments?message=hello`);
    expect((await graph(sim, 'POST', `/${body.id}?hide=true`)).body).toEqual({ success: true });
    expect(sim.visibility(String(body.id))).toEqual({ visible: true, hidden: false, deleted: false });
  });

  test('a live comment is refused; after the broadcast it cannot even be read', async () => {
    const sim = await simulator();
    const post = sim.addPost({ productType: 'LIVE' });
    const { id } = sim.addComment({ text: 'a', mediaId: post.id });
    expect((await graph(sim, 'POST', `/${id}?hide=true`)).body.error).toMatchObject({ code: 100 });
    expect((await graph(sim, 'GET', `/${id}`)).status).toBe(200);
    await fetch(`${sim.url}/_sim/posts/${post.id}/end-broadcast`, { method: 'POST' });
    expect((await graph(sim, 'GET', `/${id}`)).body.error).toMatchObject({ code: 100, error_subcode: 33 });
    expect(sim.visibility(id)).toEqual({ visible: true, hidden: false, deleted: false });
  });

  test('`fields` on a write: it is done, then answered with 20/1772107', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    const { status, body } = await graph(sim, 'POST', `/${id}?hide=true&fields=hidden`);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 20, error_subcode: 1772107 });
    expect(sim.visibility(id)?.hidden).toBe(true);
  });
});

describe('replies', () => {
  test('a reply to a reply goes under the top-level comment', async () => {
    const sim = await simulator();
    const top = sim.addComment({ text: '上' });
    const first = await graph(sim, 'POST', `/${top.id}/replies?message=one`);
    const second = await graph(sim, 'POST', `/${first.body.id}/replies?message=two`);
    const { body } = await graph(sim, 'GET', `/${top.id}/replies?fields=id,parent_id`);
    expect(body.data?.map(({ id }) => id)).toEqual([second.body.id, first.body.id]);
    expect(body.data?.every((reply) => reply['parent_id'] === top.id)).toBe(true);
  });

  test('a hidden comment cannot be replied to, a message is needed', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: '上' });
    expect((await graph(sim, 'POST', `/${id}/replies`)).body.error).toMatchObject({ code: 100 });
    await graph(sim, 'POST', `/${id}?hide=true`);
    expect((await graph(sim, 'POST', `/${id}/replies?message=x`)).status).toBe(400);
  });

  test('go with a deleted parent', async () => {
    const sim = await simulator();
    const top = sim.addComment({ text: '上' });
    const reply = sim.addComment({ text: '下', parentId: top.id });
    expect((await graph(sim, 'DELETE', `/${top.id}`)).body).toEqual({ success: true });
    expect(sim.visibility(reply.id)).toEqual({ visible: false, hidden: false, deleted: true });
  });

  test('come back as webhooks with from.id equal to entry.id', async () => {
    const office = await receiver();
    const sim = await simulator({ webhookUrl: office.url });
    const top = sim.addComment({ text: '上', send: false });
    const { body } = await graph(sim, 'POST', `/${top.id}/replies?message=thanks`);
    await sim.idle();
    const entry = JSON.parse(String(office.received[0]?.body)).entry[0];
    expect(entry.changes[0].value).toMatchObject({
      id: body.id,
      parent_id: top.id,
      from: { id: entry.id, username: 'ward.office', self_ig_scoped_id: expect.stringMatching(/^746/) },
    });
  });
});
