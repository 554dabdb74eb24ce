import { expect, test } from 'vitest';
import { createGraphClient } from '../../../src/graph-api/client.ts';
import { createContextSource } from '../../../src/graph-api/context/context-source.ts';
import type { Comment } from '../../../src/moderation/comment.ts';
import { memoryCells } from '../../helpers/cells.ts';
import { type Answering, answerJson, startHttpServer } from '../../helpers/http-server.ts';

const ACCOUNT = '17841400000000001';
const MEDIA = '18000000000000001';
const PARENT = '17920000000000003';
const comment: Comment = {
  accountId: ACCOUNT,
  commentId: '18220000000000001',
  text: '本文',
  mediaId: MEDIA,
  parentId: PARENT,
  field: 'comments',
  source: 'webhook',
  receivedAt: '2026-11-23T00:00:00.000Z',
};

async function world(answer: Answering) {
  let now = Date.parse('2026-11-23T00:00:00Z');
  const { url, seen } = await startHttpServer(answer);
  const config = { baseUrl: url, version: 'v26.0', accountId: ACCOUNT, accessToken: async () => 'T' };
  const cells = memoryCells(() => now);
  const clock = { now: () => new Date(now) };
  const make = () => createContextSource({ client: createGraphClient(config), cells, clock, patienceMs: 300 });
  const pass = (ms: number): void => {
    now += ms;
  };
  return { source: make(), make, seen, cells, pass };
}

const error = (response: Parameters<Answering>[1], code: number, error_subcode?: number) =>
  answerJson(response, 400, { error: { code, error_subcode, message: 'x' } });
const about =
  (media: Answering): Answering =>
  (request, response, count) => {
    if (request.url.includes(MEDIA)) media(request, response, count);
    else if (request.url.includes('/me?')) answerJson(response, 200, { user_id: ACCOUNT, username: 'ward.office' });
    else answerJson(response, 200, { id: PARENT, text: '親', hidden: false });
  };
const ours = about((_r, response) =>
  answerJson(response, 200, { id: MEDIA, caption: '区の花', owner: { id: ACCOUNT } }),
);

test('caption, parent and owner', async () => {
  const { source } = await world(ours);
  expect(await source.contextOf(comment)).toEqual({
    caption: '区の花',
    parent: '親',
    ourMedia: true,
    completeness: 'full',
  });
});

test('a caption is asked for once a post, by all workers, for some hours', async () => {
  const { source, make, seen, pass } = await world(ours);
  const { parentId: _none, ...top } = comment;
  await Promise.all(Array.from({ length: 20 }, () => source.contextOf(top)));
  expect(seen).toHaveLength(1);
  expect(await make().contextOf(top)).toMatchObject({ caption: '区の花', completeness: 'full' });
  expect(seen).toHaveLength(1);
  pass(6 * 3_600_000);
  await source.contextOf(top);
  expect(seen).toHaveLength(2);
});

test('the organic post behind an advertisement is asked for', async () => {
  const { source, seen } = await world(ours);
  await source.contextOf({ ...comment, mediaId: '18083000000000006', originalMediaId: MEDIA });
  expect(seen.some(({ url }) => url.includes('18083000000000006'))).toBe(false);
});

test.each<[string, Answering, boolean | undefined]>([
  ['another handle', about((_r, response) => answerJson(response, 200, { id: MEDIA, username: 'someone' })), false],
  ['our handle', about((_r, response) => answerJson(response, 200, { id: MEDIA, username: 'ward.office' })), true],
  [
    'our handle with an app-scoped owner',
    about((_r, response) => answerJson(response, 200, { id: MEDIA, username: 'ward.office', owner: { id: '2400' } })),
    true,
  ],
  ['neither', about((_r, response) => answerJson(response, 200, { id: MEDIA })), undefined],
  ['a refusal to show it', about((_r, response) => error(response, 10)), false],
  ['nothing there', about((_r, response) => error(response, 100, 33)), undefined],
])('whose post it is: %s', async (_name, answer, ourMedia) => {
  const { source } = await world(answer);
  expect((await source.contextOf(comment)).ourMedia).toBe(ourMedia);
});

test('a look-up that fails or stalls is left out, within the patience, and never thrown', async () => {
  const stalled = await world((request, response) => {
    if (request.url.includes(PARENT)) answerJson(response, 200, { id: PARENT, text: '親', hidden: false });
  });
  const started = performance.now();
  expect(await stalled.source.contextOf(comment)).toEqual({ parent: '親', completeness: 'partial' });
  expect(performance.now() - started).toBeLessThan(2_000);
  const broken = await world((_r, response) => response.writeHead(500).end('<html>'));
  expect(await broken.source.contextOf(comment)).toEqual({ completeness: 'none' });
  const dead = await world((_r, response) => error(response, 190));
  expect(await dead.source.contextOf(comment)).toEqual({ completeness: 'none' });
});

test('a failed look-up is not remembered', async () => {
  let down = true;
  const { source } = await world((request, response, count) => {
    if (down) response.writeHead(500).end();
    else ours(request, response, count);
  });
  expect(await source.contextOf(comment)).toEqual({ completeness: 'none' });
  down = false;
  expect(await source.contextOf(comment)).toMatchObject({ caption: '区の花' });
});

test('the State table down, or ids that are none: judged all the same', async () => {
  const { source, cells } = await world(ours);
  cells.down = true;
  expect(await source.contextOf(comment)).toMatchObject({ caption: '区の花', completeness: 'full' });
  expect(await source.contextOf({ ...comment, mediaId: '../me', parentId: 'x' })).toEqual({ completeness: 'partial' });
  const { mediaId: _m, parentId: _p, ...bare } = comment;
  expect(await source.contextOf(bare)).toEqual({ completeness: 'full' });
});
