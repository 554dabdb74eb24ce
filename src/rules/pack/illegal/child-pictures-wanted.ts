import { PICTURES_WANTED } from '../../context/child-pictures.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';

export default defineRule({
  id: 'illegal.child-pictures-wanted',
  category: 'obscenity',
  also: 'illegal',
  stage: 'flag',
  strength: 0.55,
  urgent: 'child-safety',
  firm: true,
  find: where(PICTURES_WANTED, (span, text) => !isHandedOn(span, text)),
  rationale: 'More pictures of lightly dressed children are asked for, or collected, by somebody who is no parent.',
  knownGaps: 'Relatives who do not say so.',
  mustMatch: [
    'レオタードの写真もっと上げてほしい',
    '遠足の子らと会って、知らない子だけど一緒に撮った',
    'キ ッ ズ の写真、最近少なくない？もっと',
  ],
  mustNotMatch: [
    'うちの子のレオタードの写真、購入できますか。もっと見たいです',
    '子どもの水着の忘れ物、写真があれば見たいです',
    '小学生が描いたポスターの写真、もっと見たい',
  ],
});
