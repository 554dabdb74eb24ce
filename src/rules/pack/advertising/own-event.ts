import { CAUTION } from '../../context/caution.ts';
import { VISITOR } from '../../context/commerce.ts';
import { told } from '../../context/told.ts';
import { OWN_EVENT, PUBLIC_SERVICE } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.own-event',
  category: 'advertising',
  stage: 'flag',
  strength: 0.42,
  find: unless(
    told(OWN_EVENT),
    anyOf(CAUTION, PUBLIC_SERVICE, VISITOR, phrase('楽しみ', 'ほしい', 'ですか', 'ますか', 'でした', 'ました')),
    'comment',
  ),
  rationale: 'A private meeting announced here is for staff to judge.',
  knownGaps: 'Meetings told without a fee or a call.',
  mustMatch: [
    '守恒の集会所で朝ヨガの会をひらきます。ワンコインです',
    '合唱団の定期演奏会が11月にあります。入場無料',
    '餅 つ き 会 を やります 会費は300円',
  ],
  mustNotMatch: [
    '会費は何に使われたんですか',
    '演奏会がよかった！入場無料とは思えませんでした',
    '参加費を取るなら説明がほしい',
  ],
});
