import { CAUTION } from '../../context/caution.ts';
import { told } from '../../context/told.ts';
import { GIVES_AWAY, PUBLIC_SERVICE } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.gives-away',
  category: 'advertising',
  stage: 'flag',
  strength: 0.42,
  find: unless(
    told(GIVES_AWAY),
    anyOf(
      CAUTION,
      PUBLIC_SERVICE,
      phrase(
        'アドバイス',
        'ですか',
        'ましたか',
        'ました',
        'いたら',
        '譲って',
        '席を',
        'zip',
        'pdf',
        '全巻',
        'お座席',
        '薬',
        '水着',
        '動画',
        '契約',
        '番組',
        'ブランド',
        '風呂',
        '御守り',
        '寝顔',
      ),
    ),
    'comment',
  ),
  rationale: 'Gifts and small sales among neighbours: staff decide.',
  knownGaps: 'Exchanges without such words.',
  mustMatch: [
    'ベビーカー、取りに来てくれる人に千円でゆずります',
    'かぶと虫がふえすぎたので、ほしい子にあげます',
    '転让二手电饭锅，来取就行',
    'お 譲 り し ま す 冷蔵庫',
  ],
  mustNotMatch: [
    '席を譲ります、と書いた札が良かった',
    '里親募集の犬、もう決まりましたか',
    '職員に譲りますと言うた予算はどこですか',
  ],
});
