import { BENEFIT_SIGNS } from '../../context/benefit-signs.ts';
import { dealtOut } from '../../context/dealing.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.benefit-told',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealtOut(weighed(4, BENEFIT_SIGNS)),
    phrase(
      ...list(`許せ 窓口で 申請のやり方 申請方法 でしょうか ですか 不正受給 調査 通報 職員 ありがと 助かり 助かった`),
    ),
    'comment',
  ),
  rationale: 'Who says that he gets what is not due to him, or how easy that is.',
  knownGaps: 'Misunderstandings.',
  mustMatch: [
    '世帯分離したことにしたら非課税で出るよ、平気平気',
    '介護認定、わざとぼけたふりしたら通ったわ',
    '妹の 名 前 で減免だしといた、バレんかった',
  ],
  mustNotMatch: [
    '給付金の申請、やり方が簡単で助かった。ありがとう',
    '税金の控除、申告してみたら簡単でした。窓口で聞いて',
    '保育園の点数、嘘の書類を出す人がいるのに市は調査しない',
  ],
});
