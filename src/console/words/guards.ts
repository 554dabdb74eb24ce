import type { Action, GuardNote } from '../../moderation/judgement.ts';

const WHY: Readonly<Record<string, string>> = {
  'own-account': '区役所自身のアカウントの言葉だったため',
  'criticism-stays': '市政や職員の仕事への意見・批判は残す決まりのため',
  'quoted-or-warned': '他人の言葉の引用、または注意の呼びかけと読めたため',
  'clause-ceiling': 'この条項は、自動ではここまでしか行わない決まりのため',
  'not-our-media': '区役所の投稿ではなく、非表示にできないため',
  'live-broadcast': 'ライブ配信中のコメントは、Instagram の都合で非表示にできないため',
  'not-armed': '自動の非表示がまだ始まっていない（確認のみの運用）ため',
  quota: '自動で非表示にする 1 日の上限に達したため',
  'time-budget': '判定に時間がかかりすぎたため、人の確認に回し',
  'internal-error': '判定の途中で不具合があったため、人の確認に回し',
};

const RESULT: Readonly<Record<Action, string>> = { allow: '問題なし', flag: '人の確認', hide: '自動で非表示' };

/** 市政や…決まりのため、「自動で非表示」ではなく「人の確認」にしました。 */
export const guardWords = (note: GuardNote): string =>
  `${WHY[note.id] ?? `安全のための決まり（${note.id}）により`}、「${RESULT[note.from]}」ではなく「${RESULT[note.to]}」にしました。`;
