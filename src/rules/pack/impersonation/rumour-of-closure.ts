import { CLOSURE, HEARSAY, INSIDER, SOBER } from '../../context/rumour.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.rumour-of-closure',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: unless(
    told(together(CLOSURE, anyOf(HEARSAY, INSIDER))),
    anyOf(SOBER, phrase('雨で', '残念', 'してほしい', '反対', 'なぜ', '理由', 'でした', 'ました')),
    'comment',
  ),
  rationale: 'Hearsay of closures, cuts and prices misleads readers.',
  knownGaps: 'Closures told as fact.',
  mustMatch: [
    '南区役所は来月で閉鎖して門司に統合だそうです',
    '祇園太鼓、今年は中止らしいよ',
    '打 ち 切 り らしいよ、来月で',
  ],
  mustNotMatch: [
    '雨で中止らしい、残念',
    '閉鎖の理由を説明してほしい。決まったと言われても',
    '廃止が決まったと聞いたが本当ですか',
  ],
});
