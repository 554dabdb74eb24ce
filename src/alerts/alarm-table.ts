import type { AlarmDefinition } from './alarm.ts';
import { deadLetters } from './alarms/dead-letters.ts';
import { functionErrors } from './alarms/function-errors.ts';
import { functionThrottles } from './alarms/function-throttles.ts';
import { hideFailures } from './alarms/hide-failures.ts';
import { notifyStaffErrors } from './alarms/notify-staff-errors.ts';
import { pendingTooLong } from './alarms/pending-too-long.ts';
import { pipelineCanary } from './alarms/pipeline-canary.ts';
import { quarantine } from './alarms/quarantine.ts';
import { queueAge } from './alarms/queue-age.ts';
import { rejectedFlood } from './alarms/rejected-flood.ts';
import { subscriptionLost } from './alarms/subscription-lost.ts';
import { token5Days, token10Days, token20Days } from './alarms/token-days.ts';
import { urgentComment } from './alarms/urgent-comment.ts';
import { webhookSilence } from './alarms/webhook-silence.ts';

/** Every alarm there is, most urgent first. The stack creates them, the local run evaluates them. */
export const ALARMS: readonly AlarmDefinition[] = [
  urgentComment,
  deadLetters,
  pendingTooLong,
  pipelineCanary,
  token5Days,
  notifyStaffErrors,
  hideFailures,
  queueAge,
  quarantine,
  rejectedFlood,
  functionErrors,
  functionThrottles,
  subscriptionLost,
  webhookSilence,
  token10Days,
  token20Days,
];

/** On AWS an alarm is called `<stack>-<id>`. */
export const alarmName = (stack: string, definition: AlarmDefinition): string => `${stack}-${definition.id}`;

export const alarmByName = (name: string): AlarmDefinition | undefined =>
  ALARMS.find((definition) => name.endsWith(`-${definition.id}`) || name === definition.id);

/** What CloudWatch itself shows beside the alarm, and sends where notify-staff cannot. */
export const describe = ({ title, meaning, firstStep }: AlarmDefinition): string =>
  `${title}。${meaning} 最初にすること：${firstStep}`;
