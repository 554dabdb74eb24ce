/** Kin and others of a household, as groups of collocations. */
import { alternatives } from '../text/alternatives.ts';

/** Who may be cared for, or harmed by somebody worn out. */
export const KIN = alternatives(`
  母 父 妻 夫 主人 旦那 だんな 嫁 祖母 祖父 義母 義父 おばあ おじい ばあちゃん じいちゃん ばあば じいじ 親 両親
  おかあさん おとうさん ママ パパ 息子 むすこ 娘 むすめ 子ども こども 子供 赤ちゃん 赤ん坊 あかちゃん この子 あの子
  弟 妹 兄 姉 孫 彼氏 彼女 連れ合い
`);
/** Who may be violent at home, at school or at work. */
export const VIOLENT_ONES = alternatives(`
  夫 旦那 だんな 主人 妻 嫁 彼氏 元彼 父 母 お父さん おとうさん お母さん おかあさん パパ ママ とうちゃん かあちゃん
  義父 義母 継父 叔父 おじさん 親戚 親 兄 息子 先生 せんせい コーチ 監督 顧問 社長 店長 会社の人 会社の先輩 同居
`);
