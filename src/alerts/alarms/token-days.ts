import type { AlarmDefinition, Severity } from '../alarm.ts';

/**
 * The token lives 60 days and is renewed long before. refresh-token counts the days once a day; between two
 * counts the state stays as it is.
 */
function tokenDays(days: 20 | 10 | 5, severity: Severity, firstStep: string): AlarmDefinition {
  return {
    id: `token-${days}-days`,
    source: { kind: 'product', metric: 'Token.daysLeft' },
    rule: {
      statistic: 'Minimum',
      comparison: 'below',
      threshold: days,
      periodSeconds: 3600,
      periods: 1,
      breaching: 1,
      missingData: 'ignore',
    },
    severity,
    title: `Instagram のアクセストークンの期限まで${days}日を切りました`,
    meaning:
      'コメントを非表示にするための鍵（アクセストークン）の自動更新ができていません。期限が切れると、非表示の操作がすべて止まります。',
    firstStep,
    look: '/overview',
  };
}

export const token20Days = tokenDays(
  20,
  'notice',
  '保守担当者に、トークンの自動更新の記録を確認するよう依頼してください。',
);
export const token10Days = tokenDays(
  10,
  'high',
  '今週中に、Meta の開発者画面でトークンを作り直し、登録してください（手順は docs/deploy.md「トークンの入れ替え」）。',
);
export const token5Days = tokenDays(
  5,
  'critical',
  '今日中に、Meta の開発者画面でトークンを作り直し、登録してください（手順は docs/deploy.md「トークンの入れ替え」）。',
);
