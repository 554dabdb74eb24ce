import { CRUEL_EXCUSED, CRUEL_SIGNS } from '../../context/cruel-signs.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'obscenity.cruelty-told',
  category: 'obscenity',
  also: 'illegal',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: where(
    unless(weighed(4.5, CRUEL_SIGNS), CRUEL_EXCUSED, 'comment'),
    (span, text) => !isHandedOn(span, text) && !isFiction(span, text),
  ),
  rationale: 'A creature, what was done to it and the relish: nobody takes it for anything else.',
  knownGaps: 'Cruelty told without relish; cruelty-hint flags it.',
  mustMatch: [
    'インコの羽むしったった動画、見る？',
    '酔っ払いのおっさん蹴ってみた、続きはプロフ',
    'カ メ を 握 り つ ぶ し た 音、く せ に な る',
  ],
  mustNotMatch: [
    '猫に首輪を引っ張られて転んだ動画、笑った',
    'カニの足を切って鍋に、最高',
    '犬を蹴った動画を載せる人、許せない。市は通報先を見せて',
  ],
});
