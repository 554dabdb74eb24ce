import type { PostName } from './posts.ts';

/** One moment of the sample day. */
export type Moment =
  | {
      readonly kind: 'comment';
      readonly post: PostName;
      readonly text: string;
      readonly username?: string;
      /** Text of the comment it answers. */
      readonly parent?: string;
      /** So that a later moment can speak of it. */
      readonly name?: string;
    }
  | { readonly kind: 'undo'; readonly name: string; readonly reason: string }
  | { readonly kind: 'outage'; readonly calls: number };

const says = (
  post: PostName,
  text: string,
  more: { username?: string; parent?: string; name?: string } = {},
): Moment => ({
  kind: 'comment',
  post,
  text,
  ...more,
});

/** A day on the page of an invented ward office. People, numbers, shops and addresses are invented, too. */
export const DAY: readonly Moment[] = [
  says('cleanup', 'お疲れさまでした！平尾台の夕日、死ぬほどきれいやったけ、また行きたいちゃ'),
  says('cleanup', '次はいつですか？子どもと一緒に参加したいです😊'),
  says('tidalFlat', 'カブトガニ、子どもの頃に見たきりです。なつかしいなあ'),
  says('counter', 'スマホだけで月収50万円💰 副業に興味がある方はLINE追加してね👉 ID: rakuraku_sample77'),
  says('counter', '待ち時間が長すぎます。税金の使い方を考え直して、職員を増やしてください。'),
  says('drill', '訓練の集合場所は体育館ですか？'),
  says('cleanup', '写真の右のやつ、きもいんだよ。消えろゴミ'),
  says('drill', '去年の訓練で非常持ち出し袋を見直しました。今年も行きます！'),
  says('tidalFlat', '申し込みはこちらで合っていますか？ 093-951-1024'),
  { kind: 'outage', calls: 1 },
  says('counter', '小倉南区役所の公式サポートです。給付金の手続きのため、DMで口座番号と暗証番号を送ってください。', {
    username: 'kokuraminami.support',
  }),
  says('drill', '「死ね」なんて書き込む人がいますが、本当にやめてほしい。読んでいてつらいです。'),
  says('tidalFlat', '即日10万円、荷物を受け取るだけの闇バイト募集！身分証不要、テレグラムで連絡してね'),
  says('cleanup', '落とし物の財布を拾った者です。心当たりの方は 090-1234-5678 までお電話ください', { name: 'finder' }),
  says('cleanup', '階段に手すりがついて助かりました。ありがとう'),
  says('drill', 'もう疲れた。生きていても仕方ない。今夜で終わりにしたい', { name: 'despair' }),
  says('tidalFlat', '潮が引くのは何時ごろでしょうか'),
  says('counter', '【重要】Amazonギフト券に当選しました！24時間以内にこちらで受け取り👉 http://arnazon-gift.top/login'),
  says('tidalFlat', '最新映画も漫画も全巻無料でダウンロードできるサイトはこちら http://manga-muryou.example/zenkan'),
  says('counter', 'この担当者、性格悪そうな顔してる'),
  says('cleanup', 'また散歩に行きます🌸'),
  { kind: 'undo', name: 'finder', reason: '善意の連絡。電話をして本人に確かめた' },
  says('drill', '消防車は来ますか？うちの子が楽しみにしています🚒'),
  says('tidalFlat', '裸の動画を見たい人はプロフィールのリンクからどうぞ💋 今夜会える人も募集中'),
  says('counter', '住民票はコンビニでも取れますよ', { parent: '土曜日は窓口が開いていますか？' }),
  says(
    'counter',
    '電池が長持ちするアプリはこちら！ http://speedup-battery.example/boost.apk をインストールしてください',
  ),
  says('cleanup', '次の市議選は清流党のこくら太郎候補に投票をお願いします！みんなで応援しましょう'),
  says('drill', '避難所に犬を連れて行けるか、教えてもらえると助かります🐶'),
  says('tidalFlat', '相互フォローお願いします！フォロー返し100%です #相互フォロー #followback #いいね返し'),
  says('cleanup', '近くのカフェです。お掃除のあとはうちでひと休みしませんか？コーヒー100円引きですよ'),
  says('counter', '窓口の方がとても親切でした。ほっとしました'),
  says('drill', '隣の佐藤花子の電話は080-1234-5678、住所は若園9丁目99-9。みんなでいたずら電話しよう'),
  says('counter', '明日の朝9時、区役所に行って職員を全員刺す。覚悟しとけ'),
  says('drill', 'サイレンが鳴ると赤ちゃんが泣くので、時間を知らせてもらえて助かります'),
  says('tidalFlat', 'カニさん、おかえり！🦀🦀🦀'),
  says('counter', 'ヴィトンのスーパーコピー、N級品を激安販売中！偽物とばれません。注文はDMで'),
  says('cleanup', 'こんな取り組みは無駄だと思います。予算の内訳を公開してください。'),
  says('drill', 'し.ね おまえみたいなクズは北九州から出ていけ'),
  says('tidalFlat', '観察会で長靴は借りられますか？', { parent: '参加費は無料ですか？' }),
  says('cleanup', '来月も手伝います！'),
];
