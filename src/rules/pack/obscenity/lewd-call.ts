import { LEWD_CALL_EXCUSED, LEWD_CALL_SIGNS } from '../../context/lewd-signs.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'obscenity.lewd-call',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: where(
    unless(weighed(4.5, LEWD_CALL_SIGNS), LEWD_CALL_EXCUSED, 'comment'),
    (span, text) => !isHandedOn(span, text) && !isFiction(span, text),
  ),
  rationale: 'An act, a picture or linen, a call for it, and who or where: together an offer.',
  knownGaps: 'Offers in everyday words alone.',
  mustMatch: [
    '見せ合いできる女性募集、今夜車で',
    '隠し撮りした風呂の動画あるよ、見たい人dm',
    'ス ワ ッ プ 希 望 の 夫 婦、 ホ テ ル は 小 倉 駅 前',
  ],
  mustNotMatch: [
    '盗撮の被害が駅で続いています。女性の相談窓口を募集してください',
    '奴隷みたいに働かされて、夜しか会える日がない',
    '裏垢の勧誘DMが夜に来て迷惑。対策して',
  ],
});
