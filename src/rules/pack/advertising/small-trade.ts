import { CAUTION } from '../../context/caution.ts';
import { HOME_TRADE, LIVES_BY, OWN_GATHERING, SECOND_HAND, WELCOME } from '../../context/small-trade.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

/** Critics, askers and thankful guests. */
const VISITS = pattern(
  /増やして|よったとよ|よったんよ|死んじゃ|耕しに来|お部屋|(?<!人手不足で|足りず)困って(?:い?ま(?!せん)|おり|る。)|断られ|高すぎ|してほし|対応(?:が|を)|楽しかった|おいしかった|美味しかった|助かりました|よかったです|良かったです|嬉しかった|見てきました|行ってきました|どこ(?:で(?!も)|に|です)|ありますか|できますか|でしょうか|いいですか|(?<!どう|いかが|ていない|てない)ですか[。？?]?$/g,
  [],
);

export default defineRule({
  id: 'advertising.small-trade',
  category: 'advertising',
  stage: 'flag',
  strength: 0.45,
  find: unless(
    told(anyOf(together(LIVES_BY, WELCOME), HOME_TRADE, SECOND_HAND, OWN_GATHERING)),
    anyOf(CAUTION, VISITS),
    'comment',
  ),
  rationale: 'Neighbours who offer their trade, their things or their gathering: kindly meant, for staff to decide.',
  knownGaps: 'Shops that only greet.',
  mustMatch: [
    '志徳で豆腐屋をしております。お近くの際はぜひ',
    '乗らなくなった一輪車、千円でどなたかいかがですか',
    'うちの畑のぶどう狩り、日曜から始まります',
    '手 作 り 市 やります、よかったら来てね',
  ],
  mustNotMatch: [
    '豆腐屋です。店の前の道路の工事、いつ終わりますか。困っています',
    '使わなくなったベビーカー、どこで引き取ってもらえますか',
    '手作り市、楽しかった。またやりますか',
  ],
});
