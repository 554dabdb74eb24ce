import { GORE_SHOWN } from '../../context/grim-lines.ts';
import { SHOWN_EXCUSED, SHOWN_SIGNS } from '../../context/grim-signs.ts';
import { LOOKS_FOR_A_WAY } from '../../context/looking-for-a-way.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'obscenity.gore-shown',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: where(
    unless(anyOf(GORE_SHOWN, unless(weighed(5.5, SHOWN_SIGNS), SHOWN_EXCUSED, 'comment')), LOOKS_FOR_A_WAY, 'comment'),
    (span, text) => !isHandedOn(span, text) && !isFiction(span, text),
  ),
  rationale: 'The dead and the mangled offered to see, or looked at with pleasure.',
  knownGaps: 'Tales without a picture.',
  mustMatch: [
    '川の水死体の写真あるけど見る？',
    '飛び降りた人の 頭 が割れた 動画、見たいやつ挙手',
    '血の海で自撮りしたい',
    '人身の動画まわってきたけど欲しい？',
  ],
  mustNotMatch: [
    '遺体の写真をネットに上げる人がいる。消してほしい',
    '恐竜の白骨の写真、博物館で見て興奮しました',
    '事故現場の写真を警察に提供しました',
  ],
});
