import { GORE_HINTS, GRIM_HINTS } from '../../context/grim-lines.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.grim-hint',
  category: 'obscenity',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: where(anyOf(GRIM_HINTS, GORE_HINTS), (span, text) => !isHandedOn(span, text) && !isFiction(span, text)),
  rationale: 'Mirth, blame or curiosity beside the dead: a person looks.',
  knownGaps: 'The gallows humour of those concerned.',
  mustMatch: ['人身事故でまた電車とまった、人間ジュース草', '遺族は金目当てやろ', '津 波 でも来てくれれば税金浮くのに'],
  mustNotMatch: [
    '人身事故で電車が止まり、笑顔で案内する駅員さんに感謝',
    '遺族の方の話が心に残りました。笑って暮らせる町に、と祈ります',
    '台風でも来てくれた出店の方、お疲れさまでした',
  ],
});
