import { CAUTION } from '../../context/caution.ts';
import { CODE_WORD, DOOR, FEW } from '../../context/closings.ts';
import { PUBLIC_TALK } from '../../context/commerce.ts';
import { BOAST, GUEST, LODGING, PRICE_TAG, REACH, TERMS, WARES } from '../../context/dealers.ts';
import { SUM_EARNED } from '../../context/earnings.ts';
import { told } from '../../context/told.ts';
import { SMALL_AND_POLITE } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, distinctly, unless } from '../../text/combine.ts';

const SAID_BY_SELLERS = [CODE_WORD, FEW, TERMS, BOAST, PRICE_TAG, DOOR, SUM_EARNED];

export default defineRule({
  id: 'advertising.dealer',
  category: 'advertising',
  stage: 'hide',
  strength: 0.81,
  find: anyOf(
    unless(
      told(anyOf(distinctly(2, ...SAID_BY_SELLERS), distinctly(3, ...SAID_BY_SELLERS, BOAST, WARES, REACH))),
      anyOf(CAUTION, SMALL_AND_POLITE, PUBLIC_TALK, GUEST),
      'comment',
    ),
    unless(
      told(anyOf(distinctly(3, ...SAID_BY_SELLERS), distinctly(4, ...SAID_BY_SELLERS, BOAST, WARES, REACH))),
      anyOf(CAUTION, LODGING, SMALL_AND_POLITE),
      'comment',
    ),
  ),
  rationale: 'A price, terms, a boast, few left, a private door: two of them make an advertisement of anything.',
  knownGaps: 'Sellers who only hint.',
  mustMatch: [
    '鍵のトラブル最短20分、年中無休。出張見積0円、お電話ください',
    '国産うなぎ2尾4,200円、全国発送いたします。ご注文はDM',
    '家 族 葬 9.8万円〜、資料請求で商品券進呈',
  ],
  mustNotMatch: [
    '市民プールの回数券、6枚で2,000円。申込みはどこですか',
    '弁当を予約したら送料込みで900円、おいしかったです',
    '無料相談は先着5名、予約が取れない。区の相談をもっと増やして',
  ],
});
