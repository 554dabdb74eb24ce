import { GRIM } from '../../context/grim-lines.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.grim-joy',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: where(GRIM, (span, text) => !isHandedOn(span, text) && !isFiction(span, text)),
  rationale: 'Joy at the dead, at victims and at disaster, and the wish for more of it.',
  knownGaps: 'Irony without a word of joy.',
  mustMatch: [
    '火事で年寄りが逝ったらしい、口減らしやん',
    '隣の町が水没？めでたい、もっと降れ',
    '通 り 魔 さ ん グッジョブ',
    '飛び込んだやつ、ミンチになるとこ生で見たかった',
  ],
  mustNotMatch: [
    '事故で亡くなった方に手を合わせました。祭りの日なのに悲しい',
    '火事で隣の倉庫がなくなり、残念です',
    '亡くなった祖父の葬式は大往生で、親戚と乾杯しました',
    '死者を弔う祭りのあと、太鼓のアンコールに拍手',
  ],
});
