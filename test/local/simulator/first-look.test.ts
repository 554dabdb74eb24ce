import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { control, graph, receiver, SECRETS, simulator } from './helpers.ts';

test('a comment typed by a visitor arrives signed, is hidden through the Graph API, and is seen no more', async () => {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url });
  const made = await control(sim, 'POST', '/comments', {
    text: 'お疑い 😡 a/b',
    username: 'sample.user',
    caption: '花',
  });
  const id = String(made.body['commentId']);
  await sim.idle();

  const [delivery] = office.received;
  const right = createHmac('sha256', SECRETS.instagram)
    .update(delivery?.body ?? '')
    .digest('hex');
  expect(delivery?.headers['x-hub-signature-256']).toBe(`sha256=${right}`);
  expect(office.commentIds()).toEqual([id]);

  expect(await graph(sim, 'GET', `/${id}?fields=id,text,hidden`)).toMatchObject({ body: { id, hidden: false } });
  expect(await graph(sim, 'POST', `/${id}?hide=true`)).toMatchObject({ status: 200, body: { success: true } });
  expect(await graph(sim, 'GET', `/${id}?fields=hidden`)).toMatchObject({ body: { hidden: true } });
  expect((await control(sim, 'GET', `/comments/${id}`)).body).toEqual({ visible: false, hidden: true, deleted: false });
  expect(await graph(sim, 'POST', `/${id}?hide=false`)).toMatchObject({ body: { success: true } });
  expect((await control(sim, 'GET', `/comments/${id}`)).body).toEqual({ visible: true, hidden: false, deleted: false });
  expect(sim.calls().map(({ method, path }) => `${method} ${path}`)).toEqual([
    `GET /${id}`,
    `POST /${id}`,
    `GET /${id}`,
    `POST /${id}`,
  ]);
});
