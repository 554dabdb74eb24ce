import { CAUTION } from '../../context/caution.ts';
import { PUBLIC_TALK, VISITOR } from '../../context/commerce.ts';
import { GUEST } from '../../context/dealers.ts';
import { told } from '../../context/told.ts';
import { HARD_SELL, SMALL_AND_POLITE, TRADE } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.door-to-door',
  category: 'advertising',
  stage: 'hide',
  strength: 0.82,
  find: unless(
    told(near(TRADE, HARD_SELL, 45)),
    anyOf(
      CAUTION,
      phrase('相談員', '看板', '神社', 'してください', '相談日', '弁護士会', '区役所の'),
      SMALL_AND_POLITE,
      PUBLIC_TALK,
      VISITOR,
      GUEST,
    ),
    'comment',
  ),
  rationale: 'Trades that offer quotes, discounts and visits to everybody are advertising.',
  knownGaps: 'Trades outside the list.',
  mustMatch: [
    '水漏れ・つまり即対応！今だけ基本料金半額',
    '買取強化中、古い着物の出張査定0円',
    '外 壁 塗 装 が 半 額、お申込みはお電話で',
    '成人式の後撮り半額！当スタジオへ',
  ],
  mustNotMatch: [
    '屋根の修理を火災保険で無料でと訪ねて来る業者、断りました',
    '市の耐震診断の補助、キャンペーンするなら説明を',
    'エアコンの電気代が浮きますと市のチラシにあった',
  ],
});
