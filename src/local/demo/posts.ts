/** The sample office's posts of the day. */
export const POSTS = {
  cleanup: '平尾台の遊歩道を、ボランティアの皆さんと清掃しました🌿 ありがとうございました！',
  drill: '【お知らせ】来月の防災訓練は、各小学校区で午前9時から行います。',
  tidalFlat: '曽根干潟にカブトガニが帰ってきました🦀 観察会の参加者を募集しています。',
  counter: '区役所1階の窓口の混み具合を、ホームページで見られるようになりました。',
} as const;

export type PostName = keyof typeof POSTS;
