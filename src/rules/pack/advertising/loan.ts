import { CAUTION } from '../../context/caution.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { FUNNEL } from '../../context/funnels.ts';
import { told } from '../../context/told.ts';
import { PUBLIC_SERVICE } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { latin, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.loan',
  category: 'advertising',
  also: 'illegal',
  stage: 'hide',
  strength: 0.85,
  find: unless(
    told(
      together(
        anyOf(
          phrase(
            ...list(
              '融資 ご融資 ご用立て お金貸し お金お貸し お金を貸し 即日入金 即日現金 ブラックok 審査なし 信用不問 無担保 現金化 個人間融資 ファクタリング カードローン 迅速なローン 低金利 贷款 放款 대출 vaytiền 借入 ソフト闇金 前借り',
            ),
          ),
          latin('loan', 'loans', 'lender'),
        ),
        anyOf(
          FUNNEL,
          phrase(...list('断られた方 24時間 即日 不問 当天 書いてください inbox interest apply 承認 だけで ok')),
        ),
      ),
    ),
    anyOf(CAUTION, CITIZEN, PUBLIC_SERVICE),
    'comment',
  ),
  rationale: 'Loans without checks are offered to people in need.',
  knownGaps: 'Loans among friends.',
  mustMatch: [
    '即日融資いたします、他社で断られた方もご連絡ください',
    'Ninong loan, low interest, pm is the key',
    '信 用 不 問 のローン、24時間に承認します',
  ],
  mustNotMatch: [
    '社協の融資の相談はどこですか、窓口が分かりません',
    '審査なしで貸すというDMは詐欺です',
    '奨学金の借入を返し続けて国に言いたい。返せん',
  ],
});
