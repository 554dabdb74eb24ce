import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'personal-data.searched-for',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  urgent: 'leaked-personal-data',
  find: unless(
    together(
      phrase(
        '逃げた',
        'dvで',
        '暴力をふるう',
        '家を出た',
        '出て行った',
        '連れて行った',
        '元嫁',
        '元妻',
        '元夫',
        '元カノ',
        '元彼',
        '婿が',
        '匿って',
        'シェルター',
      ),
      phrase(
        '探して',
        '捜して',
        '見かけた人',
        '見かけたら',
        '居場所',
        '行方',
        'おります',
        'どこにお',
        '知らせて',
        '見つけ',
      ),
      phrase('名前は', '住ん', '小学校', '寮', '実家', '連絡', 'dm', 'ほくろ', '車は', '勤め', '保育園', '旧姓'),
    ),
    phrase('猫', '犬', 'インコ', '相談窓口', '支援', '映画', 'ドラマ', '講座'),
    'comment',
  ),
  rationale: 'Whoever fled from somebody must not be found through our page; the search itself is a danger.',
  knownGaps: 'Searches that hide the quarrel.',
  mustMatch: [
    'DVで逃げた嫁と子を探してます。名前は沙月、見かけた人はDMを',
    '家 を 出 た 娘を捜しています。名前は理沙、今は工場の寮に',
    '暴力をふるう婿が探しておりますが、娘は貫の実家におります',
  ],
  mustNotMatch: [
    '家を出た猫を探しています。名前はタマです',
    'DVで逃げた方の居場所を役所が漏らした事件、名前は伏せて講座で扱って',
    '出て行った若者を呼び戻す策を市は見つけて',
  ],
});
