import { meant } from '../../context/speech.ts';
import { defineRule } from '../../rule.ts';
import { disguised } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.death-wish',
  category: 'abuse',
  stage: 'hide',
  strength: 0.9,
  firm: true,
  find: meant(disguised('死ねよ', '早く死ね', 'お前死ね', '死ねばいい', '死んでくれ', '氏ねよ')),
  rationale: 'A wish that somebody die is abuse in every register.',
  knownGaps: 'Bare しね in kana; wishes told by images.',
  mustMatch: ['早く死ねよ', 'お前なんか死ねばいいのに', '早く死.ね', '早くタヒね'],
  mustNotMatch: ['「死ねばいい」なんて書く人はやめてください', '死ねよと言われて悲しかった', '早く死ねとは思わない'],
});
