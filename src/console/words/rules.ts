/** What the rules of one family look for. Families are the first part of a rule id. */
const FAMILIES: Readonly<Record<string, string>> = {
  abuse: '人を傷つける、または脅す言葉',
  advertising: '広告・勧誘・販売への誘い',
  illegal: '違法な行為への誘いや予告',
  impersonation: '市や他人になりすます言葉',
  links: '危険なサイトや、本物に似せたサイトへの誘導',
  malware: '有害なプログラムへの誘導',
  obscenity: 'わいせつな言葉',
  platform: 'Instagram の利用規約に反する行為',
  politics: '政治活動・宗教活動の呼びかけ',
  privacy: '住所・電話番号など、個人が分かる情報',
  property: '著作物などを無断で広める言葉',
  other: '人の確認が必要な言葉',
  care: '助けを必要としている人の言葉',
  topic: '記事と関係のない書き込み',
};

/** A rule in plain words. */
export const ruleWords = (rule: string): string => FAMILIES[rule.split('.')[0] ?? rule] ?? '決まりに当たる言葉';

/** Strength in (0, 1] as people say it. */
export const strengthWords = (strength: number): string =>
  strength >= 0.8 ? '確かさ：高い' : strength >= 0.6 ? '確かさ：中くらい' : '確かさ：低い';
