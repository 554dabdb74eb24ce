import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { SNSEvent } from 'aws-lambda';
import { type AlarmChange, type AlarmState, writeAlarmChange } from '../../alerts/alarm-event.ts';
import { ALARMS, alarmByName, describe } from '../../alerts/alarm-table.ts';
import type { FunctionName } from '../../env.ts';
import type { Metrics } from '../../moderation/ports.ts';
import type { MovableClock } from '../clock.ts';
import { createEvaluator } from './evaluator.ts';
import { drain, snsEvent, subscribeQueue } from './mail-route.ts';
import { createOutbox, type OutboxMail } from './outbox.ts';
import { queueReader, type WatchedQueue } from './queue-figures.ts';
import { productSeries, queueSeries, seriesOf } from './series.ts';

export type { OutboxMail } from './outbox.ts';

export interface LocalAlarmOptions {
  readonly clock: MovableClock;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
  readonly sqsEndpoint: string;
  readonly queueUrls: Readonly<Record<WatchedQueue, string>>;
  readonly alarmTopicArn: string;
  readonly staffMailTopicArn: string;
  /** Queue subscribed to the staff mail topic: the staff's letter box. */
  readonly mailboxUrl: string;
  /** The deployed handler (createNotifyStaff), called as SNS would. */
  readonly notifyStaff: (event: SNSEvent) => Promise<unknown>;
  /** Folder that keeps the mails across restarts. */
  readonly outboxDir?: string;
  readonly onMail?: (mail: OutboxMail) => void;
  readonly onAlarm?: (change: AlarmChange) => void;
  readonly onError?: (error: unknown) => void;
  /** Real time between two looks. */
  readonly everyMs?: number;
  /** Real time that scheduled functions get after the clock was moved, before anything is judged. */
  readonly settleMs?: number;
}

export interface LocalAlarms {
  /** Give these to the handlers: what they count is what the alarms see. */
  readonly metrics: Metrics;
  functionFailed(name: FunctionName): void;
  functionThrottled(name: FunctionName): void;
  /** One look: measure the queues, judge, notify, deliver. Runs by itself every `everyMs`. */
  look(): Promise<void>;
  states(): ReadonlyMap<string, AlarmState>;
  mails(): readonly OutboxMail[];
  close(): Promise<void>;
}

const QUEUES: readonly WatchedQueue[] = ['comments', 'dlq', 'quarantine'];

/** CloudWatch, SNS mail and notify-staff on one machine, over the same alarm table as the stack. */
export async function startLocalAlarms(options: LocalAlarmOptions): Promise<LocalAlarms> {
  const { clock, sns, sqs } = options;
  const { everyMs = 1000, settleMs = 2000 } = options;
  const nowMs = () => clock.now().getTime();
  const evaluator = createEvaluator(nowMs());
  const outbox = createOutbox(options.outboxDir);
  const readQueue = queueReader(sqs, options.queueUrls, clock);
  const noticesUrl = await subscribeQueue(sns, sqs, options.alarmTopicArn, options.sqsEndpoint);
  let quietUntil = 0;

  const functionEvent = (metric: 'Errors' | 'Throttles', name: FunctionName) => {
    for (const { source } of ALARMS) {
      if (source.kind === 'function' && source.metric === metric && source.functions.includes(name)) {
        evaluator.samples.record(seriesOf(source), 1, nowMs());
      }
    }
  };

  async function measureQueues(): Promise<void> {
    for (const queue of QUEUES) {
      const { visible, oldestSeconds } = await readQueue(queue);
      evaluator.samples.record(queueSeries(queue, 'ApproximateNumberOfMessagesVisible'), visible, nowMs());
      evaluator.samples.record(queueSeries(queue, 'ApproximateAgeOfOldestMessage'), oldestSeconds, nowMs());
    }
  }

  async function deliver(): Promise<void> {
    await drain(sqs, noticesUrl, async (notice) => {
      try {
        await options.notifyStaff(snsEvent(notice, clock.now()));
        return true;
      } catch (error) {
        functionEvent('Errors', 'notify-staff');
        options.onError?.(error);
        return false;
      }
    });
    await drain(sqs, options.mailboxUrl, async ({ Subject = '', Message }) => {
      const mail = { at: clock.now().toISOString(), subject: Subject, body: Message };
      outbox.put(mail);
      options.onMail?.(mail);
      return true;
    });
  }

  /** As the stack wires it: most alarms to notify-staff, its own failure straight to the mail. */
  async function raise(change: AlarmChange): Promise<void> {
    const alarm = alarmByName(change.AlarmName);
    const direct = alarm?.direct === true;
    await sns.send(
      new PublishCommand({
        TopicArn: direct ? options.staffMailTopicArn : options.alarmTopicArn,
        Message: direct ? describe(alarm) : writeAlarmChange(change),
        ...(direct ? { Subject: `ALARM: "${change.AlarmName}"` } : {}),
      }),
    );
  }

  async function look(): Promise<void> {
    await measureQueues();
    if (performance.now() >= quietUntil) {
      for (const change of evaluator.evaluate(nowMs())) {
        options.onAlarm?.(change);
        if (change.NewStateValue === 'ALARM') await raise(change);
      }
    }
    await deliver();
  }

  let looking: Promise<void> | undefined;
  const lookOnce = (): Promise<void> => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const timer = setInterval(() => lookOnce().catch((error) => options.onError?.(error)), everyMs);
  const forget = clock.onMove(() => {
    quietUntil = performance.now() + settleMs;
  });

  return {
    metrics: { count: (name, value = 1) => evaluator.samples.record(productSeries(name), value, nowMs()) },
    functionFailed: (name) => functionEvent('Errors', name),
    functionThrottled: (name) => functionEvent('Throttles', name),
    look: lookOnce,
    states: evaluator.states,
    mails: outbox.all,
    async close() {
      clearInterval(timer);
      forget();
      await looking?.catch(() => {});
    },
  };
}
