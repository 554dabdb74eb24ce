import { isLawfulStep } from '../../context/figure-of-speech.ts';
import { menacing } from '../../context/menace.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';
import { list, phrasing, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'threat.ominous',
  category: 'abuse',
  also: 'illegal',
  stage: 'flag',
  strength: 0.45,
  urgent: 'threat',
  firm: true,
  find: where(
    menacing(
      phrasing(
        re(
          '怒らせ(?:ない|ん)(?:方|ほう)が|失うもの(?:が|は|なんて|も)?(?:何も)?な(?:い|か)[^。\\n]{0,8}(?:怖|恐|人間)|(?:覚悟|腹)(?:を|は)(?:決め|くく)(?:ました|た)(?=.{0,24}(?:怖|課長|職員|最後))|何(?:を)?するか(?:自分でも)?(?:わからん|分からん|わからない|分からない|知れ)|覚えと(?:いて|い)(?:ね|や|よ|ください)|恨み(?:は|を)?(?:利息|晴ら|忘れ|買う)|痛い目に?(?:あわ|遭わ|合わ|見)(?:ん|ない)と(?:わから|分から)|静かな話し合い(?:に|で)は(?:なら|済ま)|(?:会議|祭り?|挨拶|出勤|年|日)[^。\\n]{0,6}最[後期]の(?:会議|祭り?|挨拶|出勤|年|日)に(?:なる|なり)|家まで(?:挨拶|お礼|ご挨拶)に|夜道で(?:ころ|転)ぶ|(?:役所|庁舎|区役所|学校|会場|あの(?:店|家|施設))[^。\\n]{0,8}(?:一回|一度)?(?:燃え|焼け|潰れ)た(?:方|ほう)が|(?:火の粉|火種|火の気|プロパン|灯油|ガソリン)[^。\\n]{0,24}(?:乾燥|飛ばない|誰も見て|お気をつけ|燃え(?:る|やす))|(?:冷静|正気)で(?:い)?られ(?:る自信|なくなる|んごと)|(?:人|誰か)を(?:殺め|手にかけ|あやめ)|殺意(?:を|が|し)|ぶっ殺したく|殺したい(?:ほど|くらい)?(?:憎|ムカ|腹)',
          ...list(`
            怒らせ 失うもの 覚悟 腹 するか 覚えと 恨み 痛い目 静かな 最後 最期 家まで 夜道 燃えた 焼けた 潰れた
            火の粉 火種 火の気 プロパン 灯油 ガソリン 冷静 正気 殺め 手にかけ あやめ 殺意 ぶっ殺した 殺したい
          `),
        ),
      ),
    ),
    (span, text) => !isLawfulStep(span, text),
  ),
  rationale: 'Ominous words of the writer’s own: nothing is announced, yet a person should see them at once.',
  knownGaps: 'Anger at its end, without any intent.',
  mustMatch: [
    '私を怒らせない方がいい、とだけ申し上げておきます',
    'さすがに何するか自分でもわからんよ',
    '失うものがない人間は怖いですよ',
    '覚 え と い て ね、恨みは利息がつく',
  ],
  mustNotMatch: [
    '祭りの最後の日に雨が降って残念',
    '灯油の配達はいつですか',
    '腹が立つけど監査請求という手段があると覚悟を決めました',
  ],
});
