import type { Outcome, StaffAction } from '../moderation/decision.ts';
import type { Action } from '../moderation/judgement.ts';

/** What staff read for the ledger's codes. */
export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  allow: '公開のまま',
  flag: '要確認',
  hide: '非表示',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  HIDDEN: '非表示にした（Instagram で確認済み）',
  VISIBLE: '公開に戻した（Instagram で確認済み）',
  DELETED: '削除した',
  ALREADY_GONE: 'すでに Instagram にない',
  SUPERSEDED: '職員の指示が優先された',
  NOT_POSSIBLE: 'Instagram では操作できない',
};

export const STAFF_WORDS: Readonly<Record<StaffAction, string>> = {
  approve: '確認した（このままでよい）',
  hide: '非表示を指示',
  unhide: '公開に戻すよう指示',
  delete: '削除を指示',
  note: 'メモ',
  hold: '保留',
};

/** `3-1` → `3(1)`, as the policy numbers its clauses. */
export const clauseNumber = (clause: string): string => clause.replace(/^(\d+)-(\d+)$/, '$1($2)');
