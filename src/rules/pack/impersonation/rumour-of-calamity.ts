import { CALAMITY, CRIME_TALE, HEARSAY, SOBER } from '../../context/rumour.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.rumour-of-calamity',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(
    told(together(anyOf(CALAMITY, CRIME_TALE), HEARSAY)),
    anyOf(
      SOBER,
      phrase(
        '通報しま',
        '防犯カメラ',
        '見守り',
        '亡くなった祖',
        '亡くなった父',
        '亡くなった母',
        '亡くなった主',
        '亡くなった夫',
        '亡くなった妻',
        '亡くなって',
      ),
    ),
    'comment',
  ),
  rationale: 'Hearsay of disaster and crime can harm; staff check it.',
  knownGaps: 'Rumours told as fact without alarm.',
  mustMatch: [
    '志井のダムが崩れたらしい！！すぐ逃げて！！',
    '中国人の窃盗団が避難所を回っとるって。気をつけて',
    '水 道 水 に 毒が入ったそうです。全員に回して',
  ],
  mustNotMatch: [
    '「ダムが決壊した」と回ってきたけどデマだそうです',
    '父が亡くなって一年、お祭りを見せたかった。母も行きたいそうです',
    '水道水においがするらしい。本当ですか？',
  ],
});
