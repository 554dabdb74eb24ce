import { isHandedOn } from '../../context/voiced.ts';
import { HUNTS } from '../../lists/hunts.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const HELP = phrase(
  ...[
    '相談窓口',
    '支援',
    '迷子',
    '認知症',
    '徘徊',
    '猫',
    '犬',
    'インコ',
    '鳥が',
    '映画',
    'ドラマ',
    '講座',
    '小説',
    '怖い',
    '漏らした',
    '漏らす',
    '教えないで',
    '逃がし',
    '助けたい',
    'どこに相談',
    '通報すれば',
  ],
  ...[
    'ツバメ',
    '熊',
    '猿',
    'サル',
    'イノシシ',
    '逃げた魚',
    '詐欺',
    '容疑者',
    '帰ってきました',
    '見つかりました',
    '警察の方',
    'ありがとう',
    '感謝',
    '同窓会',
    '行かないよう',
    '迷っ',
  ],
);

export default defineRule({
  id: 'personal-data.hunted',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  urgent: 'leaked-personal-data',
  find: unless(
    where(HUNTS, (span, text) => !isHandedOn(span, text)),
    HELP,
    'comment',
  ),
  rationale: 'Whoever fled must not be found through our page: not sought here, and not given away.',
  knownGaps: 'Searches that hide the quarrel.',
  mustMatch: [
    '逃げた嫁を探しとる。見かけたら連絡ください、謝礼あり',
    'このアパートに D V から逃げてきた女がおるよ',
    'この区にいるのは分かってる。見かけた方はDMを。父です',
  ],
  mustNotMatch: [
    'DVから逃げてきた方の住所を漏らすなんて、市はどうなってるの。支援の意味がない',
    '逃げた犬を探しています。見かけた方は連絡ください',
    '家出した友達が見つかりました。今は実家です。相談窓口の方に感謝',
  ],
});
