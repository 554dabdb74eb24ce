import { offered } from '../../context/lawful.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { any, gap, list, phrasing, re } from '../../text/grammar.ts';
import { latin } from '../../text/matcher.ts';

const GAME = any(
  re(
    'オンライン(?:カジノ|バカラ|ギャンブル|スロット|ポーカー(?=.{0,10}(?:稼|勝|現金)))|オンカジ|おんかじ|ネットカジノ|カジノ(?:サイト|アプリ|で(?:稼|勝))|インカジ|闇カジノ|裏カジノ|闇スロ|裏スロ|野球賭博|賭博|賭け麻雀|賭けポーカー|賭場|ブックメーカー|バカラ|スポーツベット|スポベ|ノミ屋|ボーナス(?:付き)?カジノ|ハイローラー|フリースピン|入金不要ボーナス|初回入金|仮想通貨カジノ|違法パチ',
    ...list(`
      カジノ オンライン オンカジ おんかじ 闇スロ 裏スロ 賭 ブックメーカー バカラ スポーツベット スポベ ノミ屋
      ハイローラー フリースピン 入金 違法パチ
    `),
  ),
  re(
    'casino|baccarat|sportsbook|betting|slot ?online|judi|togel|gacor|poker online|cá cược|nhà cái|nổ hũ|百家乐|博彩|赌场|赌球|时时彩|카지노|바카라|토토사이트|먹튀',
    ...list(`
      casino baccarat sportsbook betting slot judi togel gacor poker
    `),
    'cá cược',
    'nhà cái',
    'nổ hũ',
    ...list(`
      百家乐 博彩 赌 时时彩 카지노 바카라 토토 먹튀
    `),
  ),
);
const LURE = re(
  '(?:稼(?:げ|ご|ぎ|い)|勝(?:て(?:る|ます)|ちま|ち(?:方|放題)|率|利)|儲(?:か|け)|登録|ボーナス|無料(?:で)?(?:プレイ|体験|チップ|スピン)|紹介(?:コード|リンク|料)?|招待|dm|line|プロフ|リンク|こちら|やりませんか|やってみ|始め(?:ま|よ)|遊(?:べ|ぼ|び)|参加(?:者|し)|募集|会員|入金|出金|円(?:分|プレゼント|ゲット)|[0-9]{1,12}万|当た[るり]|倍|安全に|捕まら|合法|バレ|仲間|誰か|一緒に|bonus|join|register|win|link|free|注册|送|优惠|가입|충전|지급|보너스|đăng ký|daftar|www|http)',
  ...list(`
    稼 勝 儲 登録 ボーナス 無料 紹介 招待 dm line プロフ リンク こちら やり やって 始め 遊 参加 募集 会員 入金 出金
    円 万 当た 倍 安全に 捕まら 合法 バレ 仲間 誰か 一緒に bonus join register win link free 注册 送 优惠 가입 충전
    지급 보너스
  `),
  'đăng ký',
  'daftar',
  'www',
  'http',
);

export default defineRule({
  id: 'illegal.gambling',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: offered(
    anyOf(
      phrasing(GAME, gap(40), LURE),
      phrasing(LURE, gap(20), GAME),
      phrasing(
        re(
          '(?:高校野球|甲子園|サッカー|試合|選挙|祭り|ボートレース|競艇|競馬|競輪)(?:の(?:結果|勝敗|勝者|当落))?',
          ...list(`
            高校野球 甲子園 サッカー 試合 選挙 祭 ボート 競
          `),
        ),
        gap(8),
        re(
          '(?:(?:で|に)(?:金|お金|現金|[0-9一二三四五]{1,12}(?:万|千)?円?)(?:を)?(?:賭け(?:よ|る(?:人|やつ|奴)|ま|て遊)|かけ(?:よう|る人|ませ))|(?:で)?賭け(?:よう|ませんか|る人|てくれ|しよ)|胴元)',
          '賭',
          'かけ',
          '胴元',
        ),
      ),
      latin('slot gacor', 'online casino', 'live casino', 'sports betting', 'crypto casino', 'bet now'),
    ),
  ),
  rationale: 'Illegal gambling and lures to online casinos.',
  knownGaps: 'Lawful races are talked of with the same verbs.',
  mustMatch: [
    'オンカジで月30万稼げます！登録はプロフから',
    'カ ジ ノ サイト 紹介コード使うとボーナス',
    '高校野球で金賭けようや、胴元やるけん',
    'slot gacor daftar sekarang',
    '카지노 가입 보너스 지급',
  ],
  mustNotMatch: [
    'オンラインカジノは違法です。登録しないで',
    'カジノ誘致で儲かるというけど依存症対策が心配',
    '競馬場の祭で当たりくじ。カジノより子どもが楽しい',
    '甲子園にかける思いに感動',
  ],
});
