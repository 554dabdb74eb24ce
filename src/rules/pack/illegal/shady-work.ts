import { DARK_JOB, ERRAND_ONLY } from '../../context/dark-jobs.ts';
import { BARE_SUM, dealtOut, SUM } from '../../context/dealing.ts';
import { HONEST_WORK, JOB_SIGNS } from '../../context/job-signs.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';
import { anyOf, near, unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.shady-work',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    dealtOut(
      anyOf(collocations(DARK_JOB), near(collocations(ERRAND_ONLY), anyOf(SUM, BARE_SUM), 30), weighed(6, JOB_SIGNS)),
    ),
    HONEST_WORK,
    'comment',
  ),
  rationale: 'Work that only criminals give: an errand without a name, pay beyond it, silence and papers in advance.',
  knownGaps: 'Adverts that say nothing but “easy money”.',
  mustMatch: [
    'カバンを駅まで持って行くだけ、1回8。中は見んでいい',
    '検針ですって言うだけの仕事、相方さがしとる。3万',
    '免許証の写真を先に送ってくれたら即採用、報酬は手渡し',
    '包 み を 届 け る だ け、1回5万',
  ],
  mustNotMatch: [
    '荷物を運ぶだけで1日3往復、腰にきた',
    '封筒を受け取るだけなのに窓口で5千円の手数料と言われた',
    '職員が電話をかけるだけの事業に3万円も使うのは税金の無駄です。対応が雑すぎる、ひどい',
    '身分証の写真を先に送ってという募集は闇バイトの手口です',
  ],
});
