import { CAUTION } from '../../context/caution.ts';
import { FUNNEL } from '../../context/funnels.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.money-giveaway',
  category: 'advertising',
  stage: 'hide',
  strength: 0.83,
  find: unless(
    together(
      phrase(
        ...list(
          'お金配り 現金配り 現金を配 現金プレゼント 総額 10万円を配 全員に現金 利益を配って お年玉配り 前澤 100万円プレゼント 現金給付します',
        ),
      ),
      anyOf(FUNNEL, phrase('フォロー', '参加', '先着', '抽選', 'いいね', 'follow')),
    ),
    anyOf(CAUTION, phrase('給付金', '市が', '区が', '予算')),
    'comment',
  ),
  rationale: 'Money handed out for a follow or a message is bait.',
  knownGaps: 'Gifts of goods: see platform-terms.',
  mustMatch: ['お金配り、フォローしてDMに「参加」', '総額500万 先着で10万円', 'お 金 配 り します フォローだけ'],
  mustNotMatch: [
    '総額いくらの予算で工事するのか、市が説明して。先着順はおかしい',
    'お金配りのDMが来ても無視',
    '給付金、現金給付しますと言うたのに市がまだ出さん。参加した説明会でも黙り',
  ],
});
