import { dealtOut } from '../../context/dealing.ts';
import { ILLICIT_SIGNS } from '../../context/illicit-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.illicit-deal',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    dealtOut(weighed(6, ILLICIT_SIGNS)),
    phrase(
      ...list(
        `二室 承れ 税金の使 映画 ドラマ 小説 ゲーム サプライズ 誕生日 ダイエット レシピ 料理 裏の畑 裏の山 裏の駐車場 裏の公園 裏の道 家の裏 店の裏 駅の裏 校舎の裏 ありがと 嬉し うれし 楽しかった 楽しみ 助かりました 職員さん 議員 市長 区長 窓口 手続き ボランティア 募金箱 雨漏り 水漏れ ガス漏れ 漏れなく もれなく 裏方 裏表 舞台裏 入札 情報公開 できますか ありますか でしょうか ですか 福祉 おすすめ 美味 おいし 返礼 闇夜 闇鍋 夕闇 暗闇 こども 子ども食堂 防災 災害 避難 花火 祭 まつり 神社`,
      ),
    ),
    'comment',
  ),
  rationale: 'A deal by the back door, shared and hidden: whatever it is about, it is no honest one.',
  knownGaps: 'Deals that are told of in plain words.',
  mustMatch: [
    '車検なら裏で通せる知り合いおる、2万。バレんけん連絡して',
    '内部情報でスロットの設定教える、山分けで。連絡待ってます',
    '点 数 なら裏から消せる、証拠残らん。1点2万で相談のる',
  ],
  mustNotMatch: [
    '裏でお金を払えば席が買えるとか、内部の人が言ってた。市は調査を',
    '山分けした松ぼっくり、こっそり送るよ。楽しみ',
    '保険証の名義は窓口でどうにかできますか、こっそり相談したい。3千円ある',
  ],
});
