import { WORN, WORN_SALE } from '../../context/leering.ts';
import { defineRule } from '../../rule.ts';
import { near, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'obscenity.worn-linen',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    near(WORN, WORN_SALE, 24),
    phrase(
      ...list(`
        リサイクル フリマ バザー 学校 新品 サイズ 支援 寄付 古紙 古着 衣類 回収 切手 インク 電池 天ぷら油 食用油 おむつ オムツ 歯ブラシ カイロ 注射 検査 採尿 病院 洗濯 犬 猫 ペット 被害 注意 防止 スパム 迷惑 やめて 気持ち悪 教科書 制服リユース リユース 卒業 入学 幼稚園 保育園 通報 違法
      `),
    ),
    'comment',
  ),
  rationale: 'Worn linen and bodily things are sold to lust.',
  knownGaps: 'Sales among parents with none of the listed words.',
  mustMatch: [
    '娘のお下がりの水着、使用済みです。男性限定で高く買って',
    '生脱ぎパンツ売ります、顔写真付き',
    'う ん ち の写真集つくったよ。見たい変態はDM',
  ],
  mustNotMatch: [
    '子どものパンツ、リユースの棚で売ります。サイズは120です',
    '使用済みの天ぷら油を買い取りしてくれる店はありますか',
    '下着は新品だけバザーで売ります',
  ],
});
