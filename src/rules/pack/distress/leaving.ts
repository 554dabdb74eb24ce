import { LEAVING_EXCUSED, LEAVING_SIGNS } from '../../context/leaving-signs.ts';
import { LIGHT, NOT_IN_NEED } from '../../context/levity.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'distress.leaving',
  category: 'other',
  stage: 'flag',
  strength: 0.7,
  firm: true,
  urgent: 'self-harm',
  find: unless(
    anyOf(
      unless(weighed(2, LEAVING_SIGNS), NOT_IN_NEED, 'comment'),
      unless(weighed(4, LEAVING_SIGNS), LIGHT, 'comment'),
    ),
    LEAVING_EXCUSED,
    'comment',
  ),
  rationale: 'An end or a means, and a date, a farewell, things put in order, a loss: together they mean leaving life.',
  knownGaps: 'A single sign, as friends would understand it.',
  mustMatch: [
    '来月の命日に終わりにすると決めました。犬だけお願い',
    '全財産なくなった。歩道橋から下みてる',
    'も う、 踏 切 の 音 し か 聞 こ え な い',
    '先に逝くね。母さんごめん',
  ],
  mustNotMatch: [
    '踏切の音しか聞こえないくらい静かな駅。子鉄の息子が決めた散歩先',
    '歩道橋の手すり、意外と低いので市で直してほしい。危ない',
    '今日で最後の授業、部屋も片付けた。春から転勤です、みんなありがとう',
    '明日全部終わる、テストが。もう限界',
  ],
});
