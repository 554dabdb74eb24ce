import type { AlarmDefinition } from '../alarm.ts';

/** One is enough: a comment in the DLQ was acknowledged to Instagram and is judged by nobody. */
export const deadLetters: AlarmDefinition = {
  id: 'dead-letters',
  source: { kind: 'queue', queue: 'dlq', metric: 'ApproximateNumberOfMessagesVisible' },
  rule: {
    statistic: 'Maximum',
    comparison: 'atLeast',
    threshold: 1,
    periodSeconds: 60,
    periods: 1,
    breaching: 1,
    missingData: 'notBreaching',
  },
  severity: 'critical',
  title: '判定できないコメントがあります',
  meaning:
    '受け取ったコメントのうち、何度試しても判定または記録ができなかったものがあります。自動の確認を受けないまま公開されています。',
  firstStep:
    'Instagram の新しいコメントを目で確認してください。そのうえで保守担当者に連絡し、原因を直してから再投入してもらってください（14日以内）。',
  look: '/overview',
};
