import type { AlarmDefinition } from '../alarm.ts';

/** Instagram refuses or fails. Single failures heal by themselves within minutes. */
export const hideFailures: AlarmDefinition = {
  id: 'hide-failures',
  source: { kind: 'product', metric: 'Hide.failed' },
  rule: {
    statistic: 'Sum',
    comparison: 'atLeast',
    threshold: 5,
    periodSeconds: 300,
    periods: 2,
    breaching: 2,
    missingData: 'notBreaching',
  },
  severity: 'high',
  title: '非表示の操作が失敗し続けています',
  meaning:
    'コメントを非表示にする操作を Instagram が受け付けていません。自動で試し直していますが、まだ公開されています。',
  firstStep:
    '確認画面の「記録」で非表示待ちのコメントを確認し、急ぐものは Instagram のアプリで直接非表示にしてください。',
  look: '/records',
};
