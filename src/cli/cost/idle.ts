import type { Use } from './prices.ts';
import { assertPriced, ofType, type Template } from './template.ts';

const HOURS = 730;
const MINUTES = HOURS * 60;

/** What one call of a scheduled function uses when there is nothing to do. Measured locally, rounded up. */
interface IdleCall {
  readonly seconds: number;
  readonly reads: number;
  readonly logBytes: number;
}
const IDLE_CALLS: Readonly<Record<string, IdleCall>> = {
  EnforcePending: { seconds: 0.1, reads: 4, logBytes: 700 },
  Reconcile: { seconds: 2, reads: 50, logBytes: 1500 },
  RefreshToken: { seconds: 1, reads: 4, logBytes: 1500 },
  DisposeExpired: { seconds: 3, reads: 200, logBytes: 1500 },
};

/** Lambda keeps this many long polls of 20 seconds open on an empty queue. */
const POLLERS = 5;
const POLLS_A_MINUTE = 3;
/** Cold starts of the scheduled functions, and the token once a reconcile. */
const SECRET_READS = 4_500;

/** What the stack uses in a month in which nobody comments. */
export function idleUse(template: Template): readonly Use[] {
  assertPriced(template);
  const secrets = ofType(template, 'AWS::SecretsManager::Secret').length;
  const keys = ofType(template, 'AWS::KMS::Key').length;
  const alarms = ofType(template, 'AWS::CloudWatch::Alarm');
  const mappings = ofType(template, 'AWS::Lambda::EventSourceMapping').length;
  return [
    { what: 'secrets', price: 'secretMonth', amount: secrets },
    { what: 'secret reads', price: 'secretCall', amount: SECRET_READS },
    { what: 'customer key', price: 'keyMonth', amount: keys },
    { what: 'key calls', price: 'keyCall', amount: keys * (SECRET_READS + 5_000) },
    {
      what: 'alarm metrics',
      price: 'alarmMetricMonth',
      amount: alarms.reduce((sum, alarm) => sum + watched(alarm), 0),
    },
    { what: 'custom metrics', price: 'customMetricMonth', amount: idleMetrics(template) },
    { what: 'empty polls of the queue', price: 'queueCall', amount: mappings * POLLERS * POLLS_A_MINUTE * MINUTES },
    ...Object.entries(template.Resources).flatMap(([id, { Type, Properties }]) =>
      Type === 'AWS::Scheduler::Schedule' ? scheduled(template, id, String(Properties?.['ScheduleExpression'])) : [],
    ),
  ];
}

/** Canary.arrived in every hour with a reconcile, Token.daysLeft in one hour a day; the others only when something is. */
function idleMetrics(template: Template): number {
  const reconcile = template.Resources['ReconcileSchedule']?.Properties?.['ScheduleExpression'];
  const canaries = reconcile === undefined ? 0 : callsAMonth(String(reconcile));
  return Math.min(1, canaries / HOURS) + 30 / HOURS;
}

/** An alarm is charged for every metric it looks at. */
function watched(alarm: Readonly<Record<string, unknown>>): number {
  const metrics = alarm['Metrics'];
  return Array.isArray(metrics) ? metrics.filter((metric) => 'MetricStat' in metric).length : 1;
}

function scheduled(template: Template, scheduleId: string, expression: string): readonly Use[] {
  const name = scheduleId.replace(/Schedule.*$/, '');
  const call = IDLE_CALLS[name];
  if (call === undefined)
    throw new Error(`What one call of ${name} uses is not known. Add it to src/cli/cost/idle.ts.`);
  const memory = Object.entries(template.Resources).find(
    ([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.replace(/[0-9A-F]{8}$/, '') === name,
  )?.[1].Properties?.['MemorySize'];
  const calls = callsAMonth(expression);
  return [
    { what: `${name}: schedule`, price: 'scheduleCall', amount: calls },
    { what: `${name}: calls`, price: 'lambdaCall', amount: calls },
    { what: `${name}: time`, price: 'lambdaGbSecond', amount: calls * call.seconds * (Number(memory) / 1024) },
    { what: `${name}: reads`, price: 'tableRead', amount: calls * call.reads },
    { what: `${name}: log`, price: 'logGb', amount: (calls * call.logBytes) / 1e9 },
  ];
}

/** `rate(n minutes)`, `rate(n hours)`, or a cron expression that fires once a day. */
export function callsAMonth(expression: string): number {
  const rate = /^rate\((\d+) (minute|hour)s?\)$/.exec(expression);
  if (rate) return (rate[2] === 'hour' ? HOURS : MINUTES) / Number(rate[1]);
  if (/^cron\(\d+ \d+ \* \* \? \*\)$/.test(expression)) return 30;
  throw new Error(`How often ${expression} fires is not known. Add it to src/cli/cost/idle.ts.`);
}
