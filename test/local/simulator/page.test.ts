import { expect, test } from 'vitest';
import type { Simulator } from '../../../src/local/simulator/index.ts';
import { graph, receiver, simulator } from './helpers.ts';

const page = async (sim: Simulator, path = '/'): Promise<string> => (await fetch(sim.url + path)).text();

test('a visitor sees posts, comments and replies, but no hidden or deleted comment; the office sees hidden ones', async () => {
  const sim = await simulator();
  const post = sim.addPost({ caption: '花のたより' });
  const top = sim.addComment({ mediaId: post.id, text: 'きれいですね' });
  sim.addComment({ parentId: top.id, text: 'ほんとうに' });
  const hidden = sim.addComment({ mediaId: post.id, text: '隠されたことば' });
  const deleted = sim.addComment({ mediaId: post.id, text: '消えたことば' });
  await graph(sim, 'POST', `/${hidden.id}?hide=true`);
  await graph(sim, 'DELETE', `/${deleted.id}`);
  const seen = await page(sim);
  for (const words of ['花のたより', 'きれいですね', 'ほんとうに', 'lang="ja"']) expect(seen).toContain(words);
  for (const words of ['隠されたことば', '消えたことば']) expect(seen).not.toContain(words);
  const office = await page(sim, '/?view=office');
  expect(office).toContain('隠されたことば');
  expect(office).toContain('<em>非表示</em>');
  expect(office).not.toContain('消えたことば');
});

test('words of people are never markup, and the page allows no inline script', async () => {
  const sim = await simulator();
  const nasty = '<script>alert(1)</script>"\'&';
  const post = sim.addPost({ caption: nasty });
  sim.addComment({ mediaId: post.id, text: nasty, username: nasty });
  const response = await fetch(sim.url);
  const seen = await response.text();
  expect(seen).not.toContain('<script>alert');
  expect(seen.match(/<script/g)).toHaveLength(1);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(seen).not.toMatch(/<[^>]+ (on\w+|style)=/);
});

test('what is typed becomes a comment with a webhook', async () => {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url });
  const post = sim.addPost({ caption: '花' });
  const response = await fetch(`${sim.url}/_page/comments`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: sim.url },
    body: new URLSearchParams({ mediaId: post.id, text: 'こんにちは', username: 'visitor', view: 'visitor' }),
  });
  expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
  await sim.idle();
  expect(office.commentIds()).toHaveLength(1);
  expect(await page(sim)).toContain('こんにちは');
});

test('without any post there is a form all the same, and the first comment makes the first post', async () => {
  const sim = await simulator();
  expect(await page(sim)).toContain('name="text"');
  await fetch(`${sim.url}/_page/comments`, { method: 'POST', body: new URLSearchParams({ text: 'はじめまして' }) });
  expect(await page(sim)).toContain('はじめまして');
});

test('an empty comment or an unknown post is refused', async () => {
  const sim = await simulator();
  const post = sim.addPost({});
  for (const form of [
    { mediaId: post.id, text: '' },
    { mediaId: '1', text: 'a' },
  ]) {
    const init = { method: 'POST', body: new URLSearchParams(form) };
    expect((await fetch(`${sim.url}/_page/comments`, init)).status).toBe(400);
  }
});

test('nothing new: 304; its style and script are its own', async () => {
  const sim = await simulator();
  const etag = (await fetch(sim.url)).headers.get('etag') ?? '';
  const again = (): Promise<Response> => fetch(sim.url, { headers: { 'if-none-match': etag } });
  expect((await again()).status).toBe(304);
  sim.addComment({ text: 'a' });
  expect((await again()).status).toBe(200);
  expect((await fetch(`${sim.url}/_page/live.js`)).headers.get('content-type')).toContain('text/javascript');
  expect((await fetch(`${sim.url}/_page/style.css`)).headers.get('content-type')).toContain('text/css');
  expect((await fetch(`${sim.url}/_page/none`)).status).toBe(404);
});
