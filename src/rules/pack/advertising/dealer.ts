import { DEALING } from '../../context/dealings.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'advertising.dealer',
  category: 'advertising',
  stage: 'hide',
  strength: 0.81,
  find: DEALING,
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
