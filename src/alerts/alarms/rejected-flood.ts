import type { AlarmDefinition } from '../alarm.ts';

/** Wrong app secret (every delivery fails) or somebody who knows the path. */
export const rejectedFlood: AlarmDefinition = {
  id: 'rejected-flood',
  source: { kind: 'product', metric: 'Delivery.rejected' },
  rule: {
    statistic: 'Sum',
    comparison: 'atLeast',
    threshold: 20,
    periodSeconds: 300,
    periods: 1,
    breaching: 1,
    missingData: 'notBreaching',
  },
  severity: 'high',
  title: '署名の正しくない通知が多数届いています',
  meaning:
    '署名の合わない通知をすべて拒否しています（401）。いたずらのほか、Meta のアプリの「app secret」を変えたときにも起こり、その場合はコメントが1件も届いていません。',
  firstStep:
    '最近 Meta のアプリの設定を変えたか確認してください。変えた場合は新しい app secret を登録します（docs/deploy.md「app secret の入れ替え」）。変えていなければ保守担当者に連絡してください。',
  look: '/overview',
};
