import { describe, expect, test } from 'vitest';
import { createGraphClient } from '../../src/graph-api/client.ts';
import { type GraphConfig, loginOf } from '../../src/graph-api/config.ts';
import { createEnforcer } from '../../src/graph-api/enforcer.ts';
import { type Answering, answerJson, startHttpServer } from '../helpers/http-server.ts';

const ACCOUNT = '17841400000000001';
const COMMENT = '18220000000000001';

async function clientAgainst(answer: Answering, extra: Partial<GraphConfig> = {}) {
  const { url, seen } = await startHttpServer(answer);
  const config = { baseUrl: url, version: 'v26.0', accountId: ACCOUNT, accessToken: async () => 'TOKEN-1', ...extra };
  return { client: createGraphClient(config), seen };
}

describe('what is sent', () => {
  test('hide sets the state of one comment, with the token in the header only', async () => {
    const { client, seen } = await clientAgainst((_request, response) => answerJson(response, 200, { success: true }));
    await client.hide(COMMENT);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'POST', url: `/v26.0/${COMMENT}?hide=true` });
    expect(seen[0]?.headers.authorization).toBe('Bearer TOKEN-1');
  });

  test('unhide, delete, subscribe', async () => {
    const { client, seen } = await clientAgainst((_request, response) => answerJson(response, 200, { success: true }));
    await client.unhide(COMMENT);
    await client.remove(COMMENT);
    await client.subscribe(['comments', 'live_comments']);
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `POST /v26.0/${COMMENT}?hide=false`,
      `DELETE /v26.0/${COMMENT}`,
      `POST /v26.0/${ACCOUNT}/subscribed_apps?subscribed_fields=comments%2Clive_comments`,
    ]);
    expect(seen.some(({ url }) => url.includes('TOKEN'))).toBe(false);
  });

  test('appsecret_proof fits the reference vector', async () => {
    const { client, seen } = await clientAgainst((_r, response) => answerJson(response, 200, { success: true }), {
      accessToken: async () => 'IGAAtesttoken0001',
      appSecret: async () => 'sim-app-secret-0001',
    });
    await client.hide(COMMENT);
    expect(seen[0]?.url).toContain('appsecret_proof=e7204fc0bdc783f18ef6b06ed2eb544ea5dfaa11adb779e209300ef62da36a1b');
  });

  test.each(['../me/accounts', '1/2', '1?x=1', '', '%2e%2e', '1'.repeat(31), '１２', '1\n', '1_2_3'])(
    'F19 an id that is not one never becomes a request: %j',
    async (id) => {
      const { client, seen } = await clientAgainst((_r, response) => answerJson(response, 200, {}));
      await expect(client.hide(id)).rejects.toMatchObject({ kind: 'refused', code: 'malformed-id' });
      await expect(client.read(id)).rejects.toMatchObject({ kind: 'refused' });
      await expect(client.listComments(id)).rejects.toMatchObject({ kind: 'refused' });
      expect(seen).toHaveLength(0);
    },
  );
});

describe('what is read', () => {
  test('a comment as it stands', async () => {
    const { client, seen } = await clientAgainst((_r, response) =>
      answerJson(response, 200, {
        id: COMMENT,
        text: '本文',
        hidden: true,
        timestamp: '2026-05-19T23:27:28+0000',
        from: { id: '742000000000001', username: 'sample.user' },
        media: { id: '18000000000000001' },
        parent_id: '17920000000000003',
      }),
    );
    expect(await client.read(COMMENT)).toEqual({
      commentId: COMMENT,
      hidden: true,
      text: '本文',
      username: 'sample.user',
      commenterId: '742000000000001',
      parentId: '17920000000000003',
      mediaId: '18000000000000001',
      timestamp: '2026-05-19T23:27:28.000Z',
    });
    expect(new URL(`http://x${seen[0]?.url}`).searchParams.get('fields')).toBe(
      'id,text,hidden,username,timestamp,from,parent_id,media',
    );
  });

  test('a comment whose state is not told is not taken for visible', async () => {
    const { client } = await clientAgainst((_r, response) => answerJson(response, 200, { id: COMMENT, text: 'x' }));
    await expect(client.read(COMMENT)).rejects.toMatchObject({ kind: 'retry', code: 'hidden-not-told' });
  });

  test('F59 a comment that is not there', async () => {
    const { client } = await clientAgainst((_r, response) =>
      answerJson(response, 400, {
        error: { code: 100, error_subcode: 33, message: 'x', type: 'GraphMethodException' },
      }),
    );
    expect(await client.read(COMMENT)).toBeUndefined();
    await expect(client.hide(COMMENT)).rejects.toMatchObject({ kind: 'gone', code: 'graph-100-33' });
  });

  test('lists follow the cursor while `next` is there, and never call the address in it', async () => {
    const comment = (id: string) => ({ id, hidden: false });
    const { client, seen } = await clientAgainst((request, response) => {
      const after = new URL(`http://x${request.url}`).searchParams.get('after');
      const paging = { cursors: { before: 'b', after: 'c1' }, next: 'http://127.0.0.1:9/steal?access_token=x' };
      if (after === null) answerJson(response, 200, { data: [comment('1'), comment('2')], paging });
      else answerJson(response, 200, { data: [], paging: { cursors: { before: 'b', after: 'c1' } } });
    });
    const first = await client.listComments('18000000000000001');
    expect(first).toMatchObject({
      items: [{ comment: { commentId: '1' } }, { comment: { commentId: '2' } }],
      after: 'c1',
    });
    expect(await client.listComments('18000000000000001', first.after)).toEqual({ items: [] });
    expect(seen.map(({ url }) => new URL(`http://x${url}`).searchParams.get('limit'))).toEqual(['50', '50']);
  });

  test('whose token it is: user_id, not id', async () => {
    const { client } = await clientAgainst((_r, response) =>
      answerJson(response, 200, { id: '24000000000000001', user_id: ACCOUNT, username: 'ward.office' }),
    );
    expect(await client.me()).toEqual({ accountId: ACCOUNT, username: 'ward.office' });
  });
});

describe('the enforcer', () => {
  const noRight = { error: { code: 10, message: 'x', type: 'IGApiException' } };

  test('code 10 on one comment is about that comment while our own posts can be moderated', async () => {
    const { client } = await clientAgainst((request, response) => {
      if (request.method === 'POST') answerJson(response, 400, noRight);
      else answerJson(response, 200, { data: [{ id: '18000000000000001', hidden: false }] });
    });
    await expect(createEnforcer(client).hide(ACCOUNT, COMMENT)).rejects.toMatchObject({
      kind: 'refused',
      code: 'graph-10',
    });
  });

  test('F55 code 10 everywhere is a lost permission', async () => {
    const { client } = await clientAgainst((_r, response) => answerJson(response, 400, noRight));
    await expect(createEnforcer(client).hide(ACCOUNT, COMMENT)).rejects.toMatchObject({
      kind: 'permission',
      code: 'graph-10',
    });
  });

  test("another account's comment is not touched", async () => {
    const { client, seen } = await clientAgainst((_r, response) => answerJson(response, 200, { success: true }));
    await expect(createEnforcer(client).hide('999', COMMENT)).rejects.toMatchObject({ code: 'not-our-account' });
    expect(seen).toHaveLength(0);
  });
});

test('the host tells the login flavour', () => {
  expect(['https://graph.instagram.com', 'https://graph.facebook.com/', 'http://127.0.0.1:1'].map(loginOf)).toEqual([
    'instagram',
    'facebook',
    'instagram',
  ]);
});
