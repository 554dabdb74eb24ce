import { dealtOut } from '../../context/dealing.ts';
import { SCOUT_SIGNS } from '../../context/goods-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.scouts',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    dealtOut(weighed(6, SCOUT_SIGNS)),
    phrase(
      ...list(
        `見守り 民生 消防 空き家バンク 対策 支援 補助 相談 介護 困 活用 移住 リフォーム 住みたい 借りたい 固定資産 相続 防犯 不審 狙われ 戸締 遺品 査定 福祉 ペット シッター 家賃 敷金 草取り 草刈 掃除 家事 弁当 買い物 手伝 再配達 宅配 解体 制度 訪問 保険 給付 年金 総住宅 プリン 仏壇 申し上げます スタッフ`,
      ),
    ),
    'comment',
  ),
  rationale: 'Money for who is away or alone, and where things of worth are.',
  knownGaps: 'Spoken of as a joke.',
  mustMatch: [
    '留守がちなお宅を教えてください、お一人につき3千円',
    '夜勤の多いマンション、情報1件2千で',
    '一人暮らしの家、リ ス ト 買い取ります。1件500円',
  ],
  mustNotMatch: [
    '留守宅の見守りを1件千円で頼める制度、情報を教えてください',
    '空き家の解体に補助が50万円出ると教えてもらった',
    '一人暮らしの家にお礼の商品券、区が3千円。リストの管理が雑でひどい',
  ],
});
