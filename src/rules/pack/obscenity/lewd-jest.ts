import { CRUEL_EXCUSED, CRUEL_SIGNS } from '../../context/cruel-signs.ts';
import {
  JEST_EXCUSED,
  JEST_SIGNS,
  LEWD_CALL_EXCUSED,
  LEWD_CALL_SIGNS,
  LUST_EXCUSED,
  LUST_SIGNS,
} from '../../context/lewd-signs.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'obscenity.lewd-jest',
  category: 'obscenity',
  stage: 'flag',
  strength: 0.48,
  firm: true,
  find: where(
    anyOf(
      unless(weighed(3, LEWD_CALL_SIGNS), LEWD_CALL_EXCUSED, 'comment'),
      unless(weighed(3.5, CRUEL_SIGNS), CRUEL_EXCUSED, 'comment'),
      unless(weighed(3, JEST_SIGNS), JEST_EXCUSED, 'comment'),
      unless(weighed(4, LUST_SIGNS), LUST_EXCUSED, 'comment'),
    ),
    (span, text) => !isHandedOn(span, text) && !isFiction(span, text),
  ),
  rationale: 'A chuckle, somebody or a thing that stands for him, and a wish: a person looks.',
  knownGaps: 'Double meanings without any of these words.',
  mustMatch: [
    '受付のお姉さん、夜の意味で混ざりたいわ',
    'わしの大根も磨いてくれんか、のう',
    'お 隣 の 奥 さ ん の 浴 衣 、ぐふふ 見たい',
  ],
  mustNotMatch: [
    '司会のお姉さんのギャグ、違う意味で見て泣いた。お疲れさま',
    'ワシの大根を食べた孫が喜んどった、わしも自慢したい',
    '職員さんに「エロい」と言う人を見て怖い。失礼だ',
  ],
});
