import type { AlarmDefinition } from '../alarm.ts';

/** The messenger itself fails: goes to the mail topic directly, in CloudWatch's words, rather than nowhere. */
export const notifyStaffErrors: AlarmDefinition = {
  id: 'notify-staff-errors',
  source: { kind: 'function', functions: ['notify-staff'], metric: 'Errors' },
  rule: {
    statistic: 'Sum',
    comparison: 'atLeast',
    threshold: 1,
    periodSeconds: 300,
    periods: 1,
    breaching: 1,
    missingData: 'notBreaching',
  },
  severity: 'critical',
  direct: true,
  title: 'お知らせメールを作れませんでした',
  meaning: '別の警報が発生しましたが、お知らせメールを作るプログラムが失敗しました。ほかの警報の内容が届いていません。',
  firstStep: '保守担当者に連絡し、CloudWatch の警報一覧でどの警報が出ているかを確認してもらってください。',
  look: '/overview',
};
