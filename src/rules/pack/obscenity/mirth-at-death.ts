import { MIRTH, SOBER, VICTIMS } from '../../context/woe-and-mirth.ts';
import { defineRule } from '../../rule.ts';
import { near, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.mirth-at-death',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: unless(near(VICTIMS, MIRTH, 30), SOBER, 'comment'),
  rationale: 'Plain joy at the dead and at victims of disaster.',
  knownGaps: 'Irony without a word of joy.',
  mustMatch: [
    '被災者の泣き顔でメシがうまい。もっと降れ',
    'また老人ひとり減った、お祝いのケーキ買ってこよ',
    '自殺した中学生グ ッ ジ ョ ブ',
    '土砂で埋まった家の間取り最高。次は誰が埋まるか賭けようぜ',
  ],
  mustNotMatch: [
    '被災者の方が書いた絵本、防災の授業で読みました。拍手した子も',
    '被災者支援の募金に拍手しました。お祝いの代わりです',
    '人身事故で遅れたけど試合に間に合った！万歳',
  ],
});
