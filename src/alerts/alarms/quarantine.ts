import type { AlarmDefinition } from '../alarm.ts';

/** Signed by Meta but unreadable: most likely Meta changed a shape. */
export const quarantine: AlarmDefinition = {
  id: 'quarantine',
  source: { kind: 'queue', queue: 'quarantine', metric: 'ApproximateNumberOfMessagesVisible' },
  rule: {
    statistic: 'Maximum',
    comparison: 'atLeast',
    threshold: 1,
    periodSeconds: 60,
    periods: 1,
    breaching: 1,
    missingData: 'notBreaching',
  },
  severity: 'high',
  title: '読み取れない通知が届きました',
  meaning:
    'Instagram から正しい署名の付いた通知が届きましたが、内容を読み取れませんでした。通知の形式が変わった可能性があります。通知は隔離して保管しています。',
  firstStep:
    'Instagram の新しいコメントを目で確認し、保守担当者に「隔離された通知がある」と伝えてください（保管は14日間）。',
  look: '/overview',
};
