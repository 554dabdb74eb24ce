import { UNKNOWN_LINK } from '../detectors/links.ts';
import { anyOf, distinctly, inField, together, unless } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import { latin, type Matcher, phrase } from '../text/matcher.ts';
import { CAUTION } from './caution.ts';
import { CODE_WORD, DOOR, FEW, FOR_THE_CURIOUS, HURRY } from './closings.ts';
import { PUBLIC_TALK } from './commerce.ts';
import { BOAST, GUEST, LODGING, MILD_BOAST, PRICE_TAG, REACH, TERMS, TRADER_HANDLE, WARES } from './dealers.ts';
import { SUM_EARNED } from './earnings.ts';
import { ADDRESSED, ASKED_OF_READERS, CLAIM, MORE_WARES, OFFER, RECRUIT } from './pitches.ts';
import { told } from './told.ts';
import { SMALL_AND_POLITE } from './trade.ts';

/** Dealings that have clauses of their own: crime, smut, piracy, programs, imitations, follow-for-follow. */
const OTHER_DEALING = anyOf(
  phrase(
    ...list(`
      口座 通帳 身分証 免許証 シグナル テレグラ telegram signal 垢 アカウント オンカジ カジノ casino バカラ スロット 賭け コピー品 コピー、 複製 海賊 焼きます zip exe apk crack クラック 改造 ツール ハッキング 覗 丸見え 盗撮 隠し撮り 監視 設定代行 パスワード割 割り出
      大麻 シャブ 覚醒剤 野菜 手押し キノコ 🍄 🥦 🍫 💊 💉 🌿 眠剤 睡眠薬 処方 注射 ピル 精力 銃 弾 ナイフ 刃物 闇 叩き 運び 運ぶだけ 受け取って 受け子 出し子 即金 飛ばし sim 名義 保証人 偽造 証明書 診断書 殺 懲らしめ 復讐 別れさせ
      パパ活 パパ募 ママ活 セフレ 人妻 裏垢 生でも 脱ぎ 下着 動画販売 えっち エロ 円光 援助 ホ別 諭吉 メンエス デリ 風俗 ソープ キャバ ホスト 添い寝 大人の ぬける 抜ける お写真 裸 水着 中学生 高校生 jk jc 教材pdf 過去問 解答 ジブリ ディズニー ポケモン ブランド級 レプリカ n級 偽 相互 フォロバ フォロワー followers likes いいね👍 タグ付け
      神 仏 信仰 入信 聖典 教会 布教 選挙 投票 候補 献金 党 種苗 転売 倍で 定価の チケット 給付 還付 口封じ 晒され 殺処分
    `),
  ),
  latin('mod', 'cheat', 'hack', 'nude', 'sex', 'escort', 'weed', 'gun'),
);

const SAID_BY_SELLERS: Matcher[] = [
  CODE_WORD,
  FEW,
  TERMS,
  CLAIM,
  ADDRESSED,
  BOAST,
  PRICE_TAG,
  DOOR,
  SUM_EARNED,
  RECRUIT,
  RECRUIT,
  CLAIM,
];
const BUT_PRICES = SAID_BY_SELLERS.filter((sign) => sign !== PRICE_TAG);
const GOODS = anyOf(WARES, MORE_WARES);
/** Beside goods one of these is enough. */
const OF_GOODS = anyOf(CODE_WORD, FEW, TERMS, ADDRESSED, DOOR, SUM_EARNED);
/** Weaker: guests know these words, too. */
const ALSO_SAID: Matcher[] = [HURRY, MILD_BOAST, OFFER, ASKED_OF_READERS, BOAST, GOODS, REACH];

/** Anything that is sold: two things that mostly sellers say, or three with wares and ways to order. */
export const DEALING = anyOf(
  unless(
    told(
      anyOf(
        distinctly(2, ...SAID_BY_SELLERS),
        distinctly(2, OF_GOODS, GOODS),
        together(anyOf(...BUT_PRICES), distinctly(3, ...SAID_BY_SELLERS, ...ALSO_SAID)),
      ),
    ),
    anyOf(CAUTION, SMALL_AND_POLITE, PUBLIC_TALK, GUEST, OTHER_DEALING, UNKNOWN_LINK),
    'comment',
  ),
  unless(
    told(
      anyOf(
        distinctly(3, ...SAID_BY_SELLERS),
        together(distinctly(2, ...SAID_BY_SELLERS), distinctly(4, ...SAID_BY_SELLERS, ...ALSO_SAID)),
      ),
    ),
    anyOf(CAUTION, LODGING, SMALL_AND_POLITE, OTHER_DEALING, UNKNOWN_LINK),
    'comment',
  ),
  unless(
    together(distinctly(2, ...SAID_BY_SELLERS), distinctly(3, ...SAID_BY_SELLERS, GOODS, GOODS)),
    anyOf(CAUTION, LODGING, GUEST, SMALL_AND_POLITE, OTHER_DEALING, UNKNOWN_LINK),
    'comment',
  ),
);

/** One thing that mostly sellers say, or two of their weaker words. */
export const DEALING_PERHAPS = unless(
  anyOf(
    unless(
      told(
        anyOf(
          CODE_WORD,
          FEW,
          DOOR,
          FOR_THE_CURIOUS,
          ADDRESSED,
          ASKED_OF_READERS,
          TERMS,
          together(anyOf(...SAID_BY_SELLERS), distinctly(2, ...SAID_BY_SELLERS, OFFER, REACH)),
          distinctly(2, OFFER, HURRY, CLAIM, FEW, WARES),
          distinctly(2, anyOf(CLAIM, RECRUIT), GOODS),
          together(anyOf(...SAID_BY_SELLERS), distinctly(3, ...SAID_BY_SELLERS, ...ALSO_SAID)),
          together(
            inField('username', TRADER_HANDLE),
            anyOf(PRICE_TAG, TERMS, BOAST, FEW, DOOR, SUM_EARNED, distinctly(2, GOODS, REACH)),
          ),
        ),
      ),
      anyOf(CAUTION, PUBLIC_TALK, GUEST),
      'comment',
    ),
    unless(
      told(together(anyOf(...SAID_BY_SELLERS), distinctly(3, ...SAID_BY_SELLERS, ...ALSO_SAID))),
      anyOf(CAUTION, LODGING),
      'comment',
    ),
  ),
  anyOf(DEALING, UNKNOWN_LINK),
  'comment',
);
