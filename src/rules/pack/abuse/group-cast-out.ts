import { NO_OUTCAST, OUTCAST_SIGNS } from '../../context/outcast-signs.ts';
import { voiced } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'abuse.group-cast-out',
  category: 'abuse',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: unless(voiced(weighed(4.5, OUTCAST_SIGNS)), NO_OUTCAST, 'comment'),
  rationale: 'People hated for birth, origin or health shall be gone or apart: denial of their place among others.',
  knownGaps: 'Groups under code names.',
  mustMatch: [
    '実習生の連中は全員送り返したらいいんよ',
    '支援級の子とは同じバスとか無理やけ',
    '同 和 の も ん と は 結 婚 す ん な',
    'ホームレスとか一人残らず消えたらええのに',
  ],
  mustNotMatch: [
    '車椅子の人は来るなと言われたと聞いて、悲しくなりました',
    '外国人の友達、国に帰れるか心配しとる。寂しい',
    'ベトナムの人たちの屋台、香草の匂いがよかった。並ぶ人が邪魔でも全員笑顔',
  ],
});
