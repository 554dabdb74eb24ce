import { expect, test } from 'vitest';
import { graph, receiver, simulator } from './helpers.ts';

test('600 comments with a Graph API that takes 300 ms: hiding all, 60 at a time, is bound by latency only', async () => {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url, latencyMs: 300 });
  const ids = Array.from({ length: 600 }, (_, n) => sim.addComment({ text: `${n}` }).id);
  await sim.idle();
  expect(new Set(office.commentIds()).size).toBe(600);
  const start = performance.now();
  const queue = [...ids];
  const worker = async (): Promise<void> => {
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) await graph(sim, 'POST', `/${id}?hide=true`);
  };
  await Promise.all(Array.from({ length: 60 }, worker));
  expect(performance.now() - start).toBeLessThan(10 * 300 * 5);
  expect(ids.every((id) => sim.visibility(id)?.hidden)).toBe(true);
});

test('what a call costs does not grow with the number of comments', async () => {
  const sim = await simulator();
  const post = sim.addPost({});
  const timeOf = async (): Promise<number> => {
    const { id } = sim.addComment({ mediaId: post.id, text: 'a' });
    const start = performance.now();
    for (let n = 0; n < 100; n++) {
      await graph(sim, 'GET', `/${id}?fields=id,hidden,text`);
      await graph(sim, 'GET', `/${post.id}?fields=caption,comments_count`);
      await graph(sim, 'GET', `/${post.id}/comments?limit=5`);
    }
    return performance.now() - start;
  };
  await timeOf();
  const few = await timeOf();
  for (let n = 0; n < 50_000; n++) sim.addComment({ mediaId: post.id, text: `${n}` });
  const many = await timeOf();
  expect(many).toBeLessThan(few * 4 + 100);
});
