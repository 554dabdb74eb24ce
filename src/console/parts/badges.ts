import type { Outcome } from '../../moderation/decision.ts';
import type { Action } from '../../moderation/judgement.ts';
import type { UrgentKind } from '../../rules/category.ts';
import { type Html, html } from '../html.ts';
import type { Standing } from '../standing.ts';
import { ACTION_WORDS, OUTCOME_WORDS, URGENT_WORDS } from '../words/acts.ts';

/** Never by colour alone: each badge has a sign and a word. */
const badge = (kind: string, sign: string, words: string): Html =>
  html`<span class="badge ${kind}"><span aria-hidden="true">${sign}</span>${words}</span>`;

export const STANDING_WORDS: Readonly<Record<Standing, readonly [kind: string, sign: string, words: string]>> = {
  visible: ['shown', '○', '公開中'],
  hidden: ['hidden', '●', '非表示中'],
  deleted: ['over', '×', '削除済み'],
  gone: ['over', '×', 'Instagram に無い'],
  hiding: ['wait', '◐', '非表示の処理中'],
  unhiding: ['wait', '◐', '再表示の処理中'],
  deleting: ['wait', '◐', '削除の処理中'],
  'not-possible': ['shown', '△', '非表示にできない'],
};

export const standingBadge = (standing: Standing): Html => badge(...STANDING_WORDS[standing]);

export const urgentBadge = (kinds: readonly UrgentKind[]): Html =>
  badge('urgent', '！', `緊急 ${kinds.map((kind) => URGENT_WORDS[kind]).join('・')}`);

const ACTION_SIGNS: Readonly<Record<Action, readonly [string, string]>> = {
  allow: ['shown', '○'],
  flag: ['hold', '？'],
  hide: ['hidden', '●'],
};

export const actionBadge = (action: Action): Html => badge(...ACTION_SIGNS[action], ACTION_WORDS[action]);

const OUTCOME_SIGNS: Readonly<Record<Outcome, readonly [string, string]>> = {
  HIDDEN: ['hidden', '●'],
  VISIBLE: ['shown', '○'],
  DELETED: ['over', '×'],
  ALREADY_GONE: ['over', '×'],
  SUPERSEDED: ['wait', '◐'],
  NOT_POSSIBLE: ['shown', '△'],
};

export const outcomeBadge = (outcome: Outcome): Html => badge(...OUTCOME_SIGNS[outcome], OUTCOME_WORDS[outcome]);

export const holdBadge = (): Html => badge('hold', '＝', '保留');
export const proposalBadge = (): Html => badge('hold', '２', '削除の確認待ち');
export const claimBadge = (who: string): Html => badge('claim', '▶', who);
