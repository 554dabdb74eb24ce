import { dealtOut } from '../../context/dealing.ts';
import { MEDICINE_SIGNS } from '../../context/goods-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.medicine-offered',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealtOut(weighed(4, MEDICINE_SIGNS)),
    phrase(
      ...list(
        `薬局 薬剤師 ドラッグストア 返却 捨て 処分 回収 医師 主治医 市販 負担 保険 予約 接種券 接種会場 集団接種 犬 猫 ペット 予防接種 副反応 献血 受診 クリニック 効きました 貼って 貼る 飲んで 飲んだ 打った 打って 打ちました`,
      ),
    ),
    'comment',
  ),
  rationale: 'Medicine offered to strangers.',
  knownGaps: 'Kind neighbours.',
  mustMatch: [
    '余った薬あるけん、欲しい人どうぞ。無料',
    '塗り薬残ってるよ、希望の人に渡します',
    'も ら っ た 薬 あるけん欲しい人？まとめて',
  ],
  mustNotMatch: [
    '余った薬は薬局に返す、処分もできるそうです',
    '湿布を貼って寝たら楽になった、まとめて買いたい',
    '目薬が残って捨てた。無料で引き取る所がないのは市の怠慢',
  ],
});
