import { randomUUID } from 'node:crypto';
import type { MovableClock } from '../clock.ts';
import { REGION } from '../engines/engine.ts';
import { invoke, type LambdaFunction } from './context.ts';

/** What EventBridge Scheduler sends to a function that has no input of its own. */
export interface ScheduledEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': 'Scheduled Event';
  readonly source: 'aws.scheduler';
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: string;
}

export interface Schedule {
  readonly everySeconds: number;
  readonly target: LambdaFunction<ScheduledEvent>;
}

export interface Scheduler {
  /** Calls one function now, outside its schedule, and waits for it. */
  run(functionName: string): Promise<void>;
  /** Starts nothing more and waits for what is under way. */
  close(): Promise<void>;
}

export interface SchedulerOptions {
  readonly clock: MovableClock;
  readonly schedules: readonly Schedule[];
  readonly onError?: (functionName: string, error: unknown) => void;
}

/**
 * Calls functions at a fixed rate of the movable clock. After a jump each due function runs once, not once for
 * every interval left out; a function that is still running is not started a second time.
 */
export function startScheduler({ clock, schedules, onError }: SchedulerOptions): Scheduler {
  const running = new Map<string, Promise<void>>();
  const due = new Map(schedules.map((schedule) => [schedule, clock.now().getTime() + schedule.everySeconds * 1000]));
  const start = ({ target }: Schedule): Promise<void> => {
    const under = running.get(target.name);
    if (under) return under;
    const run = invoke(target, scheduledEvent(target.name, clock.now()))
      .then(() => {})
      .catch((error) => onError?.(target.name, error))
      .finally(() => running.delete(target.name));
    running.set(target.name, run);
    return run;
  };
  const tick = () => {
    const now = clock.now().getTime();
    for (const [schedule, at] of due) {
      if (at > now) continue;
      due.set(schedule, now + schedule.everySeconds * 1000);
      void start(schedule);
    }
  };
  const timer = setInterval(tick, 250);
  const unsubscribe = clock.onMove(tick);
  return {
    async run(functionName) {
      const schedule = schedules.find(({ target }) => target.name === functionName);
      if (!schedule) throw new Error(`No function named ${functionName} is scheduled.`);
      await running.get(functionName);
      await start(schedule);
    },
    async close() {
      clearInterval(timer);
      unsubscribe();
      await Promise.all(running.values());
    },
  };
}

const scheduledEvent = (name: string, at: Date): ScheduledEvent => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.scheduler',
  account: '000000000000',
  time: at.toISOString().replace(/\.\d{3}Z$/, 'Z'),
  region: REGION,
  resources: [`arn:aws:scheduler:${REGION}:000000000000:schedule/default/${name}`],
  detail: '{}',
});
