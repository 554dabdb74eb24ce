import { CAUTION } from '../../context/caution.ts';
import { VISITOR } from '../../context/commerce.ts';
import { PRIVATE_FUNNEL, PROFILE } from '../../context/funnels.ts';
import { told } from '../../context/told.ts';
import { PUBLIC_SERVICE } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.private-funnel',
  category: 'advertising',
  stage: 'flag',
  strength: 0.45,
  find: unless(
    told(
      anyOf(
        together(
          PROFILE,
          phrase('のぞいて', '覗いて', '見てね', '見て下さ', '見てくだ', '見に来', '書いてあり', 'チェック', '遊びに'),
        ),
        together(
          PRIVATE_FUNNEL,
          phrase(
            ...list(
              '格安 割の良い ご案内してます ご案内します おすすめの商品 商品の 商品を 購入 ご購入 買いませんか お譲り 稼 収入 スクール ノウハウ 集まれ 無料動画 無料講座 無料セミナー サロン コーチング コンサル 起業 開業 独立 カウンセリング メニュー 作品は 料金 通貨 送金 手数料無料 gh 換金',
            ),
          ),
        ),
      ),
    ),
    anyOf(CAUTION, PUBLIC_SERVICE, VISITOR, phrase('入場', 'ほしい', 'ですか', 'ますか')),
    'comment',
  ),
  rationale: 'Something is offered and the way leads to a private talk: probably trade.',
  knownGaps: 'Trade in words not listed.',
  mustMatch: [
    '英会話のコーチング、ご興味ある方はDMください',
    '収入の相談、詳しくはプロフのリンクから',
    'カ ウ ン セ リ ン グ してます、メッセージください',
  ],
  mustNotMatch: [
    '商品の問い合わせをしたら個別にと言われた。ますか調の返事だけ',
    '起業の相談をDMでしたいのですが、できますか',
    '料金が高い。ご連絡もなし、ひどい対応ですか',
  ],
});
