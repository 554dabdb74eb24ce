import { CAUTION } from '../../context/caution.ts';
import { PRICED, PUBLIC_TALK, VISITOR } from '../../context/commerce.ts';
import { GUEST } from '../../context/dealers.ts';
import { PRIVATE_FUNNEL } from '../../context/funnels.ts';
import { told } from '../../context/told.ts';
import { HARD_SELL, OWN_BUSINESS, OWN_TRADE } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'advertising.commerce-hint',
  category: 'advertising',
  stage: 'flag',
  strength: 0.45,
  find: unless(
    told(together(anyOf(PRIVATE_FUNNEL, OWN_BUSINESS, OWN_TRADE), anyOf(PRICED, HARD_SELL))),
    anyOf(CAUTION, PUBLIC_TALK, VISITOR, GUEST),
    'comment',
  ),
  rationale: 'Two signs of commerce are for staff to judge.',
  knownGaps: 'One sign.',
  mustMatch: [
    '英語コーチをしています。無料カウンセリングはリンクから',
    '唐揚げ弁当 全品100円引き、当店のチラシです',
    'ご 予 約 は プロフから、半額です',
  ],
  mustNotMatch: [
    '半額シールの時間に並んで、DMで友達を呼びました。楽しかった',
    '当店の半額券はどちらで使えますか',
    '当店という店の料金は高すぎ。市の説明がおかしい',
  ],
});
