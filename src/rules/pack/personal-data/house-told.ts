import { ACCUSES } from '../../context/exposure.ts';
import { PRIVATE_MATTER } from '../../context/private-matters.ts';
import { FLAT, HOUSE_BY_SIGN } from '../../context/traces.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const EXCUSED = phrase(
  ...[
    '空き家',
    '空家',
    '市は',
    '区は',
    '制度',
    '窓口',
    '私は',
    '私も',
    'うちの母',
    '母が',
    '父が',
    '祖母',
    '祖父',
    '我が家',
    'わが家',
    '公園',
    '猫',
    '犬',
    '昔は',
    '工事',
    '注意',
  ],
  ...['ありがとう', '相談', '支援', '業者', '訪問', '防犯', '講座', '映画', 'ドラマ', 'できますか', 'ますか'],
);

export default defineRule({
  id: 'personal-data.house-told',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.58,
  find: unless(near(anyOf(HOUSE_BY_SIGN, FLAT), anyOf(PRIVATE_MATTER, ACCUSES), 32), EXCUSED, 'comment'),
  rationale: 'A house that everyone recognises, and what goes on in it.',
  knownGaps: 'Houses without a sign.',
  mustMatch: [
    '坂の上の白い壁の家、夜逃げしたげな',
    '自己破産したんやと、あの散髪屋の裏の家',
    'ハイツ青葉の2 0 5、万引きで捕まったらしい',
  ],
  mustNotMatch: [
    '角の空き家、草が伸びて前の家が借金してでも刈ると言う',
    '坂の上の白い壁の家、かわいいカフェになってる',
    'うつで通院中です。公園の裏の家から歩きます。市は送迎を',
  ],
});
