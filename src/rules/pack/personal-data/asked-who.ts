import { ASKS_WHO, SEEN } from '../../context/seen.ts';
import { defineRule } from '../../rule.ts';
import { near, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const NOT_A_PERSON = phrase(
  ...[
    'キャラ',
    '着ぐるみ',
    'ぬいぐるみ',
    '人形',
    '銅像',
    '犬',
    '猫',
    'ねこ',
    'わんこ',
    '鳥',
    '花',
    '曲',
    '絵',
    '歌',
    '衣装',
    '作品',
    '俳優',
    '選手',
    '芸人',
    '歌手',
    '武将',
    '偉人',
  ],
  ...[
    '失礼',
    'やめ',
    '聞かれ',
    '迷子',
    'お礼',
    '助けて',
    '親切',
    '聞けば',
    'お世話',
    'ありがと',
    '聞く人',
    '仮装',
    'うちの子',
    'ウミガメ',
    '虫',
    '魚',
    '木の',
    '看板',
    'ですか」と',
    '回ってくれ',
  ],
);

export default defineRule({
  id: 'personal-data.asked-who',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.55,
  firm: true,
  find: unless(near(SEEN, ASKS_WHO, 26), NOT_A_PERSON, 'comment'),
  rationale: 'Who somebody seen is, where she lives, when she leaves work: nobody in the picture was asked.',
  knownGaps: 'Questions of a mere 誰？.',
  mustMatch: [
    '前列の太鼓の子、どこの学校？名前わかる人いますか',
    '窓口の髪の長い女の人、何時に終わるん？',
    'この浴 衣のお姉さん、どこ住み？',
  ],
  mustNotMatch: [
    '窓口の人の名前を教えてもらえないのはなぜか。市の苦情窓口はどこですか',
    'この子の名前を聞くのは失礼です',
    'この方の絵、どこの家にも飾りたい。名前知りたい',
  ],
});
