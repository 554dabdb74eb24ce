import { CAUTION } from '../../context/caution.ts';
import { VISITOR } from '../../context/commerce.ts';
import { ASKS_FOR, AWARDED } from '../../context/pretence.ts';
import { WARY } from '../../context/pretexts.ts';
import { UNKNOWN_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.awarded',
  category: 'impersonation',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(
    together(
      AWARDED,
      anyOf(
        ASKS_FOR,
        phrase(...list('メッセージ dm フォロー 支払 ご記入 フォーム 番号 友だち追加 友達追加 プロフ 受付料 送料')),
      ),
    ),
    anyOf(CAUTION, WARY, UNKNOWN_LINK, VISITOR, phrase('うれし', '嬉し', '入賞', 'でした', 'くらい')),
    'comment',
  ),
  rationale: 'An award, refund or approval that readers are to claim in private.',
  knownGaps: 'Awards in other words.',
  mustMatch: [
    'ご応募ありがとうございます。当選の手続きはメッセージで行います',
    '写真が選ばれました。受付料をお支払いください',
    '過 払 い がございますので友だち追加を',
  ],
  mustNotMatch: [
    '写真が選ばれました！うれしい、DMで友達に自慢した',
    'ご当選とDMが来た、無視した',
    '給付の件、番号札を取って二時間。ひどい対応',
  ],
});
