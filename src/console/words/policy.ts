import type { Category } from '../../rules/category.ts';

/** One numbered sentence of the office's policy, as it was published. */
export interface PolicyClause {
  readonly id: string;
  readonly text: string;
  readonly category: Category;
}

/** What the console shows of the policy pack. */
export interface ConsolePolicy {
  readonly version: string;
  readonly clauses: readonly PolicyClause[];
  readonly office: {
    /** 小倉南区役所 */
    readonly name: string;
    /** 総務企画課 */
    readonly section: string;
    readonly telephone: string;
  };
}

const SHORT: Readonly<Record<Category, string>> = {
  abuse: '誹謗中傷',
  impersonation: 'なりすまし・虚偽',
  advertising: '広告・勧誘',
  'intellectual-property': '知的財産権',
  illegal: '法令違反',
  obscenity: '公序良俗',
  'personal-data': '個人情報・プライバシー',
  malware: '有害なプログラム',
  'malicious-link': '悪意あるサイト',
  'political-religious': '政治・宗教活動',
  'platform-terms': 'Instagram 利用規約',
  other: 'その他不適当な内容',
  'off-topic': '記事と無関係',
};

export const categoryWords = (category: Category): string => SHORT[category];

/** `3-1` → 3（1）, as the policy itself numbers its items. */
export const clauseNumber = (id: string): string => {
  const [section = id, item] = id.split('-');
  return item === undefined ? section : `${section}（${item}）`;
};

export const findClause = (policy: ConsolePolicy, id: string): PolicyClause | undefined =>
  policy.clauses.find((clause) => clause.id === id);

/** 3（1） 誹謗中傷 */
export function clauseWords(policy: ConsolePolicy, id: string): string {
  const clause = findClause(policy, id);
  return clause ? `${clauseNumber(id)} ${categoryWords(clause.category)}` : clauseNumber(id);
}
