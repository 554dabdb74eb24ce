import { describe, expect, test } from 'vitest';
import type { Simulator } from '../../../src/local/simulator/index.ts';
import { ACCOUNT, control, graph, type Receiver, receiver, simulator } from './helpers.ts';

async function pair(): Promise<{ sim: Simulator; office: Receiver }> {
  const office = await receiver();
  return { sim: await simulator({ webhookUrl: office.url }), office };
}

const values = (office: Receiver): Record<string, unknown>[] =>
  office.received.map(({ body }) => JSON.parse(String(body)).entry[0].changes[0].value);

describe('nothing is sent', () => {
  test('when a comment is edited, deleted, hidden or shown again', async () => {
    const { sim, office } = await pair();
    const { id } = sim.addComment({ text: 'a', send: false });
    await graph(sim, 'POST', `/${id}?hide=true`);
    await control(sim, 'POST', `/comments/${id}/unhide`);
    await control(sim, 'POST', `/comments/${id}/hide`);
    await control(sim, 'POST', `/comments/${id}/edit`, { text: 'b' });
    expect((await graph(sim, 'GET', `/${id}?fields=text`)).body).toEqual({ id, text: 'b' });
    await control(sim, 'POST', `/comments/${id}/delete`);
    await sim.idle();
    expect(office.received).toHaveLength(0);
    expect(sim.visibility(id)).toEqual({ visible: false, hidden: true, deleted: true });
  });

  test('for a private account, an unsubscribed one, an unpublished app', async () => {
    const { sim, office } = await pair();
    for (const [path, off, on] of [
      ['/account', { private: true }, { private: false }],
      ['/account', { subscribed: false }, { subscribed: true }],
      ['/webhook', { published: false }, { published: true }],
    ] as const) {
      await control(sim, 'POST', path, off);
      sim.addComment({ text: 'unheard' });
      await control(sim, 'POST', path, on);
    }
    await sim.idle();
    expect(office.received).toHaveLength(0);
    sim.addComment({ text: 'heard' });
    await sim.idle();
    expect(office.received).toHaveLength(1);
  });

  test('after the broadcast of a live video', async () => {
    const { sim, office } = await pair();
    const { id: mediaId } = sim.addPost({ productType: 'LIVE' });
    sim.addComment({ text: 'a', mediaId });
    await sim.idle();
    expect(JSON.parse(String(office.received[0]?.body)).entry[0].changes[0]).toMatchObject({
      field: 'live_comments',
      value: { media: { id: mediaId, media_product_type: 'LIVE' } },
    });
    await control(sim, 'POST', `/posts/${mediaId}/end-broadcast`);
    sim.addComment({ text: 'b', mediaId });
    await sim.idle();
    expect(office.received).toHaveLength(1);
  });
});

describe('sent', () => {
  test('a reply, with parent_id of the top-level comment', async () => {
    const { sim, office } = await pair();
    const made = await control(sim, 'POST', '/comments', { text: 'b', parent: '元のコメント' });
    await sim.idle();
    const [value] = values(office);
    expect(value).toMatchObject({ id: made.body['commentId'], parent_id: expect.any(String) });
    const parent = await graph(sim, 'GET', `/${value?.['parent_id']}?fields=text`);
    expect(parent.body['text']).toBe('元のコメント');
    expect(office.received).toHaveLength(1);
  });

  test('C: a comment under an advertisement, with both media ids', async () => {
    const { sim, office } = await pair();
    const post = await control(sim, 'POST', '/posts', {
      mediaId: '18083000000000006',
      ad: { adId: '120250000000000007', originalMediaId: '18085000000000008' },
    });
    sim.addComment({ text: 'a', mediaId: String(post.body['mediaId']) });
    await sim.idle();
    expect(values(office)[0]?.['media']).toEqual({
      id: '18083000000000006',
      ad_id: '120250000000000007',
      original_media_id: '18085000000000008',
      media_product_type: 'AD',
    });
  });

  test('a mention on somebody else’s post, as an ordinary comment', async () => {
    const { sim, office } = await pair();
    await control(sim, 'POST', '/posts', { mediaId: '18000000000000077', accountId: '17841400000000099' });
    const { id } = sim.addComment({ text: '@ward.office', mediaId: '18000000000000077' });
    await sim.idle();
    expect(JSON.parse(String(office.received[0]?.body)).entry[0].id).toBe(ACCOUNT);
    expect(values(office)[0]).toMatchObject({ id, media: { id: '18000000000000077' } });
    expect((await graph(sim, 'POST', `/${id}?hide=true`)).body.error).toMatchObject({ code: 100, error_subcode: 33 });
  });

  test('G: a mention as Facebook Login sends it, ids only', async () => {
    const { sim, office } = await pair();
    await control(sim, 'POST', '/mentions', { mediaId: '17918000000000001', commentId: '17894000000000001' });
    await sim.idle();
    expect(JSON.parse(String(office.received[0]?.body)).entry[0].changes).toEqual([
      { field: 'mentions', value: { media_id: '17918000000000001', comment_id: '17894000000000001' } },
    ]);
  });

  test('a GIF, without text', async () => {
    const { sim, office } = await pair();
    await control(sim, 'POST', '/comments', { username: 'sample.user' });
    await sim.idle();
    expect(values(office)[0]).not.toHaveProperty('text');
  });
});
