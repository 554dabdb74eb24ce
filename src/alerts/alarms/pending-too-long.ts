import type { AlarmDefinition } from '../alarm.ts';

/** A comment that should be hidden is still public after 15 minutes, whatever the reason. */
export const pendingTooLong: AlarmDefinition = {
  id: 'pending-too-long',
  source: { kind: 'product', metric: 'Pending.oldestMinutes' },
  rule: {
    statistic: 'Maximum',
    comparison: 'above',
    threshold: 15,
    periodSeconds: 60,
    periods: 3,
    breaching: 2,
    missingData: 'notBreaching',
  },
  severity: 'critical',
  title: '非表示にすべきコメントが15分以上公開されています',
  meaning: '非表示と決まったコメントが、15分を過ぎてもまだ Instagram 上に見えています。',
  firstStep:
    '確認画面の「記録」でそのコメントを探し、Instagram のアプリで直接非表示にしてください。アクセストークンの警報が同時に出ていれば、そちらを先に直します。',
  look: '/records',
};
