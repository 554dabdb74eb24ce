import { inTrade } from '../../context/underground.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const STUFF = anyOf(
  phrase(
    ...list(`
      草買え 葉っぱ買え ハッパ買え 草手に入 草引け いい匂いの葉っぱ 緑のやつ 例の野菜 例の葉っぱ 例のやつ 例のブツ 例の粉 さっぱりする葉っぱ 気持ちよくなる葉 面白いハーブ 吸うハーブ 気つけの粉 白い粉 元気の粉 スピード上げるやつ テンション上がる薬 アレ混ぜる エナドリにアレ おくすり🍬 お薬🍬 おくすり💊 眠剤 飛べる薬 飛べるやつ 冷たいやつ❄ 緑のやつ 草吸 葉っぱ吸 ふわふわする薬 ピンクの錠剤 青い錠剤 何を育てても誰も来 こっそり育て
    `),
  ),
  pattern(/(?:^|[\s、。])[❄🍬🧊🍁🥦💊🍄]\uFE0F?(?=ほしい|欲しい|ある|いる|持っ|引け|どこ)/gu, [
    '❄',
    '🍬',
    '🧊',
    '🍁',
    '🥦',
    '💊',
    '🍄',
  ]),
);
const ASK = phrase(
  ...list(`
    んかな 買わない？ どっかで ほしい人お 欲しい人お ほしい人い 欲しい人い 引ける 持っとらん 持ってる子 持ってない 持っとる人 知らん？ 知らん？ 知らない？ 買えるとこ 手に入ら 手に入れた 知っとる人 知ってる人 効くよ 分けてもよ わけてもよ 分けて 誰か どこで 誰も来ません 誰も来ませんよ とぶらしい 飛ぶらしい
  `),
);

export default defineRule({
  id: 'illegal.drug-asked',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    inTrade(together(STUFF, ASK)),
    phrase('薬局', '医師', '処方', '病院', '直売', '朝市', '農家', 'かき氷', 'スキー', '迷子', '屋台', '献立', '給食'),
    'comment',
  ),
  rationale: 'A question or a hint after something that may be a drug goes to a person.',
  knownGaps: 'Innocent riddles.',
  mustMatch: [
    '例の野菜、まだ引ける？知っとる人おったら',
    '❄️ほしい人おる？',
    '面 白 い ハーブ、買えるとこ知らん？',
    'エナドリにアレ混ぜるとテスト前とぶらしいよ、欲しい人おる？',
  ],
  mustNotMatch: [
    '例のやつ、屋台のりんご飴どこで買えますか。誰か',
    '白い粉が公園にまかれていた、誰か知ってる人いますか。警察に通報',
    '眠剤を誰かに分けてもらうのは違法と病院で聞いた',
  ],
});
