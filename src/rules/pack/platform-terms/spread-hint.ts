import { CHAIN_SIGNS, SPREAD_EXCUSED, SPREAD_SIGNS } from '../../context/spread-signs.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

/** Asked once for oneself. */
const ASKED = pattern(
  /(?:フォロー|いいね|チャンネル登録|高評価)(?:も|を)?(?:して)?(?:くれると|もらえると|いただけると|くれたら|もらえたら)[^。\n]{0,3}(?:嬉|うれ|喜|励|助)|(?:私|俺|僕|うち|自分|こっち|わたし)(?:の|も)[^。\n]{0,8}(?:いいね|フォロー|見て)(?:も)?(?:して|お願い|ください|ね|よろしく)|フォローしてくれるまで|相互(?:しませんか|お願い|どうですか|希望|よろしく)|フォロバ(?:お願い|待|希望|して)/g,
  [],
);

export default defineRule({
  id: 'platform-terms.spread-hint',
  category: 'platform-terms',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: where(
    unless(anyOf(weighed(3, SPREAD_SIGNS), weighed(3.5, CHAIN_SIGNS), ASKED), SPREAD_EXCUSED, 'comment'),
    (span, text) => !isHandedOn(span, text),
  ),
  rationale: 'Half of a trade in attention, a chain, or a request for follows: a person weighs.',
  knownGaps: 'Requests in other words.',
  mustMatch: [
    'これを8人に転送したら臨時収入があります',
    'うちの動画もいいねお願い、チャンネル登録してくれると嬉しい',
    '相 互 し ま せ ん か',
  ],
  mustNotMatch: [
    '神社で引いたおみくじ、金運が最高でみんなに見せて回った',
    '公式さんをフォローしてくれると嬉しいと区役所が言ってた',
    '相互フォローしませんかのDMがしつこい。違反でしょう',
  ],
});
