import { PurgeQueueCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/alerts/metric-names.ts';
import { createLog } from '../../../src/handlers/log.ts';
import { createNotifyStaff } from '../../../src/handlers/notify-staff.ts';
import { type LocalAlarms, startLocalAlarms } from '../../../src/local/alarms/index.ts';
import { createClock, type MovableClock } from '../../../src/local/clock.ts';
import { type Channels, createChannels } from '../../../src/local/engines/create-queues.ts';
import { type Engines, startEngines } from '../../../src/local/engines/index.ts';
import { invoke } from '../../../src/local/lambda/context.ts';

const MINUTE = 60;
const DAY = 86_400;

interface World {
  readonly alarms: LocalAlarms;
  readonly clock: MovableClock;
  readonly engines: Engines;
  readonly channels: Channels;
  /** Passes time in steps, as it would pass, with the heartbeat of a healthy system. */
  pass(seconds: number, options?: { canary?: boolean; deliveries?: boolean; each?: () => void }): Promise<void>;
}

let world: World;
let mailFails = false;

beforeEach(async () => {
  mailFails = false;
  const engines = await startEngines();
  const channels = await createChannels(engines.clients.sqs, engines.clients.sns, {
    endpoint: engines.sqsEndpoint,
    visibilitySeconds: 1,
  });
  const clock = createClock();
  const notify = createNotifyStaff({
    sns: engines.clients.sns,
    staffMailTopicArn: channels.STAFF_MAIL_TOPIC_ARN,
    consoleUrl: 'http://127.0.0.1:1',
    log: createLog('silent'),
  });
  const alarms = await startLocalAlarms({
    clock,
    sns: engines.clients.sns,
    sqs: engines.clients.sqs,
    sqsEndpoint: engines.sqsEndpoint,
    queueUrls: { comments: channels.QUEUE_URL, dlq: channels.DLQ_URL, quarantine: channels.QUARANTINE_URL },
    alarmTopicArn: channels.ALARM_TOPIC_ARN,
    staffMailTopicArn: channels.STAFF_MAIL_TOPIC_ARN,
    mailboxUrl: channels.MAILBOX_URL,
    notifyStaff: async (event) => {
      if (mailFails) throw new Error('no mail today');
      await invoke({ name: 'notify-staff', handler: notify, timeoutSeconds: 30 }, event);
    },
    everyMs: 3_600_000,
    settleMs: 0,
  });
  world = {
    alarms,
    clock,
    engines,
    channels,
    async pass(seconds, { canary = true, deliveries = true, each } = {}) {
      const step = seconds > DAY ? 6 * 3600 : seconds > 3600 ? 900 : MINUTE;
      for (let passed = 0; passed < seconds; passed += step) {
        clock.advance(Math.min(step, seconds - passed));
        if (canary) alarms.metrics.count(METRICS.canaryArrived);
        if (deliveries) alarms.metrics.count(METRICS.deliveryReceived);
        each?.();
        await alarms.look();
      }
    },
  };
});

afterEach(async () => {
  await world.alarms.close();
  await world.engines.close();
});

const send = (queueUrl: string) =>
  world.engines.clients.sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: '{}' }));
const empty = (queueUrl: string) => world.engines.clients.sqs.send(new PurgeQueueCommand({ QueueUrl: queueUrl }));
const raised = () => [...world.alarms.states()].filter(([, state]) => state === 'ALARM').map(([id]) => id);
const every = (times: number, act: () => void) => {
  for (let i = 0; i < times; i += 1) act();
};

