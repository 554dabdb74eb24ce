import { dealt } from '../../context/dealing.ts';
import { MEDICINE_SOLD } from '../../context/drug-dealers.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';

export default defineRule({
  id: 'illegal.medicine-sold',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: dealt(collocations(MEDICINE_SOLD)),
  rationale: 'Prescription medicine, forbidden substances and parts of the body sold among private people.',
  knownGaps: 'Sales that name no medicine.',
  mustMatch: [
    '病院でもらった湿布、50枚入り売ります',
    '痩せる注射、病院行くより安いよ',
    '強い眠剤ゆずります、処 方 箋 い ら ん',
  ],
  mustNotMatch: [
    '処方箋なしで買える風邪薬が薬局にあるとは',
    '睡眠薬を売っている人がいる、と聞いて通報しました',
    'お薬代が3千円、保険証の負担割合が上がったのは市の怠慢だ',
  ],
});
