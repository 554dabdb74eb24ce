import type { StaffAction } from '../../moderation/decision.ts';

export interface Reason {
  /** What the form sends. */
  readonly key: string;
  /** What is shown and recorded. */
  readonly text: string;
}

/** Chosen together with words of one's own. */
export const OWN_WORDS = 'own-words';
const ownWords: Reason = { key: OWN_WORDS, text: 'その他（下に書く）' };

/** Where several are approved together, some public and some hidden. */
const asItIs: Reason = { key: 'as-it-is', text: '内容を確認し、いまの状態のままとする' };

/** The choices for each act; the first one is chosen beforehand, so that one key is enough. */
export const REASONS: Readonly<Record<Exclude<StaffAction, 'note'>, readonly Reason[]>> = {
  approve: [
    { key: 'no-breach', text: '禁止事項に当たらない' },
    { key: 'opinion', text: '意見・批判であり、残すべきもの' },
    { key: 'quotation', text: '引用・質問・注意喚起であり、問題がない' },
    { key: 'context', text: '前後の文脈から問題がない' },
    asItIs,
    ownWords,
  ],
  hide: [
    { key: 'breach', text: '選んだ条項に当たることを確認した' },
    { key: 'person-harmed', text: '特定の人を傷つける、または特定できる' },
    { key: 'repeated', text: '同じ内容が繰り返されている' },
    { key: 'asked', text: '本人・関係者から申し出があり、確認した' },
    ownWords,
  ],
  unhide: [
    { key: 'no-breach', text: '禁止事項に当たらない（誤った非表示）' },
    { key: 'opinion', text: '意見・批判であり、残すべきもの' },
    { key: 'quotation', text: '引用・質問・注意喚起であり、問題がない' },
    { key: 'asked', text: '書いた方から申し出があり、確認した' },
    { key: 'slip', text: '操作を誤ったため' },
    ownWords,
  ],
  hold: [
    { key: 'ask', text: '上司・所管課に相談する' },
    { key: 'facts', text: '事実関係を確かめる' },
    { key: 'police', text: '警察・専門機関に相談する' },
    { key: 'again', text: 'もう一度確認する' },
    ownWords,
  ],
  delete: [
    { key: 'not-enough', text: '非表示では被害を防げない' },
    { key: 'asked', text: '被害を受けた方から削除の求めがあった' },
    { key: 'law', text: '法令に基づく求めがあった' },
    ownWords,
  ],
};

/** Confirming an automatic hide is also an approval, for other reasons. */
const KEEP_HIDDEN_REASONS: readonly Reason[] = [
  { key: 'confirmed', text: '非表示の判断は正しい' },
  { key: 'context', text: '前後の文脈からも、非表示が適当' },
  asItIs,
  ownWords,
];

/** @param shown whether the comment is public now; 'mixed' for several that differ. */
export function reasonsFor(action: StaffAction, shown: boolean | 'mixed'): readonly Reason[] {
  if (action === 'note') return [ownWords];
  if (action !== 'approve') return REASONS[action];
  if (shown === 'mixed') return [asItIs, ownWords];
  return shown ? REASONS.approve : KEEP_HIDDEN_REASONS;
}

/** What is recorded, or why nothing can be. A reason counts only for a comment that stands as it says. */
export function reasonText(
  action: StaffAction,
  shown: boolean,
  key: string | undefined,
  ownText: string,
): { readonly reason: string } | { readonly missing: 'reason' | 'words' } {
  const words = ownText.trim().slice(0, 1000);
  if (action === 'note' || key === OWN_WORDS) return words === '' ? { missing: 'words' } : { reason: words };
  const chosen = reasonsFor(action, shown).find((reason) => reason.key === key);
  if (!chosen) return { missing: 'reason' };
  return { reason: words === '' ? chosen.text : `${chosen.text}：${words}` };
}
