import { CAUTION } from '../../context/caution.ts';
import { SOFT_CALL, TESTIMONY } from '../../context/earning.ts';
import { PRIVATE_FUNNEL } from '../../context/funnels.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless, where } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.testimony',
  category: 'advertising',
  stage: 'hide',
  strength: 0.82,
  find: anyOf(
    where(
      together(TESTIMONY, SOFT_CALL),
      (_, text) => TESTIMONY.find(text).length >= 6 && PRIVATE_FUNNEL.find(text).length > 0,
    ),
    unless(
      together(TESTIMONY, SOFT_CALL),
      anyOf(
        CAUTION,
        phrase(
          '区役所',
          '窓口',
          '相談員',
          '保健師',
          '職員',
          '市の',
          '区の',
          '図書館',
          '先生方',
          '行政',
          '息子',
          '娘が',
          '娘は',
          '娘の',
          'うちの子',
          '子どもが',
          '孫が',
          '孫は',
          '教室で',
          '学校で',
          'ありがとうござい',
        ),
      ),
      'comment',
    ),
  ),
  rationale: 'From poverty to riches and a soft call at the end: multi-level selling without its words.',
  knownGaps: 'Stories without a call.',
  mustMatch: [
    '三年前の私は泣いてました。いまは毎朝海です。知りたい方にだけお話しします',
    '夫に内緒で月5万、同じように不安だった私がお話聞きますね。メッセージお待ちしています',
    '人 生 が 変 わ る仲間の輪、あと二席空きがあります',
  ],
  mustNotMatch: [
    '半年前まで泣いていた子が、図書館の集まりで笑うようになりました',
    '人生が変わったのは保健師さんのおかげ。一緒に泣いてくれた、感謝です',
    '借金を増やしておいて市の仲間内だけで決めるな。お話にならない',
  ],
});
