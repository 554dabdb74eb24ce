import { describe, expect, test } from 'vitest';
import { createGraphClient } from '../../../src/graph-api/client.ts';
import { createListing } from '../../../src/graph-api/listing.ts';
import { createSubscription } from '../../../src/graph-api/subscription.ts';
import { refreshGrant } from '../../../src/graph-api/token/grants.ts';
import { readDelivery } from '../../../src/graph-api/webhook/envelope.ts';
import { verifySignature } from '../../../src/graph-api/webhook/verify-signature.ts';
import type { FaultInput, Simulator, WebhookSettings } from '../../../src/local/simulator/index.ts';
import { ACCOUNT, control, receiver, SECRETS, simulator, TOKEN } from './helpers.ts';

const config = (sim: Simulator) => ({
  baseUrl: sim.url,
  version: 'v26.0',
  accountId: ACCOUNT,
  accessToken: async () => TOKEN,
});

describe('the product’s Graph client', () => {
  test('hides, reads back, shows again, removes, and never puts a token in an address', async () => {
    const sim = await simulator();
    const client = createGraphClient({ ...config(sim), appSecret: async () => SECRETS.instagram });
    const { id, mediaId } = sim.addComment({ text: 'a', username: 'sample.user', caption: '花' });
    await client.hide(id);
    expect(await client.read(id)).toMatchObject({ hidden: true, text: 'a', username: 'sample.user', mediaId });
    await client.unhide(id);
    expect(await client.read(id)).toMatchObject({ hidden: false });
    await client.remove(id);
    expect(await client.read(id)).toBeUndefined();
    expect(await client.media(mediaId)).toMatchObject({ caption: '花', ownerId: ACCOUNT, commentsCount: 0 });
    expect(await client.me()).toEqual({ accountId: ACCOUNT, username: 'ward.office' });
    expect(new Set(sim.calls().map(({ tokenIn }) => tokenIn))).toEqual(new Set(['header']));
  });

  test('lists everything, over pages of posts, comments and replies', async () => {
    const sim = await simulator();
    const made: string[] = [];
    for (let post = 0; post < 3; post++) {
      const { id: mediaId } = sim.addPost({});
      for (let n = 0; n < 60; n++) made.push(sim.addComment({ mediaId, text: 'a' }).id);
      for (let n = 0; n < 60; n++) made.push(sim.addComment({ mediaId, parentId: made.at(-1), text: 'r' }).id);
    }
    const listing = createListing(createGraphClient(config(sim)));
    const seen: string[] = [];
    for await (const { mediaId } of listing.media(ACCOUNT)) {
      for await (const { commentId } of listing.comments(ACCOUNT, mediaId)) seen.push(commentId);
    }
    expect(seen.toSorted()).toEqual(made.toSorted());
  });

  test('restores a lost subscription and refreshes a token', async () => {
    const sim = await simulator();
    const subscription = createSubscription(createGraphClient(config(sim)));
    expect(await subscription.ensure(ACCOUNT)).toBe('ok');
    await control(sim, 'POST', '/account', { subscribed: false });
    expect(await subscription.ensure(ACCOUNT)).toBe('restored');
    await control(sim, 'POST', '/tokens', { action: 'age', hours: 48 });
    const now = sim.world.clock.now();
    const fresh = await refreshGrant(config(sim), TOKEN, now);
    expect(Date.parse(fresh.expiresAt ?? '') - now.getTime()).toBe(60 * 86_400_000);
    expect(await createGraphClient({ ...config(sim), accessToken: async () => fresh.accessToken }).me()).toBeDefined();
  });

  test.each<[string, FaultInput]>([
    ['throttled', { kind: 'error', error: { code: 4 } }],
    ['throttled', { kind: 'error', error: { code: 80002 }, regainMinutes: 3 }],
    ['token', { kind: 'error', error: { code: 190, subcode: 460 } }],
    ['permission', { kind: 'error', error: { code: 10 } }],
    ['permission', { kind: 'error', error: { code: 368 } }],
    ['unknown-effect', { kind: 'reset-after-apply' }],
    ['unknown-effect', { kind: 'html' }],
    ['unknown-effect', { kind: 'empty-body' }],
    ['unknown-effect', { kind: 'error-although-applied', error: { code: 20, subcode: 1772107 } }],
  ])('takes a fault for what it is: %s', async (kind, fault) => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    sim.setFault(fault);
    await expect(createGraphClient(config(sim)).hide(id)).rejects.toMatchObject({ kind });
  });

  test('learns of a deleted comment, a live one, and a dead token', async () => {
    const sim = await simulator();
    const client = createGraphClient(config(sim));
    const live = sim.addComment({ mediaId: sim.addPost({ productType: 'LIVE' }).id, text: 'a' });
    await expect(client.hide('18999999999999999')).rejects.toMatchObject({ kind: 'gone' });
    await expect(client.hide(live.id)).rejects.toMatchObject({ kind: 'refused' });
    await control(sim, 'POST', '/tokens', { action: 'expire' });
    await expect(client.hide(live.id)).rejects.toMatchObject({ kind: 'token' });
  });
});

describe('the product’s receiver', () => {
  const KEYS = [
    { label: 'instagram', secret: SECRETS.instagram },
    { label: 'meta', secret: SECRETS.meta },
  ];

  test.each<Partial<WebhookSettings>>([
    {},
    { shape: 'flat' },
    { shape: 'array' },
    { shape: 'comment_id' },
    { encoding: 'more' },
    { encoding: 'raw' },
    { noiseShare: 1 },
    { signedBy: 'meta' },
    { batchSize: 10, batchWaitMs: 20 },
  ])('reads what is sent as %j', async (webhook) => {
    const office = await receiver();
    const sim = await simulator({ webhookUrl: office.url, webhook });
    const said = ['お疑い 😡 a/b <@x>', 'きれい', ''];
    const made = said.map((text) => sim.addComment({ text, username: 'sample.user' }).id);
    await sim.idle();
    const comments = office.received.flatMap(({ body, headers }) => {
      expect(verifySignature(body, headers['x-hub-signature-256']?.toString(), KEYS)).toBe(
        webhook.signedBy ?? 'instagram',
      );
      return readDelivery(body, '2026-11-23T00:00:00.000Z').comments;
    });
    const order = (a: { commentId: string }, b: { commentId: string }): number => (a.commentId < b.commentId ? -1 : 1);
    const wanted = made.map((commentId, n) => ({ commentId, text: said[n], username: 'sample.user' }));
    expect(comments.toSorted(order)).toMatchObject(wanted.toSorted(order));
  });

  test.each<WebhookSettings['signature']>(['bad', 'missing', 'empty', 'truncated', 'uppercase', 'wrong-prefix'])(
    'refuses a signature that is %s',
    async (signature) => {
      const office = await receiver();
      const sim = await simulator({ webhookUrl: office.url, webhook: { signature } });
      sim.addComment({ text: 'a' });
      await sim.idle();
      const [delivery] = office.received;
      const header = delivery?.headers['x-hub-signature-256']?.toString();
      expect(verifySignature(delivery?.body ?? Buffer.of(), header, KEYS)).toBeUndefined();
    },
  );
});
