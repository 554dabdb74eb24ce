/** Invented comments whose judgement is beyond doubt, for tests of what happens around the judging. */
export const HARMFUL = [
  'スマホだけで月収50万円💰 副業に興味がある方はLINE追加してね👉 ID: rakuraku_sample77',
  '即日10万円、荷物を受け取るだけの闇バイト募集！身分証不要、テレグラムで連絡してね',
  '隣の佐藤花子の電話は080-1234-5678、住所は若園9丁目99-9。みんなでいたずら電話しよう',
  '相互フォローお願いします！フォロー返し100%です #相互フォロー #followback #いいね返し',
] as const;

export const DOUBTFUL = ['もう疲れた。生きていても仕方ない。今夜で終わりにしたい'] as const;

export const ORDINARY = [
  'お疲れさまでした！また行きたいです',
  '次はいつですか？子どもと一緒に参加したいです😊',
  '待ち時間が長すぎます。職員を増やしてください。',
  'カブトガニ、なつかしいなあ',
  '写真がとてもきれいですね',
] as const;
