import { CAUTION } from '../../context/caution.ts';
import { VISITOR } from '../../context/commerce.ts';
import { OWN_SHOW } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.own-show',
  category: 'advertising',
  stage: 'flag',
  strength: 0.45,
  find: unless(
    OWN_SHOW,
    anyOf(
      CAUTION,
      VISITOR,
      phrase('区の', '市の', '区役所'),
      phrase('楽しみ', 'ほしい', 'ですか', 'ますか', '見ました', '観ました', '子が', '息子', '娘', '孫'),
    ),
    'comment',
  ),
  rationale: "The writer's own channel, stage or book is promotion, kindly meant.",
  knownGaps: 'Shows named without such words.',
  mustMatch: [
    '新曲のMVが上がったのでチャンネル登録お願いします',
    '体育館ステージのトリに出ます！前売り500円',
    'チ ャ ン ネ ル 登 録 よろしく',
  ],
  mustNotMatch: [
    '前売のチケットはどこで買えますか',
    '息子が出演します！応援に行きます',
    '区のチャンネル登録、少なすぎ。ですか調の字幕もない',
  ],
});
