import { dealtOut } from '../../context/dealing.ts';
import { ILLICIT_SIGNS } from '../../context/illicit-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.illicit-deal-hint',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealtOut(weighed(4, ILLICIT_SIGNS)),
    phrase(
      ...list(
        `二室 承れ 税金の使 映画 ドラマ 小説 ゲーム サプライズ 誕生日 ダイエット レシピ 料理 裏の畑 裏の山 裏の駐車場 裏の公園 裏の道 家の裏 店の裏 駅の裏 校舎の裏 ありがと 嬉し うれし 楽しかった 楽しみ 助かりました 職員さん 議員 市長 区長 窓口 手続き ボランティア 募金箱 雨漏り 水漏れ ガス漏れ 漏れなく もれなく 裏方 裏表 舞台裏 入札 情報公開 できますか ありますか でしょうか ですか 福祉 おすすめ 美味 おいし 返礼 闇夜 闇鍋 夕闇 暗闇 こども 子ども食堂 防災 災害 避難 花火 祭 まつり 神社`,
      ),
    ),
    'comment',
  ),
  rationale: 'What sounds like a deal by the back door: a person looks.',
  knownGaps: 'Small secrets.',
  mustMatch: [
    '名簿まとめてあるよ、裏で流します',
    '給付金を二重にもらう方法教える',
    '証 明 書 なら嘘の書ける、相談して',
  ],
  mustNotMatch: [
    '裏の畑の野菜、こっそり売ってます。1袋100円。おすすめ',
    '内緒で母の家に薬を届ける、ありがとうと言われた',
    '闇バイトの手口を教える動画、バレない募集に注意',
  ],
});
