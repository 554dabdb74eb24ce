import { CAUTION } from '../../context/caution.ts';
import { PUBLIC_TALK, VISITOR } from '../../context/commerce.ts';
import { GUEST } from '../../context/dealers.ts';
import { PRIVATE_FUNNEL } from '../../context/funnels.ts';
import { told } from '../../context/told.ts';
import { HARD_SELL, SMALL_AND_POLITE } from '../../context/trade.ts';
import { UNKNOWN_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.sale',
  category: 'advertising',
  stage: 'hide',
  strength: 0.82,
  find: unless(
    told(
      near(
        anyOf(
          PRIVATE_FUNNEL,
          UNKNOWN_LINK,
          phrase(...list('お電話くだ お電話を お電話で 伺います 受付中 申込み お申込 予約はこちら ご予約は')),
        ),
        HARD_SELL,
        60,
      ),
    ),
    anyOf(CAUTION, SMALL_AND_POLITE, PUBLIC_TALK, VISITOR, GUEST),
    'comment',
  ),
  rationale: 'Discounts, trials and memberships with a link or a private address.',
  knownGaps: 'Sales told in prices only.',
  mustMatch: ['本日限り70%OFF → outlet-kq.shop', '初回980円、リンクはプロフから', '送 料 無 料 の お試し、DMください'],
  mustNotMatch: [
    'キャンペーンのDMが来た、断りました',
    '半額シールの時間、プロフィールに書くのが遅い。市の売店',
    '半額のはずが高すぎ。プロフに書いてある値段と違う市の売店',
  ],
});
