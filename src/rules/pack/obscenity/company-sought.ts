import { COMPANY_LINES } from '../../context/company-lines.ts';
import { COMPANY, COMPANY_HINT, COMPANY_MANY } from '../../context/company-signs.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.company-sought',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: where(anyOf(COMPANY, COMPANY_MANY, COMPANY_HINT, COMPANY_LINES), (span, text) => !isHandedOn(span, text)),
  rationale:
    'A plain word of the flesh beside who, when, where, how much and how to reach: an offer, whatever it is called.',
  knownGaps: 'Offers in everyday words alone; company-hint flags them.',
  mustMatch: [
    '人妻です、旦那が夜勤の夜だけ割り切りで会える方',
    'ゴ ム あり、今夜ラブホ代出すけん会える子',
    'お手当は月5、学生さんとお茶から始めたいです',
    'むっちり奥様がお相手、秘密厳守、駅近',
  ],
  mustNotMatch: [
    '割り切った会計の見直し、予約の方が会えるかは窓口で',
    '裸の写真展ではなく裸婦像の彫刻、夜だけの公開。お問い合わせはプロフの市役所まで',
    '熟女という言い方は失礼だと思う。相談窓口の人が会ってくれたのに',
    '留学生でもできる仕事、今夜会える人に聞きたいです',
  ],
});
