import type { FunctionName } from '../../env.ts';
import type { AlarmDefinition } from '../alarm.ts';

/** notify-staff is missing on purpose: it cannot report itself (notify-staff-errors does). */
const WATCHED: readonly FunctionName[] = [
  'receive-webhook',
  'classify-comment',
  'enforce-pending',
  'reconcile',
  'refresh-token',
  'dispose-expired',
  'console',
];

/** A crash or time-out that the code did not handle. Two of three periods: one restart is not an incident. */
export const functionErrors: AlarmDefinition = {
  id: 'function-errors',
  source: { kind: 'function', functions: WATCHED, metric: 'Errors' },
  rule: {
    statistic: 'Sum',
    comparison: 'atLeast',
    threshold: 1,
    periodSeconds: 300,
    periods: 3,
    breaching: 2,
    missingData: 'notBreaching',
    fill: 0,
  },
  severity: 'high',
  title: 'プログラムの異常終了が続いています',
  meaning: '処理プログラムが異常終了しています。コメントは失われませんが、判定や非表示が遅れることがあります。',
  firstStep: '確認画面を開けるか試してから、保守担当者に連絡してください。記録（ログ）から原因を調べてもらいます。',
  look: '/overview',
};
