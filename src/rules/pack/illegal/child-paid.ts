import { inTrade } from '../../context/underground.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const YOUNG = pattern(
  /(?<![a-z])(?:l?jk|fjk|jc|js)(?![a-z])|中学生|高校生|小学生|中高生|女子高生|未成年|18歳未満|十八歳未満|1[0-8]歳?(?:以下|未満)の子|十八以下|高校生以下の子|アンダー18|u18の子|1[0-7]歳|1[0-7]才|家出|小[1-6]の(?:子|娘|女|男)|制服の(?:子|まま)|中[1-3一二三]の子|高[1-3一二三]の子/g,
  list(
    'jk jc js 学生 高校生 中高生 未成年 以下 未満 アンダー18 u18 歳 才 家出 制服 小1 小2 小3 小4 小5 小6 中1 中2 中3 高1 高2 高3 の子',
  ),
);
const PAID = phrase(
  ...list(`
    ごはんだけで1万 ごはんだけで2万 ご飯だけで1万 ご飯だけで2万 ご飯だけで5千 ごはんだけで5千 ごはんだけで3万 ご飯だけで3万 食事だけで1万 食事だけで2万 お茶だけで1万 お茶だけで5千 カラオケだけで1万 ホテルは要相談 ホテルは応相談 ホテルは別 ホテルなら お散歩できるお店 お散歩店 リフレ 水着写真 水着の写真 裸の写真 着替え動画 着替えの動画 寝顔の写真 援してくれ 援して 神待ち 泊まっていいよ 泊めてあげ 泊めちゃる 泊まりにおいで 泊まりに来 うち来る？ パパ活 p活 ママ活 援交 円光 えん光 サポ希望 ホ別 ほ別 穂別 ゴ有 ゴ無 生外 大人の関係 体の関係 ホテル代 添い寝 裏オプ オプション可 パンツ買 下着買 下着売 ブルセラ 使用済み 夜のお店 夜の仕事 キャバ 風俗 デリヘル 個撮 コスプレ撮影 チャットレディ ライブチャット 身分証は貸 身分証貸 年齢ごまか 年ごまか 🍬🌈 🌈🍬
  `),
);
const CALL = phrase(
  ...list(
    '紹介 買います 買い取 買うよ いいよ あげる おいで 募集 歓迎 優先 ok 条件 円 万 0 dm 連絡 働ける 可 いる？ いない？ 貸します 場所は 会お お小遣い',
  ),
);

export default defineRule({
  id: 'illegal.child-paid',
  category: 'illegal',
  also: 'obscenity',
  stage: 'hide',
  strength: 0.86,
  urgent: 'child-safety',
  firm: true,
  find: unless(
    inTrade(together(YOUNG, PAID, anyOf(CALL))),
    phrase(
      '窮屈',
      'ツイン',
      'ルーム',
      '予約',
      '宿泊',
      'シェルター',
      'ホームステイ',
      '合宿',
      '孫',
      'うちの',
      'いとこ',
      '巻き込まれ',
      '支援',
      '補導',
      '居場所',
      '相談',
      '性教育',
      '授業',
      '立ちんぼ',
      '増えて',
      '禁止',
      '条例',
    ),
    'comment',
  ),
  rationale: 'Minors wanted for money, bodies or night work: a child may be in danger.',
  knownGaps: 'New slang.',
  mustMatch: [
    'パパ活女子募集🌸JK優先、条件はホ別2',
    '18歳未満でも働ける夜のお店、身分証は貸します',
    'パ パ 活 募集、高校生OK',
  ],
  mustNotMatch: [
    '高校生がパパ活に巻き込まれないよう見回りを募集しては',
    '中学生の夜の仕事場見学、条件は？映画館ですか',
    '18歳未満の夜のお店への出入りは条例で禁止、1万円の罰金',
  ],
});
