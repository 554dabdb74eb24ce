import { OVERHEARD } from '../../context/hearsay-of-danger.ts';
import { menacing } from '../../context/menace.ts';
import { NOT_THREATENING } from '../../context/mock-menace.ts';
import { VOWED_TO_PLACE } from '../../context/vows.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';

/** What shall be done to a place, in no joke, question or complaint. */
export const VOWED_TO_PLACE_IN_EARNEST = unless(menacing(VOWED_TO_PLACE), anyOf(NOT_THREATENING, OVERHEARD), 'comment');

export default defineRule({
  id: 'threat.vowed-to-place',
  category: 'illegal',
  also: 'abuse',
  stage: 'hide',
  strength: 0.58,
  urgent: 'threat',
  firm: true,
  find: VOWED_TO_PLACE_IN_EARNEST,
  rationale: 'A crime vowed against a place or a gathering, hinted at or named.',
  knownGaps: 'Places only insiders know.',
  mustMatch: [
    '図書館のロッカーに置いといたけ、正午に爆発するよ',
    '土曜の夜、仲間集めて鳥居前。全員ボコるけ道具持ってこい',
    '式 の 会 場、灯油まいて火の海にしたる',
  ],
  mustNotMatch: [
    '図書館のロッカーに傘を忘れた。置いといたらだめ？',
    '会場の近くで不発弾の爆弾処理があると聞きました',
    '火の海のようなイルミネーション、会場がきれいでした',
    '窓口の列に突っ込む自転車、危ない。市は対策して',
  ],
});
