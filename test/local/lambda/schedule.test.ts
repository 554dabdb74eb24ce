import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createClock } from '../../../src/local/clock.ts';
import { type ScheduledEvent, startScheduler } from '../../../src/local/lambda/schedule.ts';

const settle = () => sleep(20);

describe('the local scheduler', () => {
  it('calls a function when the clock passes its time, once for a long jump', async () => {
    const clock = createClock();
    const events: ScheduledEvent[] = [];
    const target = {
      name: 'minutely',
      timeoutSeconds: 5,
      handler: async (event: ScheduledEvent) => void events.push(event),
    };
    const scheduler = startScheduler({ clock, schedules: [{ everySeconds: 60, target }] });
    await settle();
    expect(events).toEqual([]);
    clock.advance(61);
    await settle();
    expect(events).toHaveLength(1);
    clock.advance(3600);
    await settle();
    expect(events).toHaveLength(2);
    await scheduler.close();
    expect(events[0]).toMatchObject({
      version: '0',
      source: 'aws.scheduler',
      'detail-type': 'Scheduled Event',
      detail: '{}',
    });
    expect(events[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(events[0]?.resources).toEqual(['arn:aws:scheduler:ap-northeast-1:000000000000:schedule/default/minutely']);
  });

  it('does not start a function that still runs, reports a failure and goes on', async () => {
    const clock = createClock();
    const errors: unknown[] = [];
    let running = 0;
    let most = 0;
    const handler = async () => {
      most = Math.max(most, ++running);
      await sleep(60);
      running -= 1;
      throw new Error('failed');
    };
    const target = { name: 'slow', timeoutSeconds: 5, handler };
    const scheduler = startScheduler({
      clock,
      schedules: [{ everySeconds: 60, target }],
      onError: (_name, error) => void errors.push(error),
    });
    clock.advance(61);
    clock.advance(61);
    await scheduler.run('slow');
    await scheduler.close();
    expect(most).toBe(1);
    expect(errors).toHaveLength(2);
  });
});
