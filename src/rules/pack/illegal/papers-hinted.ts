import { dealtOut } from '../../context/dealing.ts';
import { PAPER_SIGNS } from '../../context/trade-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.papers-hinted',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealtOut(weighed(4, PAPER_SIGNS)),
    phrase(
      ...list(
        `代車 助か 窓口で コンビニ 交付 マイナポータル 手続き 申請書 区役所で 市役所で 返納 更新 再発行 解約 口座振替 引き落とし 相続 手数料が ありがとう 図書館 抽選 区の 市の 公民館 スタンプラリー 親子で 子ども会 完売`,
      ),
    ),
    'comment',
  ),
  rationale: 'A deal in papers, accounts or tickets that may be nobody’s to make.',
  knownGaps: 'Honest friends.',
  mustMatch: [
    '引退したゲームのアカウント売ります、5千円くらい',
    '成績証明の数字いじれます、連絡して',
    '診 断 書 作れるよ、紹介する',
  ],
  mustNotMatch: [
    'チケットを2枚買いました、当日1000円',
    '免許証の更新、写真が1枚いるので買いに行った',
    '整理券が足りないのに欲しい人だけ並べと？区の対応が雑',
  ],
});
