import { CAUTION } from '../../context/caution.ts';
import { PRIVATE_FUNNEL } from '../../context/funnels.ts';
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
          'お金配り 現金配り 現金を配 現金プレゼント 10万円を配 全員に現金 利益を配って お年玉配り 前澤 100万円プレゼント 現金給付します',
        ),
      ),
      anyOf(PRIVATE_FUNNEL, phrase('先着', '抽選', '参加」', 'フォローだけ')),
    ),
    anyOf(CAUTION, phrase('給付金', '市が', '区が', '予算', '#')),
    'comment',
  ),
  rationale: 'Money handed out for a follow or a message is bait.',
  knownGaps: 'Gifts of goods: see platform-terms.',
  mustMatch: ['お金配り、フォローしてDMに「参加」', 'お金配り 先着で10万円', 'お 金 配 り します フォローだけ'],
  mustNotMatch: [
    '全員に現金をと言う市の予算、説明して。先着順はおかしい',
    'お金配りのDMが来ても無視',
    '給付金、現金給付しますと言うたのに市がまだ出さん。参加した説明会でも黙り',
  ],
});
