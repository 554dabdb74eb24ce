import { DARK_JOB_FAINT } from '../../context/dark-jobs.ts';
import { dealtOut } from '../../context/dealing.ts';
import { HONEST_WORK, JOB_SIGNS } from '../../context/job-signs.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.shady-work-hint',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(dealtOut(anyOf(collocations(DARK_JOB_FAINT), weighed(4, JOB_SIGNS))), HONEST_WORK, 'comment'),
  rationale: 'Work that is told of only in private, or for the brave: a person looks.',
  knownGaps: 'Jokes among friends.',
  mustMatch: [
    '口の堅いやつ集まれ、夜に金になることあるけん',
    '何するかは当日言う。人手ほしい、日払いする',
    'ヤ バ め の バイト、興味あるなら紹介するよ',
  ],
  mustNotMatch: [
    '度胸のある若者に消防団へ連絡してほしい',
    '仕事内容は当日説明、と聞いてボランティアに集まった人が多かった',
    '名前を貸しただけで議員になれるのか、と広報の記事に怒り。対策をして',
  ],
});
