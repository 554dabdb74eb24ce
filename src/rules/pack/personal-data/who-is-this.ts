import { INITIAL, NAME } from '../../context/names.ts';
import { IN_THE_PICTURE, WHEREABOUTS } from '../../context/told-of-others.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const FACT = anyOf(
  WHEREABOUTS,
  phrase(
    'じゃない？',
    'やない？',
    'やろ？',
    'さんやね',
    'さんでしょ',
    'さんですよね',
    'くんかな',
    'ちゃんかな',
    '声かけよ',
    'どこに住',
    '誰か知',
    '名前教えて',
    '誰？',
    'だれ？',
    '特定',
  ),
);

export default defineRule({
  id: 'personal-data.who-is-this',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.5,
  find: anyOf(
    unless(
      together(
        IN_THE_PICTURE,
        FACT,
        anyOf(
          NAME,
          INITIAL,
          phrase(
            '住んど',
            '住んでる人',
            'レジ',
            '声かけよ',
            '名前教えて',
            'うちの',
            '隣',
            'となり',
            '同級生',
            '旦那',
            '奥さん',
            '会社',
          ),
        ),
      ),
      phrase(
        'ありがと',
        'がんばりよる',
        '元気もら',
        '制服',
        '花',
        '差し替え',
        '失礼',
        'やめ',
        '職員さん',
        '皆さん',
        'みなさん',
        '予算',
        '区は',
        '市は',
      ),
      'comment',
    ),
    together(
      phrase('新人さん', '職員さん', '保育士さん', '司会の子', 'お姉さん', 'おねえさん', 'この子'),
      phrase('どこに住', '彼氏おる', '彼氏いる', '連絡先', 'インスタ教えて', '何歳？', '家どこ'),
    ),
  ),
  rationale: 'Putting a name, a home or a workplace to a face in a picture identifies somebody who was not asked.',
  knownGaps: 'A thankful mention by name is left alone.',
  mustMatch: [
    '右から2番目の人、うちの隣に住んどる吉永さんじゃない？',
    'こ の 子スーパーでレジしとるよね、今度声かけよ',
    '新人さんかわいい、どこに住んどるん？',
  ],
  mustNotMatch: [
    '写真の職員さん、親切にしてくれてありがとう',
    'この子の名前を聞くのは失礼だからやめましょう',
    '後ろの古い看板、予算がないから直さない？区は住んでる人のことを考えて',
  ],
});
