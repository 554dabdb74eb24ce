import { dealtOut } from '../../context/dealing.ts';
import { MEDICINE_SIGNS } from '../../context/goods-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.medicine-dealt',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    dealtOut(weighed(5, MEDICINE_SIGNS)),
    phrase(
      ...list(
        `薬局 薬剤師 ドラッグストア 返却 捨て 処分 回収 医師 主治医 市販 負担 保険 予約 接種券 接種会場 集団接種 犬 猫 ペット 予防接種 副反応 献血 受診 クリニック 効きました 貼って 貼る 飲んで 飲んだ 打った 打って 打ちました`,
      ),
    ),
    'comment',
  ),
  rationale: 'Medicine on prescription that changes hands for money.',
  knownGaps: 'Medicine under a pet name.',
  mustMatch: [
    '抗不安薬30錠あまってる。千円で売ります、レターパックで送る',
    'マンジャロ個人輸入した分、1本8千円でお譲りします',
    '職場の 湿 布 流せるよ、1箱500円',
  ],
  mustNotMatch: [
    '湿布が1箱500円、薬局で安く売りよった',
    '睡眠薬を売る人がいて怖い、通報した',
    'ワクチンの予約、電話がつながらん。無料なのに連絡もできんのか、市の説明が雑',
  ],
});
