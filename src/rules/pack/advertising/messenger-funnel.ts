import { CAUTION } from '../../context/caution.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { told } from '../../context/told.ts';
import { MESSENGER } from '../../detectors/messengers.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.messenger-funnel',
  category: 'advertising',
  stage: 'hide',
  strength: 0.84,
  find: unless(
    told(
      together(
        MESSENGER,
        phrase(
          ...list(
            '追加 登録 検索 id 🆔 つなが 繋が 交換 こうかん プレゼント 配布 ノウハウ 無料 特典 資料 ヒミツ 秘密 アット → 連絡 お仕事 稼 お試し 痩せる 限定 まで message 加我 加入 문의 추가 add 文末 送るだけ 教えて',
          ),
        ),
        phrase(
          ...list(
            'ノウハウ 稼 かせ カセ 特典 プレゼント 資料 無料 ヒミツ ﾋﾐﾂ 秘密 限定 お試し 主婦さん 月 万 方法 配布 証拠 副業 投資 kaseg 半額 今なら 写真を送るだけ お金 💸 💴 誰でも job money income price 价格 优惠 代办 매입 최고가 수익 thu nhập loan services packages clients',
          ),
        ),
      ),
    ),
    anyOf(
      CAUTION,
      CITIZEN,
      phrase('市の公式', '区の公式', '公式lineって', '市のline', '区のline', 'オンライン申請', 'ごみの日'),
    ),
    'comment',
  ),
  rationale: 'To be drawn from a public page into a messenger, with something promised, is the usual funnel.',
  knownGaps: 'Funnels that promise nothing.',
  mustMatch: [
    'LINE追加で㊙ノウハウ配布',
    'らいん交換しませんか、おうちでかせぐ方法おしえます',
    'ラ●ン追加で㊙資料プレゼント',
    'ﾗ ｲ ﾝ ｱ ｯ ﾄ → kaseg_u88 で ﾋ ﾐ ﾂ',
  ],
  mustNotMatch: [
    '区の公式LINEって登録したらごみの日の通知くる？無料？',
    'オンライン申請の資料が無料で配布、助かる',
    'LINEで稼げると送ってくる人、詐欺です',
  ],
});
