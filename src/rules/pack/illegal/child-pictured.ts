import { CHILDREN_LEERED_AT, PICTURES } from '../../context/child-pictures.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';

export default defineRule({
  id: 'illegal.child-pictured',
  category: 'obscenity',
  also: 'illegal',
  stage: 'hide',
  strength: 0.84,
  urgent: 'child-safety',
  firm: true,
  find: where(anyOf(PICTURES, CHILDREN_LEERED_AT), (span, text) => !isHandedOn(span, text)),
  rationale: 'Pictures of children traded, taken in secret or looked at with lust: hidden and told at once.',
  knownGaps: 'Requests that a parent could make, too; those are flagged by child-pictures-wanted.',
  mustMatch: [
    '園児の水遊びの動画、高く買い取りますよ',
    '妹 の 着替 え の 動画、見たい人は連絡して',
    '木の陰から下校中の小学生をこっそり撮ってる',
    { text: '2列目の子の太もも最高、もっとアップで', caption: 'キッズダンスの発表会を開きました' },
  ],
  mustNotMatch: [
    '小学生の水着のお下がり、サイズ130を譲ります',
    '運動会の小学生の写真、販売サイトで買いたいのですが',
    '園児の水遊びを隠し撮りする人がいて不安です。目隠しを',
    '子どもたちが太鼓に大興奮。小学生の絵の写真も上げてください',
  ],
});
