import { dealtOut } from '../../context/dealing.ts';
import { SCOUT_SIGNS } from '../../context/goods-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.scouts-hinted',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealtOut(weighed(4, SCOUT_SIGNS)),
    phrase(
      ...list(
        `見守り 民生 消防 空き家バンク 対策 支援 補助 相談 介護 困 活用 移住 リフォーム 住みたい 借りたい 固定資産 相続 防犯 不審 狙われ 戸締 遺品 査定 福祉 ペット シッター 家賃 敷金 草取り 草刈 掃除 家事 弁当 買い物 手伝 再配達 宅配 解体 制度 訪問 保険 給付 年金 ありがと 助か 総住宅 プリン 仏壇 申し上げます スタッフ`,
      ),
    ),
    'comment',
  ),
  rationale: 'Too keen on houses where nobody is.',
  knownGaps: 'Worried neighbours.',
  mustMatch: [
    '隣のじいさん入院した、家空いとるけんチャンスやない？',
    '金持ちの家、どこか知っとる人教えて',
    '一 人 暮 ら し の家、謝礼するけん教えて',
  ],
  mustNotMatch: [
    '空き家の相談、どこに連絡すれば。情報を教えてください',
    '一人暮らしの母の家に消防の方が来て、助かりました',
    '留守の家に上がり込む職員、家の写真送ってこいとは。対策を',
  ],
});
