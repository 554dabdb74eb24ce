import { dealtOut } from '../../context/dealing.ts';
import { UNNOTICED_SIGNS } from '../../context/offence-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.unnoticed',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealtOut(weighed(6, UNNOTICED_SIGNS)),
    phrase(
      ...list(
        `人がい 人がお 人おる 人いる する人 やつがお 奴がお 輩 やめて 迷惑 危な 危険 取り締ま 許せ 怖い 困る 困って 困り ください お願い 届けまし 体験 注意 ひどい なくな してほしい して欲しい 職員 議員 市長 区長 役所 でいいですか ますか ですか 増え 見かけ られた されて されとる マナー モラル 停められ サプライズ 誕生日 ありがと うれし 嬉し 楽しみ 楽しかった 大会 優勝 応援 試合 子どもが 息子が 娘が 孫が 祭り まつり 懐かし かくれんぼ 鬼ごっこ おめでと ゲーム`,
      ),
    ),
    'comment',
  ),
  rationale: 'Something done that nobody noticed, or that everybody does: a person looks whether a rule was broken.',
  knownGaps: 'Surprises and games.',
  mustMatch: [
    '夜中に川で鮎釣ったけど誰も見とらん',
    '柿もいで食べた、みんなやりよるやろ',
    '看板に石 を 投げたけどバレんかった、笑',
    '免許切れとるけど乗っとる、近所やけ大丈夫やろ',
  ],
  mustNotMatch: [
    '父の誕生日に花を買って置いて、バレずに喜ばれた。ありがとう',
    '自転車が勝手に停められて、誰も何も言わん。困ります',
    '市の車が路駐しとる、職員は何も言われんのか',
  ],
});
