import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { SNSEvent } from 'aws-lambda';
import { beginsIncident, readAlarmChange } from '../alerts/alarm-event.ts';
import { staffMail } from '../alerts/staff-mail.ts';
import { type LambdaHandler, lazily } from './lambda.ts';
import type { Log } from './log.ts';
import { wireNotifyStaff } from './wiring.ts';

export interface NotifyStaffDeps {
  readonly sns: SNSClient;
  readonly staffMailTopicArn: string;
  readonly consoleUrl: string;
  readonly log: Log;
}

/**
 * Writes one Japanese mail for each alarm that begins. A failed publish throws: Lambda calls again twice, and an
 * alarm of its own watches this function.
 */
export function createNotifyStaff(deps: NotifyStaffDeps): LambdaHandler<SNSEvent, void> {
  return async (event) => {
    for (const { Sns } of event.Records) {
      const change = readAlarmChange(Sns.Message);
      if (change === undefined) {
        deps.log.warn({ messageId: Sns.MessageId }, 'not an alarm');
        continue;
      }
      if (!beginsIncident(change)) continue;
      const { subject, body } = staffMail(change, deps.consoleUrl);
      await deps.sns.send(new PublishCommand({ TopicArn: deps.staffMailTopicArn, Subject: subject, Message: body }));
      deps.log.info({ alarm: change.AlarmName }, 'staff told');
    }
  };
}

export const handler = lazily(async () => createNotifyStaff(await wireNotifyStaff()));
