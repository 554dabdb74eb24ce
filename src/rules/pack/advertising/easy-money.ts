import { CAUTION } from '../../context/caution.ts';
import { CODE_WORD, DISCLAIMER, DOOR, FEW, FOR_THE_CURIOUS, HURRY } from '../../context/closings.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { PRICE_TAG } from '../../context/dealers.ts';
import { EASY_MONEY, LIBERATED, SUM_EARNED } from '../../context/earnings.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, distinctly, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'advertising.easy-money',
  category: 'advertising',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: unless(
    told(
      anyOf(
        together(anyOf(EASY_MONEY, LIBERATED), anyOf(CODE_WORD, DOOR, FEW, HURRY)),
        together(SUM_EARNED, anyOf(CODE_WORD, DOOR)),
        together(SUM_EARNED, anyOf(EASY_MONEY, LIBERATED, DISCLAIMER)),
        together(anyOf(EASY_MONEY, LIBERATED), anyOf(FOR_THE_CURIOUS, DISCLAIMER, PRICE_TAG)),
        distinctly(2, EASY_MONEY, LIBERATED),
      ),
    ),
    anyOf(CAUTION, CITIZEN),
    'comment',
  ),
  rationale: 'Money that comes by itself, freedom from bosses, and a word to send: nobody tells that for nothing.',
  knownGaps: 'Stories without money or freedom.',
  mustMatch: [
    'おうちでスマホ1台、先月は学費ぶん浮きました。続きは固定の投稿に',
    '銀行員を辞めて今は自由。人生変えたい人は「風」とコメントしてね',
    '月 3 0 万 を自動で。借金は完済しました、DM解放中',
    'せどりで生活してます、弟子とります。残り2名',
  ],
  mustNotMatch: [
    '介護の仕事を辞めたい人が多いのは待遇が悪いから。人生変えたいなら賃上げを',
    '夜勤を卒業してパン屋に転職した友人、個別にお祝いしました。お店に行ったらおいしかったです',
    '在宅勤務で電気代が月3万。補助を増やしてほしい',
    '「会社を辞めて人生変えたい人」というDMが来ました。断りました',
  ],
});
