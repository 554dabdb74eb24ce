import { expect, test } from 'vitest';
import { ACCOUNT, control, graph, movableClock, simulator } from './helpers.ts';

const usageOf = (headers: Headers): { call_count: number; estimated_time_to_regain_access: number } =>
  JSON.parse(headers.get('x-business-use-case-usage') ?? '{}')[ACCOUNT][0];

test('the usage headers rise with the calls; above 100 % comes 80002 with minutes, and asking on makes it longer', async () => {
  const clock = movableClock();
  const sim = await simulator({ clock, callLimit: 4 });
  const shares: number[] = [];
  for (let call = 0; call < 4; call++) shares.push(usageOf((await graph(sim, 'GET', '/me')).headers).call_count);
  expect(shares).toEqual([25, 50, 75, 100]);

  const refused = await graph(sim, 'GET', '/me');
  expect(refused.status).toBe(400);
  expect(refused.body.error).toMatchObject({ code: 80002 });
  expect(usageOf(refused.headers).estimated_time_to_regain_access).toBe(5);
  expect(usageOf((await graph(sim, 'GET', '/me')).headers).estimated_time_to_regain_access).toBe(6);
  expect(JSON.parse(refused.headers.get('x-app-usage') ?? '{}')).toHaveProperty('call_count');

  clock.advance(5 * 60);
  expect((await graph(sim, 'GET', '/me')).status).toBe(400);
  clock.advance(7 * 60);
  expect((await graph(sim, 'GET', '/me')).status).toBe(200);
});

test('calls older than a day no longer count', async () => {
  const clock = movableClock();
  const sim = await simulator({ clock, callLimit: 4 });
  for (let call = 0; call < 3; call++) await graph(sim, 'GET', '/me');
  clock.advance(86_400);
  expect(usageOf((await graph(sim, 'GET', '/me')).headers).call_count).toBe(25);
});

test('a share or a block can be set', async () => {
  const sim = await simulator();
  await control(sim, 'POST', '/usage', { limit: 100, share: 0.95 });
  expect(usageOf((await graph(sim, 'GET', '/me')).headers).call_count).toBe(96);
  await control(sim, 'POST', '/usage', { blockMinutes: 30 });
  const blocked = await graph(sim, 'GET', '/me');
  expect(blocked.body.error).toMatchObject({ code: 80002 });
  expect(usageOf(blocked.headers).estimated_time_to_regain_access).toBe(31);
});
