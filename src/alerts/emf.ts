import type { Clock, Metrics } from '../moderation/ports.ts';
import { METRICS, NAMESPACE, STACK_DIMENSION } from './metric-names.ts';

export interface EmfOptions {
  readonly clock: Clock;
  /** Value of the one dimension; see stack-name.ts. */
  readonly stack: string;
  /** Takes one line without its end. Standard output by default, past console.log, which would put words before it. */
  readonly write?: (line: string) => void;
}

/** Metrics that are levels, not counts. */
const LEVELS: ReadonlySet<string> = new Set([METRICS.pendingOldestMinutes, METRICS.tokenDaysLeft]);

/**
 * Metrics as CloudWatch's embedded metric format: one JSON line a figure, picked out of the log by CloudWatch,
 * no client and no call. Details given by the caller are fields to search for in the log, never dimensions:
 * CloudWatch charges for every combination of those.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function emfMetrics({ clock, stack, write = toStandardOutput }: EmfOptions): Metrics {
  return {
    count(name, value = 1, details = {}) {
      // Half a figure is worse than none: CloudWatch would refuse the whole line.
      if (!Number.isFinite(value)) return;
      write(
        JSON.stringify({ _aws: header(name, clock.now()), [STACK_DIMENSION]: stack, detail: details, [name]: value }),
      );
    },
  };
}

function header(name: string, at: Date) {
  const metric = { Name: name, Unit: LEVELS.has(name) ? 'None' : 'Count' };
  return {
    Timestamp: at.getTime(),
    CloudWatchMetrics: [{ Namespace: NAMESPACE, Dimensions: [[STACK_DIMENSION]], Metrics: [metric] }],
  };
}

const toStandardOutput = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
