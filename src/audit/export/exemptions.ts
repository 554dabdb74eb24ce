/**
 * Grounds for withholding under a freedom-of-information ordinance (情報公開条例). The codes are ours; which
 * article and item each one is, the office's legal section writes into the decision letter.
 */
export const EXEMPTIONS = {
  E1: '個人に関する情報（氏名、アカウント名、連絡先その他特定の個人を識別できるもの）',
  E2: '法人等に関する情報',
  E3: '犯罪の予防その他の公共の安全に関する情報',
  E4: '審議、検討又は協議に関する情報',
  E5: '事務又は事業に関する情報',
} as const;

export type ExemptionCode = keyof typeof EXEMPTIONS;

/** For what was never kept or is disposed of: it does not exist, which is another answer than withholding it. */
export const NOT_HELD = '（保有していない）';

/** Stands on every set. */
export const MASKED_BY_MACHINE =
  '機械で伏せ字にしたものです。敬称のない氏名などは残ることがあるため、交付の前に必ず職員が読んで確かめてください。';
