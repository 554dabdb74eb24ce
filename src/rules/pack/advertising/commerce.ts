import { CAUTION } from '../../context/caution.ts';
import { OFFERED, ORDER, ORDERED, PRICED, PUBLIC_TALK, SALES_TALK, VISITOR } from '../../context/commerce.ts';
import { GUEST } from '../../context/dealers.ts';
import { told } from '../../context/told.ts';
import { SMALL_AND_POLITE } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, atLeast, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'advertising.commerce',
  category: 'advertising',
  stage: 'hide',
  strength: 0.82,
  find: unless(
    told(together(ORDER, atLeast(3, PRICED, ORDERED, SALES_TALK, OFFERED))),
    anyOf(CAUTION, SMALL_AND_POLITE, PUBLIC_TALK, VISITOR, GUEST),
    'comment',
  ),
  rationale: 'A price, a way to order, a boast and a trade: three of them and nobody sees anything but advertising.',
  knownGaps: 'Sellers who only hint.',
  mustMatch: [
    '結婚相談所こくら、入会金0円。成婚率82%、まずは無料面談',
    '中古車一括査定、今売れば高い！車種を教えてください',
    '漢 方 ダイエット、モ.ニ.タ.ー.割、LINEで相談',
  ],
  mustNotMatch: [
    '体験教室、初回無料の申込はどこで聞けばいいですか',
    'クリーニング代が半額になる券、申込したら去年の祭りでもらいました',
    '工事の受付を即日で締め切る市、説明がおかしい',
  ],
});
