import { CAUTION } from '../../context/caution.ts';
import { CODE_WORD, DISCLAIMER, DOOR, FEW, FOR_THE_CURIOUS, HURRY } from '../../context/closings.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { BOAST, PRICE_TAG, TERMS } from '../../context/dealers.ts';
import { REMEDY } from '../../context/remedies.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, distinctly, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'advertising.remedy',
  category: 'advertising',
  stage: 'hide',
  strength: 0.82,
  find: unless(
    told(
      anyOf(
        distinctly(2, REMEDY, REMEDY),
        together(REMEDY, anyOf(CODE_WORD, DOOR, FEW, HURRY, PRICE_TAG, TERMS, BOAST, FOR_THE_CURIOUS, DISCLAIMER)),
      ),
    ),
    anyOf(CAUTION, CITIZEN),
    'comment',
  ),
  rationale: 'A cure or a fortune with a price, a private door or few seats left is sold.',
  knownGaps: 'Cures that name no price and no door.',
  mustMatch: [
    'このお茶を飲み始めて血圧が下がりました。会員価格でお渡しできます、DMを',
    '龍神の水晶で臨時収入のご報告多数。一つ9,800円、残り3名',
    '数 秘 のセッション 初回3,300円、詳細はハイライト',
  ],
  mustNotMatch: [
    '薬を飲み始めて血圧が下がりました。病院の先生に感謝',
    '開運のお守りは500円、神社で買いました',
    '波動で発達が治ると配るチラシ、公民館に置かないで。個別に説明してほしい',
  ],
});
