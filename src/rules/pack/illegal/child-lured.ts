import { LURES, NO_LURE } from '../../context/child-lures.ts';
import { PLAIN_WORDS } from '../../context/child-plain.ts';
import { RISKS } from '../../context/child-risks.ts';
import { MANY_SIGNS } from '../../context/child-signs.ts';
import { WAYS } from '../../context/child-ways.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';

export default defineRule({
  id: 'illegal.child-lured',
  category: 'illegal',
  also: 'obscenity',
  stage: 'hide',
  strength: 0.85,
  urgent: 'child-safety',
  firm: true,
  find: unless(
    where(anyOf(LURES, MANY_SIGNS, WAYS, RISKS, PLAIN_WORDS), (span, text) => !isHandedOn(span, text)),
    NO_LURE,
    'comment',
  ),
  rationale: 'A treat, money, a bed or fame for a child, with secrecy or no grown-up near: staff must know at once.',
  knownGaps: 'Lures without secrecy, money or being alone.',
  mustMatch: [
    'カブトムシいっぱいあるよ、親には言わんで取りにおいで',
    '中2くらいの子おる？ごはん付き合ってくれたらお小遣い出すよ',
    'お 母 さ ん に 頼まれて迎えに来た、車に乗って',
    '家出しとる子、部屋余っとるけん泊まりにおいで',
    '現役JSかJCのモデル募集、保護者の同意書はこっちで用意',
  ],
  mustNotMatch: [
    '母の日のサプライズ、ママには内緒で来てねと先生に言われました',
    '中学生のお小遣いでも買える屋台があるといいな。友達と行ける',
    '家出した子が泊まる所を探しているときの相談窓口、もっと知らせてほしい',
    '知らない人に「お菓子あげるからおいで、親には内緒」と言われたらどうするか、家で話しました',
    '小学生の友達がほしいと息子が言うので参加します',
  ],
});
