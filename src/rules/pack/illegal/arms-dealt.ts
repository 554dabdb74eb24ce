import { dealtOut } from '../../context/dealing.ts';
import { ARMS_SIGNS } from '../../context/goods-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.arms-dealt',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    dealtOut(weighed(5, ARMS_SIGNS)),
    phrase(
      ...list(
        `水鉄砲 おもちゃ 玩具 展示 博物館 資料館 射的 輪ゴム 割り箸 工作 花火大会 模擬 居合 刀剣 大会 競技 サバゲ 映画 ゲーム 訓練 講習 刺股 さすまた キャンプ 料理 祭 祈願 爆弾おにぎり 爆弾低気圧 爆弾セール 野菜 無農薬 農家 残留 畑 農薬を`,
      ),
    ),
    'comment',
  ),
  rationale: 'Weapons that change hands without papers.',
  knownGaps: 'Collectors with papers.',
  mustMatch: [
    '祖父の猟銃、手続きめんどいけ欲しい人に渡す。弾もつける',
    '催涙スプレー、税関抜けたやつ2本売る',
    'エ ア ガ ン 改造済み、1万で譲ります',
  ],
  mustNotMatch: [
    '日本刀の展示、許可なしで撮影できて無料',
    '猟銃を持った男が許可なしで歩いとると通報した',
    'スタンガンを無料で渡す防犯講座、年齢確認もせんのはおかしい',
  ],
});
