import { CAUTION } from '../../context/caution.ts';
import { OFFERED_ABROAD } from '../../context/foreign-sale.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'advertising.offered-abroad',
  category: 'advertising',
  stage: 'flag',
  strength: 0.45,
  find: unless(told(OFFERED_ABROAD), CAUTION, 'comment'),
  rationale: 'Rooms, lessons, food and used things, offered by neighbours in their own languages.',
  knownGaps: 'Languages not listed.',
  mustMatch: [
    '二手自行车，3000日元，自提',
    '한국어 과외 합니다, 관심 있으신 분 댓글',
    'I teach piano in Kokura, message me',
    'M y  s h o p  opens Monday, please come. My shop',
  ],
  mustNotMatch: [
    'Where can I find yoga lessons? Is the first one free?',
    '请问哪里有便宜的二手自行车，区役所有吗',
    'nhà hàng phở này ở đâu, giá bao nhiêu',
  ],
});
