import { expect, test } from 'vitest';
import { ACCOUNT, control, graph, receiver, simulator } from './helpers.ts';

test('up to 1,000 notifications in one POST', async () => {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url, webhook: { batchSize: 1000, batchWaitMs: 50 } });
  const made = Array.from({ length: 1500 }, (_, n) => sim.addComment({ text: `${n}` }).id);
  await sim.idle();
  expect(office.received.map(({ body }) => JSON.parse(String(body)).entry[0].changes.length)).toEqual([1000, 500]);
  expect(office.commentIds()).toEqual(made);
});

test('different accounts share one POST, each with its own entry', async () => {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url, webhook: { batchSize: 10, batchWaitMs: 20 } });
  await control(sim, 'POST', '/accounts', { accountId: '17841400000000002', username: 'second.office' });
  const other = sim.addPost({ accountId: '17841400000000002' });
  const mine = sim.addComment({ text: 'a', username: 'sample.user' });
  const theirs = sim.addComment({ text: 'b', username: 'sample.user', mediaId: other.id });
  await sim.idle();
  const { entry } = JSON.parse(String(office.received[0]?.body));
  expect(entry.map(({ id }: { id: string }) => id)).toEqual([ACCOUNT, '17841400000000002']);
  expect(theirs.fromId).not.toBe(mine.fromId);
});

test('a private message (in milliseconds), an unknown field and an unknown entry may come along', async () => {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url, webhook: { noiseShare: 1 } });
  const { id } = sim.addComment({ text: 'a' });
  await sim.idle();
  const { entry } = JSON.parse(String(office.received[0]?.body));
  expect(entry).toHaveLength(4);
  expect(entry[0]).toHaveProperty('messaging');
  expect(entry[0].time).toBe(Date.parse('2026-11-23T00:00:00Z'));
  expect(entry[1].changes[0].field).toBe('story_insights');
  expect(office.commentIds()).toContain(id);
});

test('acknowledged POSTs can come twice', async () => {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url, webhook: { duplicateShare: 1 } });
  const { id } = sim.addComment({ text: 'a' });
  await sim.idle();
  expect(office.commentIds()).toEqual([id, id]);
});

test('a reply can come before its parent', async () => {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url, webhook: { concurrency: 1 } });
  sim.configureWebhook({ reorderShare: 1 });
  const parent = sim.addComment({ text: 'a' });
  sim.configureWebhook({ reorderShare: 0 });
  const reply = sim.addComment({ text: 'b', parentId: parent.id });
  await sim.idle();
  expect(office.commentIds()).toEqual([reply.id, parent.id]);
});

test('one held back alone still comes', async () => {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url, webhook: { reorderShare: 1 } });
  const { id } = sim.addComment({ text: 'a' });
  await sim.idle();
  expect(office.commentIds()).toEqual([id]);
});

test('a share of webhooks is lost for ever, but the comments are there', async () => {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url, webhook: { dropShare: 0.05 } });
  const made = Array.from({ length: 400 }, (_, n) => sim.addComment({ text: `${n}` }).id);
  await sim.idle();
  const lost = made.filter((id) => !office.commentIds().includes(id));
  expect(lost.length).toBeGreaterThan(5);
  expect(lost.length).toBeLessThan(50);
  expect((await graph(sim, 'GET', `/${lost[0]}`)).status).toBe(200);
});
