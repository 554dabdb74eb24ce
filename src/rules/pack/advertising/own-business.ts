import { CAUTION } from '../../context/caution.ts';
import { VISITOR } from '../../context/commerce.ts';
import { told } from '../../context/told.ts';
import { OWN_BUSINESS, PUBLIC_SERVICE } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.own-business',
  category: 'advertising',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    told(OWN_BUSINESS),
    anyOf(
      CAUTION,
      PUBLIC_SERVICE,
      VISITOR,
      phrase('どこで', 'ほしい', '欲しいです', 'ですか', 'ますか', '売ってますか', '先生が教えて'),
    ),
    'comment',
  ),
  rationale: 'A shop, class or maker that mentions itself is for staff to judge; naming a shop one liked is welcome.',
  knownGaps: 'Shops spoken of by their staff as if by guests.',
  mustMatch: [
    '当店でもたけのこ定食はじめました、お待ちしています',
    '手作り石けんを作っています。のぞいてくださいね',
    'ネットショップ始めました',
    '当 店 で も 始めました',
  ],
  mustNotMatch: [
    '弊店という言葉は何と読むのですか',
    '当店舗？という表記は分かりにくい。どこで買えるの',
    '弊店という言葉、ネットショップでよく見ますか',
  ],
});
