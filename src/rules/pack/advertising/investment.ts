import { CAUTION } from '../../context/caution.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { INVESTMENT } from '../../context/earning.ts';
import { PRIVATE_FUNNEL } from '../../context/funnels.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.investment',
  category: 'advertising',
  stage: 'hide',
  strength: 0.88,
  find: unless(
    told(
      together(
        INVESTMENT,
        anyOf(
          PRIVATE_FUNNEL,
          phrase(
            ...list(
              '興味ある 興味あれば 無料 招待 紹介者 先着 残り僅 のこり僅 配布 教えます ご相談 セミナー スクール 生徒募集 会員募集 勉強会 登録 保証 申込 申し込み おかげ コメントくだ 募集 ご案内 出発しましょ 勧め free join inbox message',
            ),
          ),
        ),
      ),
    ),
    anyOf(CAUTION, CITIZEN),
    'comment',
  ),
  rationale: 'Investment, coins, forecasts and lotteries are offered by nobody honest in comments.',
  knownGaps: 'Offers in pictures.',
  mustMatch: [
    'FX自動売買ツール配布中。月利30%、興味あればDM',
    '元本保証の案件あります、グループに招待します',
    '投 資 スクール 生徒募集 LINEで',
    'Bitcoin changed my life, inbox her for the plan',
  ],
  mustNotMatch: [
    '投資詐欺の講座、無料なのに中身が濃い。被害が多いとニュースで見た',
    '税金を箱物に投資するな。説明会もなしか',
    '資産形成セミナーって何時からですか？',
    '必ず増える投資なんてありえません。保証すると言われた祖母は預金を失いました',
  ],
});
