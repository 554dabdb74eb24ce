/** Invented comments whose judgement is beyond doubt, for tests of what happens around the judging. */
export const HARMFUL = [
  'おまえは死ね、殺すぞ',
  'おまえみたいなクズは死ね',
  '隣の佐藤花子の電話は080-1234-5678、住所は若園9丁目99-9。みんなでいたずら電話しよう',
] as const;

export const DOUBTFUL = ['バカばっかり', '写真に写っているこの子、誰ですか？どこに住んでるか知ってる人いる？'] as const;

export const ORDINARY = [
  'お疲れさまでした！また行きたいです',
  '次はいつですか？子どもと一緒に参加したいです😊',
  '待ち時間が長すぎます。職員を増やしてください。',
  'カブトガニ、なつかしいなあ',
  '写真がとてもきれいですね',
] as const;
