import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';
import { list, phrasing, re } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';

const LOSS = re(
  '死(?:んだ|んで|者|亡|人|産|体)|亡くな|訃報|自殺|被災|犠牲|流され|流れる(?:人|ところ|の)|決壊|溺れ|焼け(?:死|落)|事故(?:死|った)|屋根(?:が)?飛ん|地震|津波|土砂|洪水|喰われ|轢かれ|人身|悲鳴|泣き顔|葬式|通夜|遺体|(?:老人|年寄り|ジジイ|ババア|じいさん|ばあさん)(?:が)?(?:[^。\\n]{0,6})(?:減|片付|消え|いなくな)',
  ...list(`
    死 亡くな 訃報 自殺 被災 犠牲 流 決壊 溺れ 焼け 事故 屋根 地震 津波 土砂 洪水 喰われ 轢かれ 人身 悲鳴 泣き顔
    葬式 通夜 遺体 老人 年寄り ジジイ ババア じいさん ばあさん
  `),
);
const GLOAT = re(
  'メシ(?:が)?(?:うま|旨|ウマ)|飯(?:が)?(?:うま|旨|ウマ)|ざま|ザマ|いい気味|グッジョブ|おめでと|お祝い|万歳|バンザイ|風通し|席が空|助かるわ|金(?:が)?うく|もっと(?:降|流|揺|死|派手|来|燃)|まだ[〜~ー]*[？?]|見たい(?:ん)?(?:やけど|だけど|わ|な|人)|つまらん|つまらない|笑った|笑う|ちょっと笑|草|[wｗ]{1,}|ケーキ|生配信|着信音|まとめ|アーカイブ|スレ|耐性|楽しみ|期待|最高',
  ...list(`
    メシ 飯 ざま ザマ いい気味 グッジョブ おめでと お祝い 万歳 バンザイ 風通し 席が 助かる 金 もっと まだ 見たい
    つまら 笑 草 w ケーキ 生配信 着信音 まとめ アーカイブ スレ 耐性 楽しみ 期待 最高
  `),
);

export default defineRule({
  id: 'obscenity.gloating',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.56,
  firm: true,
  find: unless(
    where(
      anyOf(phrasing(LOSS, re('[^\\n]{0,24}?'), GLOAT), phrasing(GLOAT, re('[^\\n]{0,12}?'), LOSS)),
      (span, text) => !isFiction(span, text) && !isHandedOn(span, text),
    ),
    pattern(
      /無事|冥福|悔やみ|安らか|悲し|寂し|防災|備え|訓練|避難(?:訓練|所の|先|場所|経路)|復旧|復興|延期|中止|過ぎ|不謹慎|黙祷|慰霊|追悼|偲|語り継|供養|お盆|天国|思い出|笑い死|死ぬほど|死んでも|ハロウィン|許せ|ひどい|酷い|乗り越え|頑張|支援|募金|ボランティア|蚊|害虫|ゴキブリ|ハエ|祖父|祖母|じいちゃん|ばあちゃん|描いた|おじいちゃん(?:も|が生)|父が|母が|対策|心配|怖|救急|工事|信号|補修|直して|死んだ(?:目|魚)|死体(?:ごっこ|役)|草刈|草取|雑草|草が|草む|夏草|芝|草花|水草|七草|煙草|www\.|http/,
      [],
    ),
    'comment',
  ),
  rationale: 'Mirth beside death or disaster: a person looks.',
  knownGaps: 'The gallows humour of those concerned.',
  mustMatch: [
    '被災者の泣き顔でメシがうまい',
    'ダム決壊まだ〜？',
    '死者ゼロとかつまらん',
    'また老人が減ってお祝い',
    '自 殺 した人グッジョブ',
  ],
  mustNotMatch: [
    '地震の避難訓練が楽しみです',
    '亡くなった祖母の写真を見て家族で笑いました。思い出の神社',
    '津波の怖さを笑い話にしてはいけない、と語り継ぐ方に感謝',
  ],
});
