import { dealtOut } from '../../context/dealing.ts';
import { PAPER_SIGNS } from '../../context/trade-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.papers-dealt',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    dealtOut(weighed(5, PAPER_SIGNS)),
    phrase(
      ...list(
        `代車 助か 窓口で コンビニ 交付 マイナポータル 手続き 申請書 区役所で 市役所で 返納 更新 再発行 解約 口座振替 引き落とし 相続 手数料が ありがとう 図書館 抽選 区の 市の 公民館 スタンプラリー 親子で 子ども会 完売`,
      ),
    ),
    'comment',
  ),
  rationale: 'Accounts, papers, names, votes and stolen things that change hands for money.',
  knownGaps: 'Deals that are not named.',
  mustMatch: [
    '眠っとる通帳ない？1冊5で引き取る、用途は聞かんで',
    '会社なくても就労証明作れます、2千円',
    '婚姻届の相手さがしとる、紙だけの結婚、百万',
    '盗 品 でもなんでも引き取るよ、現金',
  ],
  mustNotMatch: [
    '通帳の再発行に手数料が千円、窓口で2時間',
    '偽造の免許証を売った男が逮捕されたニュース',
    'マイナンバーカードを作ったら5千円分もらえる、まだ余っとる人おる？市の説明が下手',
  ],
});
