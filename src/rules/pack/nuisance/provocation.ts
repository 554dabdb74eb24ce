import { defineRule } from '../../rule.ts';
import { anyOf, together } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'nuisance.provocation',
  category: 'other',
  stage: 'flag',
  strength: 0.5,
  find: anyOf(
    phrase(
      'はい論破',
      '論破w',
      '顔真っ赤',
      '正義マン',
      'かかってこい',
      '荒らしまー',
      '荒らしてや',
      '荒らします',
      '荒らすぞ',
      '悔しかったら',
      '釣られ',
      '平和ボケ',
      'お花畑で',
      '効いてて草',
      '効いてる効いてる',
      'ざまあ',
      'ざまぁ',
      'メシウマ',
      'ぬるぽ',
      '言い返してみ',
      '消されるか試',
      '炎上させ',
      '晒し上げ',
    ),
    together(
      phrase('毎日', '毎時間', '1日', '一日'),
      phrase('書き込みます', '書き込むから', '書きに来ます', '書きに来', 'コメントします', '送り続け', '100回', '百回'),
      phrase('返事', '反応', '謝るまで', 'よろしく', '回', 'から'),
    ),
  ),
  rationale: 'Provocation and announced flooding disturb everyone; whether it is too much, a person decides.',
  knownGaps: 'Needling without these words.',
  mustMatch: [
    'はい論破〜、顔真っ赤で草',
    '返事があるまで毎日100回書き込みます',
    '運営が反応するまで 荒 ら し ま ー す',
  ],
  mustNotMatch: [
    '毎日コメントありがとうございます',
    'ざまざまな催しがあり1日いても飽きません',
    '一日に何回も電話したのに反応がない。返事をください',
  ],
});
