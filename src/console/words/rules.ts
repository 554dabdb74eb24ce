/** What the rules of one family look for. Families are the first part of a rule id. */
const FAMILIES: Readonly<Record<string, string>> = {
  abuse: '人を傷つける言葉',
  advertising: '広告・勧誘・販売への誘い',
  distress: '助けを必要としている人の言葉',
  illegal: '違法な行為への誘いや予告',
  impersonation: '市や他人になりすます言葉',
  'intellectual-property': '著作物や商標などを無断で使う、広める言葉',
  malware: '有害なプログラムへの誘導',
  'malicious-link': '危険なサイトや、本物に似せたサイトへの誘導',
  nuisance: '記事と関係のない書き込みや、迷惑な繰り返し',
  obscenity: 'わいせつな言葉',
  'personal-data': '住所・電話番号など、個人が分かる情報',
  'platform-terms': 'Instagram の利用規約に反する行為',
  'political-religious': '政治活動・宗教活動の呼びかけ',
  reader: 'これまでの例と書き方が似ている（統計による推測。自動では隠しません）',
  threat: '人をおどす、危害を予告する言葉',
};

/** For families that a later version may bring. */
export const UNKNOWN_FAMILY = '決まりに当たる言葉';

/** A rule in plain words. */
export const ruleWords = (rule: string): string => FAMILIES[rule.split('.')[0] ?? rule] ?? UNKNOWN_FAMILY;

/** Strength in (0, 1] as people say it. */
export const strengthWords = (strength: number): string =>
  strength >= 0.8 ? '確かさ：高い' : strength >= 0.6 ? '確かさ：中くらい' : '確かさ：低い';
