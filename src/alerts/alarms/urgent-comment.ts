import type { AlarmDefinition } from '../alarm.ts';

/** A person may be in danger: threat, self-harm, a child, leaked personal data, a call for rescue. */
export const urgentComment: AlarmDefinition = {
  id: 'urgent-comment',
  source: { kind: 'product', metric: 'Comment.urgent' },
  rule: {
    statistic: 'Sum',
    comparison: 'atLeast',
    threshold: 1,
    periodSeconds: 60,
    periods: 1,
    breaching: 1,
    missingData: 'notBreaching',
  },
  severity: 'critical',
  title: 'すぐに確認が必要なコメントがあります',
  meaning:
    '人の生命や安全に関わるおそれのあるコメント（脅迫、自傷、子どもの安全、個人情報の流出、救助の求めのいずれか）を見つけました。',
  firstStep:
    '確認画面の「確認待ち」を開き、先頭の「至急」のコメントを読んでください。命の危険があるときは、ためらわず110番または119番に連絡してください。',
  look: '/queue',
};
