import { expect, test } from 'vitest';
import type { Simulator } from '../../../src/local/simulator/index.ts';
import { RETRY_AFTER_SECONDS } from '../../../src/local/simulator/webhook/settings.ts';
import { control, graph, movableClock, receiver, simulator } from './helpers.ts';

const HOUR = 3600;
/** Lets the immediate retry, which needs no clock, go through as well. */
async function settle(sim: Simulator): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await sim.idle();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('the schedule: at once, then with falling frequency, the last after 36 h', () => {
  expect(RETRY_AFTER_SECONDS[0]).toBe(0);
  expect(RETRY_AFTER_SECONDS.toSorted((a, b) => a - b)).toEqual([...RETRY_AFTER_SECONDS]);
  expect(RETRY_AFTER_SECONDS.reduce<number>((sum, seconds) => sum + seconds, 0)).toBe(36 * HOUR);
});

test('a refused notification is tried at once, then when the shared clock says so, then dropped', async () => {
  const office = await receiver();
  office.status = 500;
  const clock = movableClock();
  const sim = await simulator({ clock, webhookUrl: office.url, webhook: { unsubscribeAfterSeconds: null } });
  sim.addComment({ text: 'a' });
  await settle(sim);
  expect(office.received).toHaveLength(2);

  const tries: number[] = [];
  for (const pause of RETRY_AFTER_SECONDS.slice(1)) {
    await control(sim, 'POST', '/clock', { advanceSeconds: pause - 1 });
    await settle(sim);
    tries.push(office.received.length);
    await control(sim, 'POST', '/clock', { advanceSeconds: 1 });
    await settle(sim);
  }
  expect(tries).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  expect(office.received).toHaveLength(10);
  expect(sim.waitingForRetry()).toBe(0);
  await control(sim, 'POST', '/clock', { advanceSeconds: 100 * HOUR });
  await settle(sim);
  expect(office.received).toHaveLength(10);
  const times = office.received.map(({ body }) => JSON.parse(String(body)).entry[0].time);
  expect(times[9] - times[0]).toBe(36 * HOUR);
});

test('retries are batched anew, and what is acknowledged is not sent again', async () => {
  const office = await receiver();
  office.status = 503;
  const clock = movableClock();
  const sim = await simulator({ clock, webhookUrl: office.url });
  const made = Array.from({ length: 5 }, () => sim.addComment({ text: 'a' }).id);
  await sim.idle();
  await settle(sim);
  office.received.length = 0;
  office.status = 200;
  clock.advance(60);
  sim.world.dispatcher.runDue();
  await sim.idle();
  expect(office.received).toHaveLength(1);
  expect(office.commentIds().toSorted()).toEqual(made.toSorted());
  clock.advance(40 * HOUR);
  sim.world.dispatcher.runDue();
  await settle(sim);
  expect(office.received).toHaveLength(1);
  expect(sim.deliveries().at(-1)).toMatchObject({ status: 200, tries: 3, subjects: expect.arrayContaining(made) });
});

test('too slow an answer, and a cut connection, are failures', async () => {
  const office = await receiver();
  office.delayMs = 300;
  const sim = await simulator({ webhookUrl: office.url, webhook: { ackTimeoutMs: 50, retryAfterSeconds: [60] } });
  sim.addComment({ text: 'a' });
  await sim.idle();
  expect(sim.waitingForRetry()).toBe(1);
  expect(sim.deliveries()[0]).toMatchObject({ status: 0 });
});

test.each([201, 202, 204, 301, 401])('%i is not 200 and counts as failure', async (status) => {
  const office = await receiver();
  office.status = status;
  const sim = await simulator({ webhookUrl: office.url, webhook: { retryAfterSeconds: [60] } });
  sim.addComment({ text: 'a' });
  await sim.idle();
  expect(sim.waitingForRetry()).toBe(1);
});

test('after an hour of failure the account is unsubscribed; nothing comes until it is subscribed again', async () => {
  const office = await receiver();
  office.status = 500;
  const clock = movableClock();
  const sim = await simulator({ clock, webhookUrl: office.url });
  sim.addComment({ text: 'a' });
  await settle(sim);
  for (const pause of RETRY_AFTER_SECONDS.slice(1, 5)) {
    await control(sim, 'POST', '/clock', { advanceSeconds: pause });
    await settle(sim);
  }
  expect((await graph(sim, 'GET', '/me/subscribed_apps')).body).toEqual({ data: [] });
  expect(sim.waitingForRetry()).toBe(0);

  office.status = 200;
  office.received.length = 0;
  sim.addComment({ text: 'missed' });
  await sim.idle();
  expect(office.received).toHaveLength(0);
  await graph(sim, 'POST', '/me/subscribed_apps?subscribed_fields=comments');
  const { id } = sim.addComment({ text: 'b' });
  await sim.idle();
  expect(office.commentIds()).toEqual([id]);
});

test('a success in between starts the hour anew', async () => {
  const office = await receiver();
  const clock = movableClock();
  const sim = await simulator({ clock, webhookUrl: office.url });
  for (let round = 0; round < 4; round++) {
    office.status = 500;
    sim.addComment({ text: 'a' });
    await settle(sim);
    clock.advance(50 * 60);
    office.status = 200;
    sim.world.dispatcher.runDue();
    await sim.idle();
  }
  expect((await graph(sim, 'GET', '/me/subscribed_apps')).body.data).toHaveLength(1);
});
