import { NO_OUTCAST, OUTCAST_HINTS } from '../../context/outcast-signs.ts';
import { voiced } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'abuse.group-cast-hint',
  category: 'abuse',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(voiced(weighed(3.5, OUTCAST_HINTS)), NO_OUTCAST, 'comment'),
  rationale: 'A group or the people of a place, wished away or called a taint: a person looks.',
  knownGaps: 'Sober worries in the same words.',
  mustMatch: ['長行の連中は祭りに来んで、菌がうつる', 'クルドの店とか鳥肌', '東 京 か ら 来 た 人は帰ればいいわ'],
  mustNotMatch: [
    '県外の人は来るな、という書き込みを見ました。ひどい話です',
    '徳力の住民は駐車場が狭いと怒っています。邪魔な看板をどけて',
    '留学生が国に帰れるよう、駅まで送りました',
  ],
});
