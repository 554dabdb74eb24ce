import type { FunctionName } from '../env.ts';
import type { MetricName } from './metric-names.ts';

/** Where an alarm's figures come from. */
export type AlarmSource =
  /** The product's own metric (EMF). */
  | { readonly kind: 'product'; readonly metric: MetricName }
  /** What SQS says about a queue. */
  | {
      readonly kind: 'queue';
      readonly queue: 'comments' | 'dlq' | 'quarantine';
      readonly metric: 'ApproximateNumberOfMessagesVisible' | 'ApproximateAgeOfOldestMessage';
    }
  /** What Lambda says, summed over these functions. */
  | { readonly kind: 'function'; readonly functions: readonly FunctionName[]; readonly metric: 'Errors' | 'Throttles' };

/**
 * How CloudWatch fills missing periods.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
export type MissingData = 'missing' | 'ignore' | 'breaching' | 'notBreaching';

export interface AlarmRule {
  readonly statistic: 'Sum' | 'Maximum' | 'Minimum';
  readonly comparison: 'atLeast' | 'above' | 'below' | 'atMost';
  readonly threshold: number;
  readonly periodSeconds: number;
  /** N periods are looked at … */
  readonly periods: number;
  /** … and M of them must breach. */
  readonly breaching: number;
  readonly missingData: MissingData;
  /**
   * A period without a report counts as this figure. CloudWatch otherwise goes on judging the last real figure
   * for some periods more, so that silence would be noticed days late.
   */
  readonly fill?: number;
}

/** critical: act now, also at night. high: today. notice: this week. */
export type Severity = 'critical' | 'high' | 'notice';

/** One alarm: what is measured, and what staff are told. Read by the CDK stack and by the local run. */
export interface AlarmDefinition {
  /** Stable; part of the alarm's name on AWS. */
  readonly id: string;
  readonly source: AlarmSource;
  readonly rule: AlarmRule;
  readonly severity: Severity;
  /** Mail: who cannot be told by notify-staff gets CloudWatch's own English text. */
  readonly direct?: true;
  /** Japanese, for staff: subject, what it means for the page, the first thing to do. */
  readonly title: string;
  readonly meaning: string;
  readonly firstStep: string;
  /** Console page where to look. */
  readonly look: '/queue' | '/records' | '/overview' | '/handover';
}
