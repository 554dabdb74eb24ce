import { dealt } from '../../context/dealing.ts';
import { OUTSIDE } from '../../context/faiths.ts';
import { GATHERING_SIGNS } from '../../context/politicking.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'political-religious.gathering',
  category: 'political-religious',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(dealt(weighed(6, GATHERING_SIGNS)), OUTSIDE, 'comment'),
  rationale: 'A faith, what it promises and an open door: recruiting, also where it says that it is a circle.',
  knownGaps: 'Circles that name no faith.',
  mustMatch: [
    '〇〇学会の座談会、今夜お友達をお誘いしてお待ちしています',
    '人間関係に悩みがある学生さん、聖書のサークルに来てみて。楽しいよ',
    'ｷｮｳｶｲの集い、心が軽くなります。教会は日曜、どなたでも',
  ],
  mustNotMatch: [
    '教会のバザー、どなたでも。日曜、仲間と行きます',
    '子育ての悩みの座談会、どなたでも無料。みんなで話しましょう',
    '宗教の勧誘の人が学校に来ています。市は止めてほしい、悩みます',
  ],
});
