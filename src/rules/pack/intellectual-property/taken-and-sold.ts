import { SAVED_BY_COPYING } from '../../context/copy-signs.ts';
import { dealt } from '../../context/dealing.ts';
import { LEAVE_GIVEN, TAKEN_SIGNS } from '../../context/taken-works.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'intellectual-property.taken-and-sold',
  category: 'intellectual-property',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(dealt(weighed(6, TAKEN_SIGNS)), anyOf(LEAVE_GIVEN, SAVED_BY_COPYING), 'comment'),
  rationale: 'A work, a brand or a face that others own, taken in a way that has a name, and offered to the world.',
  knownGaps: 'Works that are not named.',
  mustMatch: [
    'サンリオのロゴで自作プリントしたシャツ、1枚800円で売ります',
    'ドラマ全話録画したやつ、焼いて売るよ。2千円',
    'ﾃﾞｨｽﾞ○ｰのｷｬﾗそっくり、缶バにして売ってます 300円',
  ],
  mustNotMatch: [
    '知らない人に撮ってもらった写真、1枚だけど宝物',
    '漫画を全巻売ります、と書いてある古本屋、まだあるんやね。楽しみ',
    '市の映画上映会、録画して流すだけなのに1000円は高い。説明して',
  ],
});
