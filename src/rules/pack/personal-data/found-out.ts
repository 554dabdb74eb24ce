import { FOUND_OUT, KNOWN_HOMES } from '../../lists/found-out.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const EXCUSED = phrase(
  ...[
    'ありがと',
    '親切',
    'うちの子',
    'どこに相談',
    '相談でき',
    '詐欺',
    'されました',
    '怖い',
    '怖く',
    '防犯',
    '気をつけましょう',
    'ドラマ',
    '映画',
    '小説',
    'ゲーム',
    '犬',
    '猫',
    '野鳥',
    '虫',
  ],
  ...['給料', '報酬', '歳費', '家族で住', '災害', '避難所', '地区', '会期'],
);

export default defineRule({
  id: 'personal-data.found-out',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.52,
  firm: true,
  find: unless(anyOf(FOUND_OUT, KNOWN_HOMES), EXCUSED, 'comment'),
  rationale: 'To hint who it is, or to say that one knows the house, makes others look for it.',
  knownGaps: 'Hints without any word of knowing.',
  mustMatch: [
    '背景の電柱でどこの家か絞れたわ',
    '誰とは言わんけど、駅前の美容室の人やろ',
    '区長って ど こ に 住 んどるん？',
  ],
  mustNotMatch: [
    '看板の影で標識が見えません。どこの家の木か、市で調べて',
    '市長はどこの部屋で会議をするのですか',
    'クイズのヒント、イニシャルはKのお店です',
  ],
});
