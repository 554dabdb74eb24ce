import type { AlarmDefinition } from '../alarm.ts';

/** reconcile sends a canary through the queue every 15 minutes; the judge reports its arrival. */
export const pipelineCanary: AlarmDefinition = {
  id: 'pipeline-canary',
  source: { kind: 'product', metric: 'Canary.arrived' },
  rule: {
    statistic: 'Sum',
    comparison: 'below',
    threshold: 1,
    periodSeconds: 1800,
    periods: 2,
    breaching: 2,
    missingData: 'breaching',
    fill: 0,
  },
  severity: 'critical',
  title: '判定の流れが止まっています',
  meaning: '15分ごとに流している点検用の信号が1時間届いていません。新しいコメントが判定されていないおそれがあります。',
  firstStep: 'Instagram の新しいコメントを目で確認し、保守担当者にすぐ連絡してください。',
  look: '/overview',
};
