import { inTrade } from '../../context/underground.ts';
import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'illegal.child-secret',
  category: 'illegal',
  stage: 'hide',
  strength: 0.83,
  urgent: 'child-safety',
  firm: true,
  find: unless(
    inTrade(
      together(
        pattern(
          /小学生|中学生|高校生|小[1-6一二三四五六]|中[1-3一二三]|(?<![a-z])(?:js|jc|jk)(?![a-z])|お嬢ちゃん|ぼくちゃん|(?:女|男)の子|(?:[6-9]|1[0-7])[歳才]|ちびっこ|子ども?ちゃん|キミたち|鍵っ子|留守番(?:の|してる)子/g,
          list(
            '学生 高校生 小 中 js jc jk お嬢ちゃん ぼくちゃん 女の子 男の子 歳 才 ちびっこ ちゃん キミたち 鍵っ子 留守番',
          ),
        ),
        phrase(
          ...list(`
            お菓子ある お菓子あげ お菓子いっぱい ゲームある ゲームあげ ゲーム機ある スイッチある 課金してあげ 課金カード お小遣いあげ おこづかいあげ 子猫おる 子猫がいる 子犬がいる 車に乗せ ドライブ 公園の裏 トイレの裏 うちにおいで うちに来 おうちにおいで 家に来 迎えに行 待ち合わせ 二人だけ ふたりだけ 二人きり 写真送 写真おく 自撮り お話しよ 友達になろ 一緒に遊ぼ 泊まって
          `),
        ),
        phrase(
          ...list(`
            ママには内緒 ママに内緒 ママには言 パパには内緒 お母さんには内緒 お母さんには言 お母さんに言わ 親には内緒 親に内緒 親には言 親に言わ 先生には内緒 先生には言 おうちの人には お家の人には 内緒だよ 内緒ね 内緒にして 秘密だよ 秘密ね 秘密にして 二人の秘密 ふたりの秘密 ないしょだよ ナイショ だれにも言わ 誰にも言わ 誰にも言っちゃ
          `),
        ),
      ),
    ),
    phrase(
      'うちの子',
      'うちの娘',
      'うちの息子',
      '孫',
      'サプライズ',
      '母の日',
      '父の日',
      '誕生日',
      'イベント',
      '作戦',
      '肝試し',
      '児童館',
      '保護者',
      '不審者',
      '声かけ',
      '学校で',
    ),
    'comment',
  ),
  rationale: 'A child, a lure and a secret from the parents: grooming, told to staff at once.',
  knownGaps: 'Slow approaches over many comments.',
  mustMatch: [
    '小学生の子いる？お菓子あるから公園の裏においで、ママには内緒ね',
    '中1の女の子、課金してあげるから写真送って。親には言わないでね',
    '留守番の子、うちにおいで。二 人 の 秘 密',
  ],
  mustNotMatch: [
    '女の子がお菓子あげると知らない人に言われた。内緒だよと。不審者です',
    '小学生の孫と二人だけの秘密基地、ママには内緒です',
    '中学生が作ったサプライズ、一緒に遊ぼうと誘って内緒ね',
  ],
});
