import { PARTY } from '../../context/politics.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const STANCE = phrase(
  '信用',
  'まとも',
  'だらしな',
  'マシ',
  'すごい',
  '最高',
  '応援',
  '嫌い',
  'ダメ',
  '駄目',
  'フットワーク',
  'どっちも',
  '支持',
  'カルト',
  '腐',
  '終わって',
  '期待',
  '裏金',
  '売国',
  '左翼',
  '右翼',
  'パヨク',
  'ネトウヨ',
  'お願い',
  '組織の力',
  '断りづら',
  'しんどい',
  '忘れられ',
  '握手',
  '感じのいい',
  '来とった',
  '政策',
  '改革案',
  '公約',
  '勝っても',
);

export default defineRule({
  id: 'political-religious.stance',
  category: 'political-religious',
  stage: 'flag',
  strength: 0.45,
  find: anyOf(
    together(PARTY, STANCE),
    together(
      phrase('創価', '統一教会', '家庭連合', 'エホバ', '幸福の科', '顕正会'),
      phrase('電話', '人ら', '並んど', 'すごい', '問題', '勧誘', '議員', '忘れ', '信者', 'お願い', '力'),
    ),
    together(
      phrase('野党が', '総理が', '首相が', '与党が', '今の政治家'),
      phrase('だらし', '変わって', '変わら', '信用', '辞め', 'バカ', '無能', '誰が勝って', '通るんよ'),
    ),
    together(phrase('候補'), phrase('握手', '感じのいい', '応援', '人柄', '来てくれた', '当選したら', '素敵')),
  ),
  rationale: 'A stance on a party or religious body is opinion; on this page a person looks at it.',
  knownGaps: 'Stance without these words; irony.',
  mustMatch: ['やっぱり自民は信用できん', '維 新 の改革案の方がマシや', '創価の人らが並んどった、組織の力すごい'],
  mustNotMatch: [
    '自民会館の前のバス停はどこですか',
    '維新通りの工事、いつ終わるんですか',
    '共産制の話ではなく、窓口の待ち時間の話です',
  ],
});
