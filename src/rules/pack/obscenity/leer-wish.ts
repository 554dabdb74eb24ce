import { LEER_LINES } from '../../context/leer-lines.ts';
import { LUST_EXCUSED, LUST_SIGNS } from '../../context/lewd-signs.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'obscenity.leer-wish',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: where(
    anyOf(LEER_LINES, unless(weighed(5, LUST_SIGNS), LUST_EXCUSED, 'comment')),
    (span, text) => !isHandedOn(span, text) && !isFiction(span, text),
  ),
  rationale: 'What the writer would do to a body that he sees, buy from it or make of its picture.',
  knownGaps: 'Wishes without a word for person or body.',
  mustMatch: [
    '受付のお姉さんの谷間に顔うずめたい',
    'この女優さん裸うp頼む',
    'お 姉 さ ん の ストッキング、洗わんで売って',
    '右の先生の胸アップ、もっと頼む',
    { text: '夜の個人レッスンお願いしたいわ、なんぼでも払う', caption: 'フラダンス教室の先生' },
    'AIで職員さんを脱がせてみた',
  ],
  mustNotMatch: [
    'お姉さんの犬に顔うずめたい、もふもふ',
    '裸足の女の子が水遊び。洗わないで野菜を売ってくれる店もあった',
    'お母さんの太ももの上で寝てしまう猫を触りたい',
    { text: '先生の開脚、毎回すごい柔軟性です。お願いしたい', caption: 'ヨガ教室' },
    '先生の顔写真を使った詐欺の被害、対策を',
  ],
});
