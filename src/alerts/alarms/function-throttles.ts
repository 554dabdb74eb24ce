import type { AlarmDefinition } from '../alarm.ts';

/** Only those whose delay the public would notice; the others are simply called again. */
export const functionThrottles: AlarmDefinition = {
  id: 'function-throttles',
  source: {
    kind: 'function',
    functions: ['receive-webhook', 'classify-comment', 'enforce-pending'],
    metric: 'Throttles',
  },
  rule: {
    statistic: 'Sum',
    comparison: 'atLeast',
    threshold: 1,
    periodSeconds: 300,
    periods: 3,
    breaching: 2,
    missingData: 'notBreaching',
    fill: 0,
  },
  severity: 'high',
  title: '処理の同時実行数が上限に達しています',
  meaning:
    'AWS の同時実行数の上限により、通知の受け取りや判定が待たされています。Instagram は通知を送り直しますが、判定が遅れます。',
  firstStep: 'コメントが急に増えていないか確認し、保守担当者に同時実行数の上限の見直しを依頼してください。',
  look: '/overview',
};
