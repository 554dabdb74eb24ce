import type { AlarmDefinition } from '../alarm.ts';

/** reconcile asked Meta and the account is no longer subscribed, or comments came that no webhook brought. */
export const subscriptionLost: AlarmDefinition = {
  id: 'subscription-lost',
  source: { kind: 'product', metric: 'Subscription.lost' },
  rule: {
    statistic: 'Sum',
    comparison: 'atLeast',
    threshold: 1,
    periodSeconds: 900,
    periods: 2,
    breaching: 2,
    missingData: 'notBreaching',
  },
  severity: 'high',
  title: 'コメントの通知の購読が外れています',
  meaning: 'Instagram がこの仕組みへの通知を止めています。15分ごとの見回りで拾うため判定は続きますが、遅くなります。',
  firstStep: '保守担当者に、通知の購読のやり直しを依頼してください（docs/deploy.md「購読」）。',
  look: '/overview',
};
