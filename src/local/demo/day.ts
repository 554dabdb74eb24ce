import type { Action } from '../../moderation/judgement.ts';
import type { PostName } from './posts.ts';

/** One moment of the sample day. */
export type Moment =
  | {
      readonly kind: 'comment';
      readonly post: PostName;
      readonly text: string;
      /** What the system makes of it; a test holds it to that. */
      readonly expected: Action;
      readonly username?: string;
      /** Text of the comment it answers. */
      readonly parent?: string;
      /** So that a later moment can speak of it. */
      readonly name?: string;
    }
  | { readonly kind: 'undo'; readonly name: string; readonly reason: string }
  | { readonly kind: 'outage'; readonly calls: number };

type More = { readonly username?: string; readonly parent?: string; readonly name?: string };

const written =
  (expected: Action) =>
  (post: PostName, text: string, more: More = {}): Moment => ({ kind: 'comment', expected, post, text, ...more });
const fine = written('allow');
const doubtful = written('flag');
const harmful = written('hide');

/** A day on the page of an invented ward office. People, numbers, shops and addresses are invented, too. */
export const DAY: readonly Moment[] = [
  fine('cleanup', 'お疲れさまでした！平尾台の夕日、死ぬほどきれいやったけ、また行きたいちゃ'),
  fine('cleanup', '次はいつですか？子どもと一緒に参加したいです😊'),
  fine('tidalFlat', 'カブトガニ、子どもの頃に見たきりです。なつかしいなあ'),
  harmful('counter', 'スマホだけで月収50万円💰 副業に興味がある方はLINE追加してね👉 ID: rakuraku_sample77'),
  fine('counter', '待ち時間が長すぎます。税金の使い方を考え直して、職員を増やしてください。'),
  fine('drill', '訓練の集合場所は体育館ですか？'),
  harmful('cleanup', '写真の右のやつ、きもいんだよ。消えろゴミ'),
  fine('drill', '去年の訓練で非常持ち出し袋を見直しました。今年も行きます！'),
  fine('tidalFlat', '申し込みはこちらで合っていますか？ 093-951-1024'),
  { kind: 'outage', calls: 1 },
  harmful('counter', '小倉南区役所の公式サポートです。給付金の手続きのため、DMで口座番号と暗証番号を送ってください。', {
    username: 'kokuraminami.support',
  }),
  fine('drill', '「死ね」なんて書き込む人がいますが、本当にやめてほしい。読んでいてつらいです。'),
  harmful('tidalFlat', '即日10万円、荷物を受け取るだけの闇バイト募集！身分証不要、テレグラムで連絡してね'),
  harmful('cleanup', '落とし物の財布を拾った者です。心当たりの方は 090-1234-5678 までお電話ください', {
    name: 'finder',
  }),
  fine('cleanup', '階段に手すりがついて助かりました。ありがとう'),
  doubtful('drill', 'もう疲れた。生きていても仕方ない。今夜で終わりにしたい', { name: 'despair' }),
  fine('tidalFlat', '潮が引くのは何時ごろでしょうか'),
  harmful(
    'counter',
    '【重要】Amazonギフト券に当選しました！24時間以内にこちらで受け取り👉 http://arnazon-gift.top/login',
  ),
  harmful('tidalFlat', '最新映画も漫画も全巻無料でダウンロードできるサイトはこちら http://manga-muryou.example/zenkan'),
  doubtful('counter', '写真のこの子、誰ですか？どこに住んでるか知ってる人いる？'),
  fine('cleanup', 'また散歩に行きます🌸'),
  { kind: 'undo', name: 'finder', reason: '善意の連絡。電話をして本人に確かめた' },
  fine('drill', '消防車は来ますか？うちの子が楽しみにしています🚒'),
  harmful('tidalFlat', '裸の動画を見たい人はプロフィールのリンクからどうぞ💋 今夜会える人も募集中'),
  fine('counter', '住民票はコンビニでも取れますよ', { parent: '土曜日は窓口が開いていますか？' }),
  harmful(
    'counter',
    '電池が長持ちするアプリはこちら！ http://speedup-battery.example/boost.apk をインストールしてください',
  ),
  harmful('cleanup', '次の市議選は清流党のこくら太郎候補に投票をお願いします！みんなで応援しましょう'),
  fine('drill', '避難所に犬を連れて行けるか、教えてもらえると助かります🐶'),
  harmful('tidalFlat', '相互フォローお願いします！フォロー返し100%です #相互フォロー #followback #いいね返し'),
  doubtful('cleanup', '近くでパン屋をやっています。お掃除のあとはぜひ当店へお立ち寄りください'),
  fine('counter', '窓口の方がとても親切でした。ほっとしました'),
  harmful('drill', '隣の佐藤花子の電話は080-1234-5678、住所は若園9丁目99-9。みんなでいたずら電話しよう'),
  harmful('counter', '明日の朝9時、区役所に行って職員を全員刺す。覚悟しとけ'),
  fine('drill', 'サイレンが鳴ると赤ちゃんが泣くので、時間を知らせてもらえて助かります'),
  fine('tidalFlat', 'カニさん、おかえり！🦀🦀🦀'),
  harmful('counter', 'ヴィトンのスーパーコピー、N級品を激安販売中！偽物とばれません。注文はDMで'),
  fine('cleanup', 'こんな取り組みは無駄だと思います。予算の内訳を公開してください。'),
  harmful('drill', 'し.ね おまえみたいなクズは北九州から出ていけ'),
  fine('tidalFlat', '観察会で長靴は借りられますか？', { parent: '参加費は無料ですか？' }),
  fine('cleanup', '来月も手伝います！'),
];
