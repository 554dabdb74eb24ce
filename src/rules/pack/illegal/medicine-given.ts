import { dealt } from '../../context/dealing.ts';
import { MEDICINE_GIVEN } from '../../context/drug-dealers.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';

export default defineRule({
  id: 'illegal.medicine-given',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: dealt(collocations(MEDICINE_GIVEN)),
  rationale: 'Medicine passed on among neighbours, however kindly, goes to a person.',
  knownGaps: 'Medicine called by a pet name.',
  mustMatch: [
    '余っとる痛み止めあるけん、いる人あげるばい',
    'ロキソニン分けてもらえん？生理痛やばい',
    '残った 抗 生 物 質、飲まんけ誰か使って',
  ],
  mustNotMatch: [
    '余った薬は薬局に返してください。あげたりしないで',
    'お薬手帳を分けて持つより一冊にと薬剤師さん',
    '湿布が余っとるのに使ってと言う医師会より、市の説明が欲しい。処分の方法も',
  ],
});
