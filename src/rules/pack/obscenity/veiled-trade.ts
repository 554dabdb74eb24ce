import { DECENT } from '../../context/intimacy.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

const PRICE = phrase(
  ...list(`
    ホ代 ホテ代 お小遣いくれる優しい お小遣いくれる方 おこづかいくれる方 お手当くれる お手当いただける お手当つき 都度払い希望 都度希望 月極希望 定期希望 pさん募集 pさん探 p様募集 パパさん募集 パパ募集 割りで会 割で会 割りで遊 割りで今 わりで会 ゴムありなら ゴムなしなら 生なら ゴ有り ゴ無しで 援で会 円で会 お茶のみ1
  `),
);
const MEET = phrase(
  ...list(`
    会お 会え 会う 会いたい 遊べ 遊ぼ 募集 今夜 今晩 今から すぐ行 dm プロフ ライン line 優しい方 いいよ いける 駅近 駅裏 希望 おじさま 連絡 探して
  `),
);
const SELF = phrase(
  ...list(`
    主婦です 人妻です 人妻♡ 20代です 女子大生です jdです シンママです 彼氏いない あたし♡ あたしと わたしと 昼間ひま 昼ひま 夜ひま 今夜ひま 寂しいよ さみしいよ 旦那いない 旦那出張 ムラッ 火照
  `),
);
const FLIRT = phrase(
  ...list(`
    遊んでくれる人 あそんでくれる人 相手してくれる人 構ってくれる人 かまってくれる人 甘えたい 甘やかして 食べて♡ たべて♡ 癒してくれる人 慰めてくれる人 抱きしめてくれる人 ぎゅーして 会ってくれる人
  `),
);
const DOOR = phrase(...list('裏垢 裏アカ 鍵垢 鍵アカ プロフ 固定 dm ディーエム ライン line カカオ'));

export default defineRule({
  id: 'obscenity.veiled-trade',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: unless(
    anyOf(together(PRICE, MEET), together(SELF, FLIRT, DOOR)),
    anyOf(DECENT, phrase('パパママ', 'プレパパ', '育児', '両親学級', '教室')),
    'comment',
  ),
  rationale: 'Paid company in the trade’s own short words, or an inviting self-portrait with a door to private talk.',
  knownGaps: 'Words of the trade that are everyday words too.',
  mustMatch: [
    '今夜ひま？ホ代出してくれたらすぐ行く',
    '主婦です。昼間ひまなので遊んでくれる人、裏垢まで',
    'P さ ん 募 集 中、都度払い希望',
  ],
  mustNotMatch: [
    '主婦です。子どもと遊んでくれる人を募集する講座、申し込みはプロフの予約ページですか',
    'お小遣いくれる祖母に会いたい。病院の面会は何時から',
    '市のホ代って何？ホテル代を会議で使うのはやめて。連絡を',
  ],
});
