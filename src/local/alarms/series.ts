import type { AlarmSource } from '../../alerts/alarm.ts';

/** The names under which figures are kept that an alarm looks at; functions are counted together, as in the stack. */
export function seriesOf(source: AlarmSource): string {
  switch (source.kind) {
    case 'product':
      return productSeries(source.metric);
    case 'queue':
      return queueSeries(source.queue, source.metric);
    case 'function':
      return `functions/${source.functions.join('+')}/${source.metric}`;
  }
}

export const productSeries = (metric: string): string => `product/${metric}`;
export const queueSeries = (queue: string, metric: string): string => `queue/${queue}/${metric}`;
