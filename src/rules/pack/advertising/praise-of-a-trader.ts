import { CAUTION } from '../../context/caution.ts';
import { PRIVATE_FUNNEL } from '../../context/funnels.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.praise-of-a-trader',
  category: 'advertising',
  stage: 'hide',
  strength: 0.82,
  find: unless(
    together(
      phrase(...list('おかげ 感謝 ありがとう thanksto thankyou helpedme changedmylife 救って 取り戻して 直した')),
      phrase(
        ...list(
          'トレーダー 借金を支払 借金の 投資 暗号通貨 人生は変わ 人生が変わ 人生を変え mentor メンター 失った ハッカー 回収 recover 結婚を直 accountmanager bitcoin forex profit 利益',
        ),
      ),
      anyOf(
        pattern(/@[a-z0-9._]{3,30}/, ['@']),
        PRIVATE_FUNNEL,
        phrase('連絡', '書いて下さい', '書いてください', '強'),
      ),
    ),
    anyOf(CAUTION, phrase('市の', '区の', '区役所', '職員', '病院', '先生')),
    'comment',
  ),
  rationale:
    'Thanks to a stranger who made the writer rich or got his money back is the oldest advertisement of scams.',
  knownGaps: 'Thanks without a name.',
  mustMatch: [
    'ハッカーさんが私の失った暗号通貨を取り戻してくれました、ありがとう @recover_kq',
    'トレーダー様のおかげで私の借金を支払うことができました、彼女に連絡することを',
    'Bitcoin changed my life, thanks to Mrs C, inbox her',
    'こ の 方 の お か げ で私の人生は変わった @mentor_x',
  ],
  mustNotMatch: [
    '職員さんのおかげで人生が変わりました、感謝です @kazoku.a',
    '投資に失敗したけど相談員さんに救ってもらった。ありがとう、区の窓口',
    '税金の利益は誰のおかげだ。失ったものを返せ',
  ],
});
