import { OWN_PEOPLE } from '../../context/anybody.ts';
import { ACCUSES } from '../../context/exposure.ts';
import { PRIVATE_MATTER } from '../../context/private-matters.ts';
import { FLAT, HOUSE_BY_SIGN } from '../../context/traces.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, beside, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const PUBLIC_TALK = phrase(
  ...[
    '空き家',
    '空家',
    '市は',
    '区は',
    '制度',
    '工事',
    '業者',
    '防犯対策',
    'ありがとう',
    '講座',
    '映画',
    'ドラマ',
    'できますか',
    'どこに通報',
    '通報すれば',
    'カフェに',
    '猫',
    '家族会',
    '家族の会',
  ],
);

export default defineRule({
  id: 'personal-data.house-told',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.58,
  firm: true,
  find: unless(
    unless(beside(anyOf(HOUSE_BY_SIGN, FLAT), anyOf(PRIVATE_MATTER, ACCUSES), 40), OWN_PEOPLE),
    PUBLIC_TALK,
    'comment',
  ),
  rationale: 'A house that everyone recognises, and what goes on in it.',
  knownGaps: 'Houses without a sign.',
  mustMatch: [
    '坂の上の白い壁の家、夜逃げしたげな',
    '自己破産したんやと、あの散髪屋の裏の家',
    'ハイツ青葉205の人、万 引 き で捕まったらしい',
  ],
  mustNotMatch: [
    '角の空き家、草が伸びて前の家が借金してでも刈ると言う',
    '坂の上の白い壁の家、借金してカフェにしたのは私です',
    'うつで通院中です。公園の裏の家から歩きます。市は送迎を',
  ],
});
