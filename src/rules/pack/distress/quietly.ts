import { LIGHT, NOT_IN_NEED } from '../../context/levity.ts';
import { QUIET_EXCUSED, QUIET_SIGNS } from '../../context/quiet-signs.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'distress.quietly',
  category: 'other',
  stage: 'flag',
  strength: 0.66,
  firm: true,
  urgent: 'self-harm',
  find: unless(
    anyOf(unless(weighed(2, QUIET_SIGNS), NOT_IN_NEED, 'comment'), weighed(3, QUIET_SIGNS)),
    anyOf(LIGHT, QUIET_EXCUSED),
    'comment',
  ),
  rationale: 'Things laid out, nothing needed any more, life called long enough: who leaves quietly says it like this.',
  knownGaps: 'One such word alone.',
  mustMatch: [
    '印鑑は仏壇に置いてあります。もう何も要りません',
    '主人の四十九日が済み、私の役目も終わりました。心は静かです',
    'も う 十 分 生 き ま し た。 疲 れ ま し た',
  ],
  mustNotMatch: [
    '鍵を窓口に置いてきました。落とし物です',
    '部屋を片付けてすっきりしました。明日は衣替え',
    '今年が最後の運動会、統合で閉校です。寂しくて涙が出ました',
    '印鑑はもう要りませんと言われたのに、また書類。市は手続を決めて',
  ],
});
