import { GRIM_EXCUSED, GRIM_SIGNS } from '../../context/grim-signs.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'obscenity.grim-sum',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.81,
  firm: true,
  find: where(
    unless(weighed(5, GRIM_SIGNS), GRIM_EXCUSED, 'comment'),
    (span, text) => !isHandedOn(span, text) && !isFiction(span, text),
  ),
  rationale: 'Woe, mirth or the wish for more, and whom it struck or a sneer: joy at death and ruin.',
  knownGaps: 'Irony without a word of joy.',
  mustMatch: [
    '老人ホームが全焼、年寄りの焼き芋パーティw',
    '人身事故で爺がはねられたって、ざまあ笑',
    '被 災 者 の 顔 で 飯 が う ま い 、最高',
  ],
  mustNotMatch: [
    '火事の現場で拍手した人がいると聞いて、悲しい',
    '葬儀の席で乾杯、爺さんらしい大往生で笑った',
    '避難所の弁当が冷たい。議員は飯がうまいでしょうね、市は何とかして',
  ],
});
