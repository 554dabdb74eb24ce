import { HALF_NAMED } from '../../context/pointed-out.ts';
import { PLACED, RECOGNISED, SEEN } from '../../context/seen.ts';
import { HOME_TRACE } from '../../context/traces.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, beside, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const EXCUSED = phrase(
  'ありがと',
  '親切',
  'お世話',
  '助かり',
  '選手',
  '歌手',
  '俳優',
  '元気もら',
  '市は',
  '区は',
  '書かせ',
  '改善',
);

export default defineRule({
  id: 'personal-data.recognised',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(
    anyOf(
      together(beside(SEEN, anyOf(PLACED, HOME_TRACE), 24), RECOGNISED),
      beside(HALF_NAMED, anyOf(PLACED, HOME_TRACE), 18),
    ),
    EXCUSED,
    'comment',
  ),
  rationale: 'A face or an initial with its class, shop or house: everyone who lives there knows who is meant.',
  knownGaps: 'Mentions in praise are left alone.',
  mustMatch: [
    '左の人、湯川のコンビニで働いてる人やない？',
    '後ろの双子ちゃん、消防署の裏のおうちよね',
    'これM小のT先生よね、徳力に住んどるって',
  ],
  mustNotMatch: [
    '写真の方、うちの子の先輩です。親切にしてもらいました',
    'この看板、公園の裏の家から見えるよね',
    '窓口の人、会社の名前を何度も書かせるよね。市は改善を',
  ],
});
