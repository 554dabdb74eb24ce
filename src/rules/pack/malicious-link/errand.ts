import { OTHER_HARM } from '../../context/bait.ts';
import { CAUTION } from '../../context/caution.ts';
import { SUSPICIOUS_LINK, UNKNOWN_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, distinctly, near, unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

/** Letters of firms and offices: what the reader is to do, and what he is to get or to lose. */
const ERRAND = pattern(
  /お客(?:様|さま)|会員(?:様|さま)|ご利用|お手続|手続き(?:は|を|がまだ|が必要|→)|ご確認|ご本人|ご登録|ご契約|ご請求|お支払|お受け?取|受け?取り?(?:は|を|→|期限|忘)|未受(?:領|取)|認証|再登録|更新(?:し|が必要|手続)|対象(?:者|世帯|の方)|申請(?:は|を|する|フォーム|→)|診断(?:→|する|は|で)|確認する|ログイン|ダウンロード|アンケート|抽選|引換|引き換え|解除(?:は|→|する)|再開|停止|失効|期限|入力(?:し|する|で)|読み取|アクセスし|タップ|クリック|急い|いますぐ|今すぐ|本日中|戻り(?:ます|まし)|返って(?:き|く)|もらえ|貰え|届(?:きまし|いた)|振り込まれ|チャージ|無料|プレゼント|クーポン|ギフト|ポイント|円分|\d万円|当選|点击|领取|验证|클릭|확인|인증|nhận|nhấn|claim|verify|confirm|login|click here|tap here/g,
  [
    ...'お客 会員 ご利用 手続 ご確認 ご本人 ご登録 ご契約 ご請求 支払 受 取 認証 登録 更新 対象 申請 診断 確認 ログイン ダウンロード アンケート 抽選 引換 引き換え 解除 再開 停止 失効 期限 入力 読み取 アクセス タップ クリック 急い すぐ 本日中 戻り 返って もらえ 貰え 届 振り込 チャージ 無料 プレゼント クーポン ギフト ポイント 円 当選 点击 领取 验证 클릭 확인 인증 nhận nhấn claim verify confirm login click tap'.split(
      ' ',
    ),
  ],
);

export default defineRule({
  id: 'malicious-link.errand',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.81,
  firm: true,
  find: unless(
    anyOf(near(SUSPICIOUS_LINK, ERRAND, 90), near(UNKNOWN_LINK, distinctly(2, ERRAND, ERRAND), 90)),
    anyOf(CAUTION, OTHER_HARM),
    'comment',
  ),
  rationale: 'A strange address with the words of a firm or an office: it sends the reader on an errand.',
  knownGaps: 'Addresses with a friendly word only.',
  mustMatch: [
    'ご契約の確認はこちら kq-denki-form.xyz/a',
    'お客様の口座、ご確認ください kokura-form.com/k',
    'ご.確.認.く.だ.さ.い ▶ kq-form[.]top 本日中',
  ],
  mustNotMatch: [
    'お客様窓口の案内 https://www.city.kitakyushu.lg.jp/ が見にくい',
    'ご確認くださいと書いた kokura-form.com は詐欺です',
    '手続きがまだ終わらん、無料の駐車場は満車',
  ],
});
