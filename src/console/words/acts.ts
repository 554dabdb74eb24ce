import type { Order, Outcome, StaffAction } from '../../moderation/decision.ts';
import type { Action } from '../../moderation/judgement.ts';
import type { OpenReview } from '../../moderation/ports.ts';
import type { UrgentKind } from '../../rules/category.ts';

export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  allow: '問題なし',
  flag: '確認待ちへ',
  hide: '自動で非表示',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  HIDDEN: '非表示',
  VISIBLE: '表示に戻した',
  DELETED: '削除済み',
  ALREADY_GONE: 'すでに無い',
  SUPERSEDED: '取り消し（別の指示を優先）',
  NOT_POSSIBLE: '操作できない',
};

export const ORDER_WORDS: Readonly<Record<Order, string>> = { hide: '非表示', unhide: '再表示', delete: '削除' };

export const STAFF_WORDS: Readonly<Record<StaffAction, string>> = {
  approve: '承認',
  hide: '非表示の指示',
  unhide: '元に戻す指示',
  delete: '削除の指示',
  note: 'メモ',
  hold: '保留',
};

export const URGENT_WORDS: Readonly<Record<UrgentKind, string>> = {
  threat: '危害の予告',
  'self-harm': '命の危険（自傷）',
  'child-safety': '子どもの安全',
  'leaked-personal-data': '個人情報の漏えい',
  'rescue-call': '救助の求め',
};

/** What to do first; shown only on urgent comments. */
export const URGENT_ADVICE: Readonly<Record<UrgentKind, string>> = {
  threat: '上司に知らせ、必要なら 110 番へ。証拠として記録は残ります。',
  'self-harm': '消さずに、上司と相談窓口（保健福祉の所管課）へすぐに知らせてください。',
  'child-safety': '上司と子ども家庭の所管課へすぐに知らせてください。急ぐときは 110 番へ。',
  'leaked-personal-data': '個人情報が見えたままになっていないか、すぐに確かめてください。',
  'rescue-call': '消防・防災の担当へすぐに知らせてください。消さないでください。',
};

export const REVIEW_REASON_WORDS: Readonly<Record<OpenReview['reason'], string>> = {
  flagged: '確認が必要',
  hidden: '自動で非表示にした',
  'text-changed': '本文が変わった',
  escalated: '自動で処理できなかった',
  'not-possible': '非表示にできなかった',
};

export const OBSERVATION_WORDS: Readonly<Record<string, string>> = {
  ESCALATED: '自動の処理が進まず、人に知らせた',
  EXTERNAL_HIDE: 'Instagram のアプリなど、この仕組みの外で非表示にされていた',
  EXTERNAL_UNHIDE: 'Instagram のアプリなど、この仕組みの外で表示に戻されていた',
  TEXT_CHANGED: '同じコメントの本文が、前と違うものになっていた',
  GONE: 'Instagram 上でコメントが見つからなくなっていた',
};
