import { CAUTION } from '../../context/caution.ts';
import { HINTED, OFFERED_IN_PASSING } from '../../context/soft-sell.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

/** Guests, critics and those who ask the office. */
const CIVIL = pattern(
  /増やして|よったとよ|よったんよ|死んじゃ|耕しに来|お部屋|困ります|勘違い|盗まれ|(?<!人手不足で|足りず)困って(?:い?ま(?!せん)|おり|る。)|してほし|して欲し|楽しかった|おいしかった|美味しかった|助かりました|よかったです|良かったです|嬉しかった|どこ(?:で(?!も)|に|です)|ありますか|できますか|でしょうか|いいですか|職員さん|窓口(?:で|の)|区役所(?:で|の(?:方|人|窓口))|税金|予算|はい、|承知|かしこまり|でございます/g,
  [],
);

export default defineRule({
  id: 'advertising.soft-sell',
  category: 'advertising',
  stage: 'flag',
  strength: 0.43,
  find: unless(told(anyOf(OFFERED_IN_PASSING, HINTED)), anyOf(CAUTION, CIVIL), 'comment'),
  rationale: 'An offer in passing, or a hint that opens a gap beside money, skin, health or children.',
  knownGaps: 'Praise alone.',
  mustMatch: [
    '元左官の者です。壁ひとつからでも直しますけ、言うてください',
    '雨漏りなら知り合いの業者、紹介できるよ',
    '半年で変わった私の家計、やり方聞きたい人いれば話すね',
    '空 き 部 屋 貸せます、学生さん 月2万',
  ],
  mustNotMatch: [
    '八百屋です。店の前の工事、いつ終わりますか。困っています',
    '使わない本棚いりませんかと業者が来ました。断りました',
    '給料より税金が増えるまち。抜け出したいのに前より重い。予算を見直して',
  ],
});
