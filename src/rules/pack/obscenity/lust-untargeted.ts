import { isOrdinaryBody } from '../../context/bodies.ts';
import { isCondemned, isHandedOn } from '../../context/voiced.ts';
import { BODY_LUST } from '../../lists/sexual.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';
import { phrasing, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'obscenity.lust-untargeted',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.56,
  firm: true,
  find: where(
    phrasing(
      re(
        '(?<![たおホミ豆牛授])(?!抱き(?:たい|てえ|てー)?(?:枕|しめ)|夜の|セクシー|抜|体(?:に|を)触|足(?:を|が)触|唇|調教|脱い)',
      ),
      BODY_LUST,
      re('(?!防止|被害|対策|本|小僧|温泉|ケア|外来|トラブル|マッサージの(?:講座|教室|相談))'),
    ),
    (span, text) => !isOrdinaryBody(span, text) && !isHandedOn(span, text) && !isCondemned(span, text),
  ),
  rationale: 'Crude talk of bodies with nobody named goes to a person.',
  knownGaps: 'Jokes among friends.',
  mustMatch: ['おっぱい！おっぱい！', 'パンチラ期待', 'エ ロ い', '谷間見えた'],
  mustNotMatch: [
    'おっぱいの相談、授乳室でできますか',
    '谷間の百合という花が咲いています。お尻も濡れず助産師さんの保健相談は親切',
    '谷間の集落の写真が美しい。美術展楽しみ',
  ],
});
