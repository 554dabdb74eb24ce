import * as z from 'zod';

const State = z.enum(['OK', 'ALARM', 'INSUFFICIENT_DATA']);
export type AlarmState = z.infer<typeof State>;

/** The part of CloudWatch's alarm notification (SNS message body) that is read here. */
const AlarmChange = z.object({
  AlarmName: z.string().min(1).max(255),
  NewStateValue: State,
  OldStateValue: State,
  /** `2026-04-01T00:00:00.000+0000` */
  StateChangeTime: z.string(),
});
export type AlarmChange = z.infer<typeof AlarmChange>;

/** What CloudWatch says in a message on the alarm topic; undefined when somebody else wrote the message. */
export function readAlarmChange(message: string): AlarmChange | undefined {
  try {
    return AlarmChange.safeParse(JSON.parse(message)).data;
  } catch {
    return undefined;
  }
}

/** The same message, for alarms that are evaluated on one machine. */
export const writeAlarmChange = (change: AlarmChange): string => JSON.stringify(change);

/** One notice an incident: it begins when an alarm that was not raised is raised. */
export const beginsIncident = (change: AlarmChange): boolean =>
  change.NewStateValue === 'ALARM' && change.OldStateValue !== 'ALARM';
