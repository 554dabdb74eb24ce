import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { control, graph, receiver, simulator, TOKEN } from './helpers.ts';

function dataFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'deep', 'instagram.jsonl');
}

test('a restart with the same file knows the same posts, comments, replies and what was hidden', async () => {
  const file = dataFile();
  const before = await simulator({ dataFile: file });
  const post = before.addPost({ caption: '花' });
  const hidden = before.addComment({ mediaId: post.id, text: 'a' });
  const reply = before.addComment({ parentId: hidden.id, text: 'b' });
  const deleted = before.addComment({ mediaId: post.id, text: 'c' });
  await graph(before, 'POST', `/${hidden.id}?hide=true`);
  await graph(before, 'DELETE', `/${deleted.id}`);
  await before.close();

  const after = await simulator({ dataFile: file, seed: 2 });
  expect([...after.comments()]).toEqual([...before.comments()]);
  expect(after.visibility(hidden.id)).toEqual({ visible: false, hidden: true, deleted: false });
  expect(after.visibility(deleted.id)?.deleted).toBe(true);
  const { body } = await graph(after, 'GET', `/${post.id}/comments?fields=id,replies{id}`);
  expect(body.data).toMatchObject([{ id: hidden.id, replies: { data: [{ id: reply.id }] } }]);
  expect(after.addComment({ caption: '花', text: 'd' }).mediaId).toBe(post.id);
});

test('the same comment given again keeps its truth', async () => {
  const file = dataFile();
  const before = await simulator({ dataFile: file });
  const wish = { id: '18000000000000123', mediaId: '18000000000000001', text: 'a' };
  before.addComment(wish);
  await graph(before, 'POST', `/${wish.id}?hide=true`);
  await before.close();
  const office = await receiver();
  const after = await simulator({ dataFile: file, webhookUrl: office.url });
  await control(after, 'POST', '/comments', { commentId: wish.id, mediaId: wish.mediaId, text: 'a' });
  await after.idle();
  expect(after.visibility(wish.id)?.hidden).toBe(true);
  expect(office.commentIds()).toEqual([wish.id]);
});

test('tokens keep their age and state', async () => {
  const file = dataFile();
  const before = await simulator({ dataFile: file });
  const fresh = String((await control(before, 'POST', '/tokens', { action: 'rotate' })).body['accessToken']);
  await control(before, 'POST', '/tokens', { action: 'expire', token: TOKEN });
  await before.close();
  const after = await simulator({ dataFile: file });
  expect((await graph(after, 'GET', '/me', TOKEN)).status).toBe(400);
  expect((await graph(after, 'GET', '/me', fresh)).status).toBe(200);
});

test('webhooks nobody acknowledged go out after the restart, acknowledged ones do not', async () => {
  const file = dataFile();
  const office = await receiver();
  const before = await simulator({ dataFile: file, webhookUrl: office.url });
  before.addComment({ text: 'heard' });
  await before.idle();
  office.status = 500;
  const { id } = before.addComment({ text: 'unheard' });
  await before.idle();
  await before.close();
  office.received.length = 0;
  office.status = 200;
  const after = await simulator({ dataFile: file, webhookUrl: office.url });
  await after.idle();
  expect(office.commentIds()).toEqual([id]);
});

test('a torn last line loses nothing else, and the file is private', async () => {
  const file = dataFile();
  const before = await simulator({ dataFile: file });
  const { id } = before.addComment({ text: 'a' });
  await before.close();
  appendFileSync(file, '{"kind":"comment","record":{"id":"18');
  const between = await simulator({ dataFile: file });
  const second = between.addComment({ text: 'b' });
  await between.close();
  const after = await simulator({ dataFile: file });
  expect([...after.comments()].map((comment) => comment.id)).toEqual([id, second.id]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
