import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { DAILY } from './announced.ts';
import { VOWED_TO_PLACE_IN_EARNEST } from './vowed-to-place.ts';

export default defineRule({
  id: 'threat.vowed-to-place-plain',
  category: 'illegal',
  also: 'abuse',
  stage: 'hide',
  strength: 0.6,
  urgent: 'threat',
  firm: true,
  find: unless(VOWED_TO_PLACE_IN_EARNEST, DAILY, 'comment'),
  rationale:
    'A crime vowed against a place, with no word of cooking, classes or fire prevention: with the vow itself it hides.',
  knownGaps: 'Vows dressed as talk of a class or a festival.',
  mustMatch: [
    '図書館のロッカーに置いといたけ、正午に爆発するよ',
    '土曜の夜、仲間集めて鳥居前。全員ボコるけ道具持ってこい',
    '式 の 会 場、灯油まいて火の海にしたる',
  ],
  mustNotMatch: [
    '干し芋の教室、会場で包丁で指を切りかけた。来年はピーラー持参',
    '図書館のロッカーに傘を忘れた。置いといたらだめ？',
    '窓口の列に突っ込む自転車、危ない。市は対策して',
  ],
});
