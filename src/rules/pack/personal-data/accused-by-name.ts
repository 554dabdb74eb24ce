import { SCHOOL_CLASS } from '../../context/names.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const ACCUSED = pattern(/(?:犯人|加害者|主犯|いじめた子|けがさせた子|盗んだ子|当て逃げした人)[、:：はがのも]/g, [
  '犯人',
  '加害者',
  '主犯',
  'いじめた子',
  'けがさせた子',
  '盗んだ子',
  '当て逃げした人',
]);

export default defineRule({
  id: 'personal-data.accused-by-name',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  urgent: 'leaked-personal-data',
  find: anyOf(
    near(ACCUSED, SCHOOL_CLASS, 12),
    near(ACCUSED, phrase('名前は', '家は', '母親の店', '父親の', '写真も', '顔写真', '住所は', '名字は'), 20),
  ),
  rationale: 'An accusation with school, name or home sets the crowd on somebody, a child most of all.',
  knownGaps: 'Nicknames.',
  mustMatch: [
    '事件の犯人、北方中2年の樫木ジュン。家は自転車屋',
    '加害者：商工の1年、名前は安積',
    'うちの子に けがさせた子は、年長ゆり組、母 親 の 店は美容室',
  ],
  mustNotMatch: [
    '犯人は誰なのか、警察に任せましょう',
    '加害者の名前を書くのはやめましょう',
    '保育園の加害者対応、市の説明は足りない',
  ],
});
