import { LIGHT } from '../../context/levity.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, inField, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

/** Posts that call to people in trouble. */
const CALLED = inField(
  'caption',
  phrase(
    ...list(`
      こころ 心の健康 心の相談 自殺 いのち 命を ひとりで悩 一人で悩 dv ＤＶ 暴力 虐待 オレンジリボン 介護者 介護の悩み 家族介護 産後 子育て相談 育児 親子ふれあい イヤイヤ期 ひきこもり 不登校 夏休み明け 見守りネット
      くらしの困 生活困窮 フードパントリー 子ども食堂 就労相談 認知症 性暴力 性被害 ヤングケアラー 思春期 依存症 孤独 孤立 女性相談 妊娠 生活保護 配偶者 子どもの権利 いじめ 多重債務 家計相談 おくやみ グリーフ 遺族 おひとりさま ひとり親 難病 がん患者
    `),
  ),
);
/** What one does not write without need. */
const GRAVE = phrase(
  ...list(`
    死 消え きえ 逝 殺 殴 なぐ 叩か たたか 蹴ら 首を 首に あざ アザ 痣 血が 血の 傷 切った 枕 包丁 裸足 閉め出 追い出 触られ さわられ 部屋に入 ふとんに 布団に入 誰にも だれにも 言えな いえな 言えん 言わんで 言わないで 声が出 声出 泣き声 悲鳴 怒鳴
    もうだめ もうダメ 限界 疲れまし 疲れた つかれ 眠れ 眠って 起きな 起きて 朝が 夜が怖 こわい 怖い 逃げ にげ 隠れ 助けて たすけ 壊れ 何も感じ どうでもよ どうでもい 順番 先に行 会いに 会える 最後 もうすぐ おわり 終わり 静かなところ 楽に
    食べてな 食べさせ 食べるもの ご飯がな ごはんがな お金がな お金が 財布 電気も 電気が止 ガスも 水道も 家賃 借金 冷蔵庫 行くところ 帰れな 帰りたくな 頼る 頼れ 誰も来 だれも来 声を出 ひとりぼっち 見つから いなくな いません おらん 薬を 薬が 屋上 線路 橋の ベランダ 飛び 落ち
  `),
);
const OWN = phrase(
  ...list(`
    私 わたし 僕 ぼく 俺 おれ 自分 うちの うちは うちに 母 父 夫 妻 主人 旦那 彼 子 娘 息子 親 家 毎日 毎晩 まいにち 夜 昨夜 昨日 今日 今 いま もう 隣 となり 同じ階 上の階 年 歳 さい 一か月 明日 あした
  `),
);
/** Thanks, questions of procedure, complaints about the service, encouragement. */
const OTHERWISE = pattern(
  /ありがと|感謝|助かり|助かっ|助けられ|救われ|待ちと|待ちって|待たされ|募集|日程|何時|いつから|どこにあり|どこです|使え|申し込|申込|予約|参加|楽し|嬉し|うれし|よかった|良かった|温か|あったか|元気に|治り|解決|みんな|皆さん|みなさん(?!はどう)|ですよ|ますよ|ましょう|思い出し|勉強に|覚えました|うそです|嘘です|いいよ|大丈夫ですよ|恥ずかしくない|時効|保険会社|養育費|相続|年金|水道管|騒音|工事|給水車|猫|ペット|義援金|土のう|罹災|り災|片付|畳|通行|通らん|サイレン|噂|デマ|てほしい|て欲しい|講座|載せ|集い|家族会|昭和|歴|入れて|書いてる人|いつも見て|もらえますか|ありますか(?!。)|いいですか|のですか|でしょうか|さん、お疲れ|展示|講演|映画|\(笑|w$|😂|✨|🙏|！！/g,
  [],
);

export default defineRule({
  id: 'distress.under-a-call',
  category: 'other',
  stage: 'flag',
  strength: 0.6,
  firm: true,
  urgent: 'self-harm',
  find: unless(together(CALLED, GRAVE, OWN), anyOf(LIGHT, OTHERWISE), 'comment'),
  rationale: 'Under a post that calls to people in trouble, a grave word of one’s own is an answer to the call.',
  knownGaps: 'Answers without a grave word.',
  mustMatch: [
    { text: '夜になると川の音ばかり聞いてる。もうすぐ会えるね', caption: 'こころの相談窓口のご案内' },
    { text: 'うちも子どもの前で怒鳴ってばかり。限界', caption: '産後ケア事業のご案内' },
    { text: 'だ れ に も 言えな い 家 の こと', caption: 'DV相談窓口' },
  ],
  mustNotMatch: [
    { text: 'もう限界。空き家の草がひどい。市は何とかして', caption: '空き家の相談会' },
    { text: '相談員さんに話して、いま眠れています。ありがとう', caption: 'こころの相談窓口のご案内' },
    'だれにも言えないけど、プリン二つ食べた',
  ],
});
