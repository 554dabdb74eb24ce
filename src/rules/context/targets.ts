import { phrase, word } from '../text/matcher.ts';

/** Whom a comment speaks of. */
export const SECOND_PERSON = phrase(
  'お前',
  'おまえ',
  'オマエ',
  'てめえ',
  'てめぇ',
  '貴様',
  'きさま',
  'きさん',
  'あんた',
  'あなた',
  'おまえら',
  '君は',
);
export const STAFF = phrase('職員', '担当者', '課長', '部長', '区長', '市長', '係長', '公務員', '窓口の', '議員');
export const OFFICE = phrase(
  '区役所',
  '市役所',
  '北九州市',
  '小倉南区',
  '役所',
  '行政',
  'お役所',
  '当局',
  '市の',
  '区の',
);
export const POLICY = phrase(
  '政策',
  '税金',
  '予算',
  '制度',
  '対応',
  '工事',
  '事業',
  '説明',
  '計画',
  'やり方',
  '無駄遣い',
  '条例',
  'サービス',
  '施策',
);
export const GROUP = phrase(
  '外国人',
  '障害者',
  '女は',
  '男は',
  '老人',
  '年寄り',
  '韓国人',
  '中国人',
  '朝鮮人',
  'クルド人',
  '生活保護',
  '部落',
  '同性愛',
  '在日',
);
export const NAMED_PERSON = phrase('さん', 'ちゃん', 'くん', '君', '先生', '氏は');
export const LINE = word('line', 'ライン', 'ＬＩＮＥ');
