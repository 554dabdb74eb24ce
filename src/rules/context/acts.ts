import { phrase } from '../text/matcher.ts';

/** What a comment does. */
export const CONTACT_REQUEST = phrase(
  'dmください',
  'dm下さい',
  'dmまで',
  'dmへ',
  'dmで',
  'dm待って',
  'dmお待ち',
  'ダイレクトメッセージ',
  'line追加',
  'ライン追加',
  'プロフのリンク',
  'プロフィールのリンク',
  'プロフから',
  'プロフリンク',
  'ご連絡ください',
  '連絡ください',
  '友だち追加',
  '友達追加',
  'お問い合わせください',
);
export const OFFER = phrase(
  '販売',
  '売ります',
  '譲ります',
  'お譲り',
  '募集',
  '紹介します',
  '稼げ',
  '無料で',
  'プレゼント',
  '配布',
  '限定',
  'お得',
  '格安',
);
export const CALL_TO_ACT = phrase(
  'しましょう',
  'してください',
  'して下さい',
  'お願いします',
  'しよう',
  'せよ',
  'ましょう',
);
