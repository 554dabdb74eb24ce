import { CAUTION } from '../../context/caution.ts';
import { SOLD_ABROAD } from '../../context/foreign-sale.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'advertising.sold-abroad',
  category: 'advertising',
  stage: 'hide',
  strength: 0.81,
  find: unless(told(SOLD_ABROAD), CAUTION, 'comment'),
  rationale: 'Work, loans, goods and followers offered in the languages of neighbours and of spam farms.',
  knownGaps: 'Languages and dialects not listed.',
  mustMatch: [
    '高价收购名牌包，加微信 kq_bao99',
    '코인 투자 무료체험, 텔레 문의',
    'Cho vay tiền nhanh, inbox em',
    'ｆｕｋｕｇｙｏｕ hoshii hito DM',
    'Real followers, cheapest price, fast delivery',
  ],
  mustNotMatch: [
    '请问哪里可以办理驾照？价格多少',
    '부업 사기 문자 조심하세요, 링크 누르지 마세요',
    'Where can I ask about a student loan? I want to apply',
  ],
});
