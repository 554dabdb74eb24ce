import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';
import { latin, phrase } from '../../text/matcher.ts';

/** Matters that have nothing to do with a ward and its posts. */
const ELSEWHERE = anyOf(
  phrase(
    'tiktok',
    'バイト先',
    'ママ友グループ',
    'ドライヤー',
    'カープ',
    'ホークス',
    'jリーグ',
    '拼车',
    '迪士尼',
    'ガチャ',
    '爆死',
    'フレンド枠',
    'ログインボ',
    'ログインして',
    'マイクラ',
    '原神',
    'ポケモンgo',
    'フォートナイト',
    'スプラ',
    '推しが',
    '推しの',
    '推し活',
    'アニメ',
    '今期の',
    'ビットコイン',
    '仮想通貨',
    '株また',
    '株が',
    '株また下',
    '買い増',
    '彼氏に',
    '彼女に',
    '彼氏の',
    '彼女の',
    '誕プレ',
    'フラれ',
    '振られました',
    '失恋',
    'var',
    '審判ひど',
    '継投',
    '左腕',
    '八回',
    '決勝、',
    '代打',
    'オフサイド',
    '馬券',
    '競馬',
    'パチンコ',
    'レポート終わら',
    '有意差',
    'スマホ買',
    '新しいスマホ',
    '猫の動画',
    '段ボール余',
    'にんじん入れる',
    '入れる派',
    '占い',
    '今日の運勢',
    '芸能',
    '不倫報道',
    '新曲',
    'ライブのチケット',
    'チケット譲',
    '最애',
    '최애',
    '加个好友',
    '打游戏',
    '게임',
  ),
  latin('champions league', 'anime', 'minecraft', 'fortnite', 'crypto', 'netflix', 'discord', 'roblox', 'valorant'),
);

export default defineRule({
  id: 'nuisance.off-topic',
  category: 'off-topic',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: where(ELSEWHERE, (span, text) => {
    const caption = text.field('caption');
    if (caption === undefined || ELSEWHERE.find(caption).length > 0) return false;
    return (
      text.raw.length < 120 &&
      !/区|市|役所|小倉|北九州|会場|駐車|イベント|祭|投稿|写真|職員|公園|図書館/.test(text.raw) &&
      span[1] > 0
    );
  }),
  rationale: 'Talk that has nothing to do with post or ward may be set aside by a person; never by the machine.',
  knownGaps: 'Needs the caption; topics outside the list.',
  mustMatch: [
    { text: 'ガチャ爆死した。天井まで回すか悩む', caption: '特定健診の日程を追加しました。' },
    { text: '彼 氏 に フ ラ れ た 誰か聞いて', caption: '道路工事のお知らせです。' },
    { text: 'Anyone up for Minecraft tonight', caption: '冬鳥の観察会を行いました。' },
  ],
  mustNotMatch: [
    'ガチャ爆死した',
    { text: 'アニメの展示、子どもが喜びそう', caption: '小倉でアニメの催しを開きます' },
    { text: '株が下がるような区の発表、いいかげんにして', caption: '予算案を公表しました。' },
  ],
});
