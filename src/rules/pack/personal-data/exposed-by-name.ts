import { OWN_PEOPLE } from '../../context/anybody.ts';
import { ACCUSES, SPREADS } from '../../context/exposure.ts';
import { FAMILY_NAME, FULL_NAME, NAMED_BY_LABEL } from '../../context/full-names.ts';
import { PRIVATE_MATTER } from '../../context/private-matters.ts';
import { PUBLIC_NAMES } from '../../context/public-names.ts';
import { TRACE } from '../../context/traces.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, beside, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

const PUBLISHED = phrase(
  ...PUBLIC_NAMES,
  ...list(`
    ありがと 感謝 親切 直売 畑の 武将 作曲 作詞 個展 氏は 社長 首相 大統領 教授 候補 受賞 番組 放送 同じやん どこに相談
    ニュース 報道 新聞 映画 ドラマ 小説 名前は出 名前は言 名前を書く 判決
  `),
);

export default defineRule({
  id: 'personal-data.exposed-by-name',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.86,
  firm: true,
  urgent: 'leaked-personal-data',
  find: unless(
    anyOf(
      beside(FULL_NAME, anyOf(SPREADS, ACCUSES, PRIVATE_MATTER), 60),
      together(NAMED_BY_LABEL, TRACE, anyOf(SPREADS, ACCUSES, PRIVATE_MATTER)),
      beside(NAMED_BY_LABEL, SPREADS, 60),
      beside(FULL_NAME, TRACE, 60),
      beside(FAMILY_NAME, TRACE, 40),
      unless(beside(FAMILY_NAME, anyOf(PRIVATE_MATTER, SPREADS), 40), OWN_PEOPLE),
    ),
    PUBLISHED,
    'comment',
  ),
  rationale: 'A name with the place where its bearer is met, and a reproach or a secret: the crowd has all it needs.',
  knownGaps: 'Given names alone; names without a usual ending.',
  mustMatch: [
    '旦那を寝取った女の名前置いときます。鶴岡まゆみ、勤務先は駅前の歯科',
    '当て逃げしたのは 樋口 武彦、家は茶色いマンション',
    '万 引 き の常習 松尾○子 北方の団地3棟 拡散よろしく',
  ],
  mustNotMatch: [
    '万引きの映画、松尾武彦さんの演技がよかった。実家で観ました',
    '犯人の名前や住所を晒すのはやめましょう',
    '市は滞納の原因を調べて。窓口で勤務先の名前まで大声で聞かれた',
  ],
});
