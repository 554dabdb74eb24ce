import { join } from 'node:path';
import { FUNCTION_VARIABLES, type FunctionName } from '../../env.ts';
import { createNotifyStaff } from '../../handlers/notify-staff.ts';
import type { Surroundings } from '../../handlers/surroundings.ts';
import { wireNotifyStaff } from '../../handlers/wiring.ts';
import type { Metrics } from '../../moderation/ports.ts';
import { type LocalAlarmOptions, type LocalAlarms, startLocalAlarms } from '../alarms/index.ts';
import type { MovableClock } from '../clock.ts';
import type { Channels } from '../engines/create-queues.ts';
import type { Engines } from '../engines/index.ts';
import { invoke } from '../lambda/context.ts';

/** Real time between two looks: often enough for a person who waits, seldom enough for a replay. */
const EVERY_MS = 2000;

/** The alarms of a local system, with the deployed notify-staff behind them. */
export async function watchAlarms(
  around: Surroundings & { readonly clock: MovableClock },
  { clients, sqsEndpoint }: Engines,
  channels: Channels,
  folder: string | undefined,
  told: Pick<LocalAlarmOptions, 'onMail' | 'onError'>,
): Promise<LocalAlarms> {
  const notifyStaff = createNotifyStaff(await wireNotifyStaff(around));
  return startLocalAlarms({
    ...told,
    clock: around.clock,
    sns: clients.sns,
    sqs: clients.sqs,
    sqsEndpoint,
    queueUrls: { comments: channels.QUEUE_URL, dlq: channels.DLQ_URL, quarantine: channels.QUARANTINE_URL },
    alarmTopicArn: channels.ALARM_TOPIC_ARN,
    staffMailTopicArn: channels.STAFF_MAIL_TOPIC_ARN,
    mailboxUrl: channels.MAILBOX_URL,
    notifyStaff: (event) => invoke({ name: 'notify-staff', timeoutSeconds: 30, handler: notifyStaff }, event),
    ...(folder === undefined ? {} : { outboxDir: join(folder, 'outbox') }),
    everyMs: EVERY_MS,
  });
}

/** Counts in both places. */
export const both = (one: Metrics, other: Metrics): Metrics => ({
  count(name, value, dimensions) {
    one.count(name, value, dimensions);
    other.count(name, value, dimensions);
  },
});

export const isFunctionName = (name: string): name is FunctionName => name in FUNCTION_VARIABLES;
