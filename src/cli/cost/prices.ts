/**
 * List prices of ap-northeast-1 (Tokyo) in USD, without any free tier, as known on the date below. They were entered
 * without the price pages at hand: compare them with https://aws.amazon.com/pricing/ before a budget rests on them,
 * and once a year, and change the date with them.
 */
export const PRICES_OF = '2026-11-23';

export const PRICES = {
  secretMonth: 0.4,
  secretCall: 0.05 / 10_000,
  keyMonth: 1,
  keyCall: 0.03 / 10_000,
  alarmMetricMonth: 0.1,
  /** A metric costs for the hours in which it was reported. */
  customMetricMonth: 0.3,
  logGb: 0.76,
  logGbMonth: 0.033,
  lambdaCall: 0.2 / 1_000_000,
  /** arm64 */
  lambdaGbSecond: 0.0000133334,
  queueCall: 0.4 / 1_000_000,
  httpCall: 1.29 / 1_000_000,
  scheduleCall: 1.25 / 1_000_000,
  topicCall: 0.5 / 1_000_000,
  mail: 2 / 100_000,
  tableWrite: 0.715 / 1_000_000,
  tableRead: 0.1425 / 1_000_000,
  tableGbMonth: 0.285,
  backupGbMonth: 0.228,
} as const;

export type Price = keyof typeof PRICES;

/** So much of one thing a month. */
export interface Use {
  readonly what: string;
  readonly price: Price;
  readonly amount: number;
}

export const usd = ({ price, amount }: Use): number => PRICES[price] * amount;
export const total = (uses: readonly Use[]): number => uses.reduce((sum, use) => sum + usd(use), 0);
