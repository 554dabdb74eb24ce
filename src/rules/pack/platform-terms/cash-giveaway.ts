import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const TAGS = pattern(
  /#(?:懸賞|お金配り|プレゼント企画|現金|当選|無料|拡散希望|フォロバ\w*|相互\w*|followme|like4like|gainpost)/g,
  ['#'],
);

export default defineRule({
  id: 'platform-terms.cash-giveaway',
  category: 'platform-terms',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(
    anyOf(
      together(
        phrase('いいね', 'フォロー', 'リポスト', '拡散'),
        phrase('現金', 'お金配り', '当選者', 'フォロワー50人プレゼント'),
        phrase('dm', '参加', '毎日', '全員', '先着'),
      ),
      together(pattern(/(?:#[^\s#]{1,20}\s{0,3}){6,}/g, ['#']), TAGS),
    ),
    phrase('詐欺', '注意', '怪しい', '被害'),
    'comment',
  ),
  rationale: 'Cash and prizes for likes and follows, and piles of such tags, are bait.',
  knownGaps: 'Real raffles of real shops with many tags.',
  mustMatch: [
    'いいね＆フォローで現金！まずDMで参加と送って',
    '#懸賞 #お金配り #相互 #フォロー #いいね #拡散希望 #無料',
    '#地震 #台風 #大雨 #拡散希望 #相互フォロー #懸賞 #当選',
  ],
  mustNotMatch: [
    '#小倉 #北九州 #平尾台 #空 #山 #海',
    'フォローで現金が当たる詐欺に注意、DMが来ても全員無視',
    '市の給付は現金なのに、いいねの数ほども説明がない。怪しい、全員に',
  ],
});
