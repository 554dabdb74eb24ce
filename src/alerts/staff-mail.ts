import type { AlarmDefinition, Severity } from './alarm.ts';
import type { AlarmChange } from './alarm-event.ts';
import { alarmByName } from './alarm-table.ts';

export interface StaffMail {
  /** Under 100 characters, one line: SNS refuses more. */
  readonly subject: string;
  readonly body: string;
}

const URGENCY: Readonly<Record<Severity, string>> = { critical: '至急', high: '本日中に対応', notice: 'お知らせ' };

/** For an alarm that this version does not know: say so, rather than nothing. */
const UNKNOWN: Omit<AlarmDefinition, 'id' | 'source' | 'rule'> = {
  severity: 'high',
  title: '登録されていない警報が発生しました',
  meaning: 'この仕組みの警報一覧にない警報が発生しました。',
  firstStep: '保守担当者に、下の警報名を伝えて確認を依頼してください。',
  look: '/overview',
};

/**
 * The Japanese mail about one alarm: what happened, what to do first, where to look. It never holds words of a
 * comment, a handle or what CloudWatch measured.
 */
export function staffMail(change: AlarmChange, consoleUrl: string): StaffMail {
  const alarm = alarmByName(change.AlarmName) ?? UNKNOWN;
  const body = `言守り（ことまもり）からのお知らせです。

■ 何が起きたか
${alarm.title}。
${alarm.meaning}

■ 最初にすること
${alarm.firstStep}

■ 見るところ
${new URL(alarm.look, consoleUrl).href}

■ 発生日時
${japaneseTime(change.StateChangeTime)}（重要度：${URGENCY[alarm.severity]}）

この問題が続いている間、同じお知らせは繰り返しません。対応の手順は docs/operations.ja.md にあります。
警報名：${change.AlarmName}
`;
  return { subject: `【${URGENCY[alarm.severity]}】${alarm.title}`, body };
}

function japaneseTime(time: string): string {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return '不明';
  return `${at.toLocaleString('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'long', timeStyle: 'short' })}（日本時間）`;
}
