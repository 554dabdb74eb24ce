import { GRIM } from '../../context/grim-lines.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';

/** 死んでも手放さない: never. */
const NEVER =
  /死んでも(?:手放|離[さし]|嫌|いや|守|や[めら]|行[かき]|食べ|忘れ|譲[らり]|売[らり]|言[わい]|見せ|帰[らり]|負け)/;

export default defineRule({
  id: 'obscenity.grim-joy',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: where(GRIM, (span, text) => !isHandedOn(span, text) && !isFiction(span, text) && !NEVER.test(text.raw)),
  rationale: 'Joy at the dead, at victims and at disaster, and the wish for more of it.',
  knownGaps: 'Irony without a word of joy.',
  mustMatch: [
    '火事で年寄りが逝ったらしい、口減らしやん',
    '隣の町が水没？めでたい、もっと降れ',
    '通 り 魔 さ ん グッジョブ',
    '飛び込んだやつ、ミンチになるとこ生で見たかった',
  ],
  mustNotMatch: [
    'このカメラは死んでも手放しません、写真集も作りました',
    '事故で亡くなった方に手を合わせました。祭りの日なのに悲しい',
    '火事で隣の倉庫がなくなり、残念です',
    '亡くなった祖父の葬式は大往生で、親戚と乾杯しました',
    '死者を弔う祭りのあと、太鼓のアンコールに拍手',
  ],
});