/** What goes wrong, how it heals, and the one alarm that must tell of it. */
const CAUSES: Readonly<Record<string, { cause: () => Promise<void>; heal: () => Promise<void>; says: string }>> = {
  'dead-letters': {
    cause: async () => {
      await send(world.channels.DLQ_URL);
      await world.pass(2 * MINUTE);
    },
    heal: async () => {
      await empty(world.channels.DLQ_URL);
      await world.pass(10 * MINUTE);
    },
    says: '再投入',
  },
  quarantine: {
    cause: async () => {
      await send(world.channels.QUARANTINE_URL);
      await world.pass(2 * MINUTE);
    },
    heal: async () => {
      await empty(world.channels.QUARANTINE_URL);
      await world.pass(10 * MINUTE);
    },
    says: '隔離された通知がある',
  },
  'queue-age': {
    cause: async () => {
      await send(world.channels.QUEUE_URL);
      await world.pass(14 * MINUTE);
    },
    heal: async () => {
      await empty(world.channels.QUEUE_URL);
      await world.pass(10 * MINUTE);
    },
    says: 'コメントが急に増えていないか',
  },
  'function-errors': {
    cause: () => world.pass(10 * MINUTE, { each: () => world.alarms.functionFailed('classify-comment') }),
    heal: () => world.pass(40 * MINUTE),
    says: '保守担当者に連絡',
  },
  'function-throttles': {
    cause: () => world.pass(10 * MINUTE, { each: () => world.alarms.functionThrottled('receive-webhook') }),
    heal: () => world.pass(40 * MINUTE),
    says: '上限の見直し',
  },
  'hide-failures': {
    cause: () =>
      world.pass(16 * MINUTE, { each: () => every(3, () => world.alarms.metrics.count(METRICS.hideFailed)) }),
    heal: () => world.pass(40 * MINUTE),
    says: '直接非表示に',
  },
  'pending-too-long': {
    cause: async () => {
      let minutes = 10;
      const each = () => world.alarms.metrics.count(METRICS.pendingOldestMinutes, minutes++);
      await world.pass(10 * MINUTE, { each });
    },
    heal: () => world.pass(10 * MINUTE, { each: () => world.alarms.metrics.count(METRICS.pendingOldestMinutes, 0) }),
    says: '直接非表示に',
  },
  'rejected-flood': {
    cause: async () => {
      every(25, () => world.alarms.metrics.count(METRICS.deliveryRejected));
      await world.pass(2 * MINUTE);
    },
    heal: () => world.pass(30 * MINUTE),
    says: 'app secret',
  },
  'subscription-lost': {
    cause: () => world.pass(31 * MINUTE, { each: () => world.alarms.metrics.count(METRICS.subscriptionLost) }),
    heal: () => world.pass(90 * MINUTE),
    says: '購読のやり直し',
  },
  'pipeline-canary': {
    cause: () => world.pass(90 * MINUTE, { canary: false }),
    heal: () => world.pass(60 * MINUTE),
    says: 'すぐ連絡',
  },
  'webhook-silence': {
    cause: () => world.pass(4 * DAY, { deliveries: false }),
    heal: () => world.pass(1800),
    says: 'npm run doctor',
  },
  'urgent-comment': {
    cause: async () => {
      world.alarms.metrics.count(METRICS.commentUrgent);
      await world.alarms.look();
    },
    heal: () => world.pass(10 * MINUTE),
    says: '110番',
  },
  'token-20-days': {
    cause: async () => {
      world.alarms.metrics.count(METRICS.tokenDaysLeft, 19);
      await world.pass(2 * MINUTE);
    },
    heal: async () => {
      await world.pass(DAY);
      world.alarms.metrics.count(METRICS.tokenDaysLeft, 60);
      await world.pass(2 * 3600);
    },
    says: '自動更新の記録を確認',
  },
};

describe('each cause, injected in the local run', () => {
  it.each(Object.keys(CAUSES))('raises %s and nothing else, is told once in Japanese, and clears', async (id) => {
    const { cause, heal, says } = CAUSES[id] ?? expect.unreachable();
    await world.pass(5 * MINUTE);
    expect(raised()).toEqual([]);
    await cause();
    expect(raised()).toEqual([id]);
    await world.pass(5 * MINUTE, { canary: id !== 'pipeline-canary', deliveries: id !== 'webhook-silence' });
    expect(world.alarms.mails()).toHaveLength(1);
    const mail = world.alarms.mails()[0];
    expect(mail?.subject).toMatch(/^【(至急|本日中に対応|お知らせ)】/);
    expect(mail?.body).toContain(says);
    expect(mail?.body).toContain(`local-${id}`);
    await heal();
    expect(raised()).toEqual([]);
    expect(world.alarms.mails()).toHaveLength(1);
  });
});

it('escalates a token that nobody renews: 20, 10, 5 days, one mail each', async () => {
  for (const days of [21, 19, 9, 4]) {
    world.alarms.metrics.count(METRICS.tokenDaysLeft, days);
    await world.alarms.look();
    await world.pass(DAY + 3600);
  }
  const told = world.alarms.mails().map(({ subject }) => /(\d+)日を切りました/.exec(subject)?.[1]);
  expect(told).toEqual(['20', '10', '5']);
});

it('tells staff in CloudWatch’s words when notify-staff itself fails, and delivers the rest later', async () => {
  mailFails = true;
  await send(world.channels.DLQ_URL);
  await world.pass(2 * MINUTE);
  expect(world.alarms.mails().map(({ subject }) => subject)).toEqual(['ALARM: "local-notify-staff-errors"']);
  expect(world.alarms.mails()[0]?.body).toContain('お知らせメールを作れませんでした');
});
