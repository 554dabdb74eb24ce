import { BOUGHT_REACH } from '../../context/attention.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const PRICE = anyOf(
  pattern(/\d[\d,.]{0,8}\s?(?:円|万|ドル|usd|\$|人|千円)/g, ['円', '万', 'ドル', 'usd', '$', '人', '千円']),
  phrase(
    '販売',
    '格安',
    '即譲渡',
    'dm',
    '保証',
    '代行します',
    '代行やります',
    'なんでもやります',
    'plz',
    '安全',
    'プレゼント',
    '増やします',
    '売ります',
  ),
);

export default defineRule({
  id: 'platform-terms.bought-reach',
  category: 'platform-terms',
  stage: 'hide',
  strength: 0.86,
  firm: true,
  find: unless(
    together(BOUGHT_REACH, PRICE),
    phrase('詐欺', '注意', '違反', 'やめましょう', '怪しい', '買わない'),
    'comment',
  ),
  rationale: 'Selling followers, likes, badges and accounts breaks Instagram’s terms and feeds fraud.',
  knownGaps: 'Sales without the words followers or likes.',
  mustMatch: [
    'いいね1000個1200円から販売',
    'アカウント売ります。フォロワー1.2万、即譲渡',
    '公 式 バ ッ ジ代行します、3万円',
  ],
  mustNotMatch: [
    'フォロワー買う人は違反です、1万円も出して',
    'フォロワー販売の業者は違反ですよ、1万円に注意',
    'フォロワー50人の市のアカウント、税金何万円使ったの。怪しい',
  ],
});
