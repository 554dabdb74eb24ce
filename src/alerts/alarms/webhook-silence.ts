import type { AlarmDefinition } from '../alarm.ts';

/** Three days without a delivery: a quiet page, or a subscription that Meta dropped without a word. */
export const webhookSilence: AlarmDefinition = {
  id: 'webhook-silence',
  source: { kind: 'product', metric: 'Delivery.received' },
  rule: {
    statistic: 'Sum',
    comparison: 'below',
    threshold: 1,
    periodSeconds: 86_400,
    periods: 3,
    breaching: 3,
    missingData: 'breaching',
    fill: 0,
  },
  severity: 'high',
  title: 'Instagram からの通知が3日間届いていません',
  meaning: 'コメントの通知が3日間1件もありません。コメントが本当に無いのか、通知の購読が外れたかのどちらかです。',
  firstStep:
    'Instagram を開き、この3日間に新しいコメントが付いているか見てください。付いていれば購読が外れています。保守担当者に `npm run doctor` の実行を依頼してください。',
  look: '/overview',
};
